import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { formatDate } from '@minutebook/domain';
import { count } from '../meeting/shared/amounts';
import { documentUrl } from '../minutes/documents/documents.api';
import { ActionLists } from './action-lists';

/** How far the action list is that somebody asked for, and where it lies. */
@Component({
  selector: 'mb-action-list-note',
  template: `
    <div role="status">
      @if (view(); as view) {
        <p class="mb-note" [class.late]="view.failure" [class.done]="view.files.length">
          <b>Action list for {{ view.meeting }}.</b>
          {{ view.failure || view.words }}
          @for (file of view.files; track file.type) {
            <a [href]="file.url" target="_blank" rel="noopener">{{ file.type }}</a>
          }
        </p>
      }
    </div>
  `,
  styles: `
    .mb-note {
      margin-bottom: 16px;
    }

    a {
      margin-left: 8px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ActionListNote {
  private readonly lists = inject(ActionLists);
  protected readonly view = computed(() => {
    const made = this.lists.made();
    if (!made) return null;
    const { document, meeting, problem } = made;
    const isReady = document?.state === 'ready';
    return {
      meeting: `${meeting.body.name}, ${formatDate(meeting.heldOn)}`,
      failure: problem?.detail ?? document?.failure ?? '',
      words: isReady ? `It is ready, ${count(document.pageCount ?? 0, 'page')}.` : 'It is being made.',
      files: isReady
        ? [
            { type: 'PDF', url: documentUrl(document.id, 'pdf') },
            { type: 'DOCX', url: documentUrl(document.id, 'docx') },
          ]
        : [],
    };
  });
}

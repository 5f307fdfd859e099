import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { CommitmentDetail, CommitmentUpdate } from '@minutebook/contracts';
import {
  councilTime,
  formatShortDate,
  formatTime,
  type CommitmentUpdateKind,
  type CommitmentUpdateWay,
} from '@minutebook/domain';
import { CouncilCalendarStore } from '../core/council-calendar.store';
import { formatBytes } from '../meeting/shared/amounts';
import { fileUrl } from './commitments.api';

const kindWords: Record<CommitmentUpdateKind, string> = {
  note: 'Note',
  state: 'State',
  due: 'Due date',
  owner: 'Owner',
  answer: 'Answer',
  evidence: 'Evidence',
  corrected: 'Minute corrected',
  withdrawn: 'Withdrawn',
  linked: 'Linked',
  proposal: 'From the owner',
  reminder: 'Reminder',
};

const wayWords: Record<CommitmentUpdateWay, string> = {
  clerk: '',
  link: 'by the mailed link',
  minutes: 'from the minutes',
  meeting: 'in the meeting',
  response: 'from the response',
  system: '',
};

/** What became of it, newest first, with the files that came with it. */
@Component({
  selector: 'mb-commitment-history',
  template: `
    <ol>
      @for (line of lines(); track line.id) {
        <li>
          <p class="about">
            <b>{{ line.kind }}</b> {{ line.who }}
          </p>
          <p class="text">{{ line.text }}</p>
          @if (line.file; as file) {
            <p>
              <a [href]="file.url" target="_blank" rel="noopener">{{ file.name }}</a> ({{ file.size }})
            </p>
          }
        </li>
      } @empty {
        <li>Nothing has been written yet.</li>
      }
    </ol>
  `,
  styles: `
    li {
      padding: 8px 0;
      border-top: 1px solid var(--mb-feint);
      font-size: 0.875rem;
      line-height: 1.25rem;
    }

    .about {
      color: var(--mb-ink-2);
      font-size: 0.8125rem;
    }

    .text {
      overflow-wrap: anywhere;
      white-space: pre-line;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CommitmentHistory {
  readonly row = input.required<Pick<CommitmentDetail, 'id' | 'updates'>>();
  private readonly today = inject(CouncilCalendarStore).today;
  protected readonly lines = computed(() => {
    const { id, updates } = this.row();
    return updates.map((update) => ({
      id: update.id,
      kind: kindWords[update.kind],
      who: this.whoAndWhen(update),
      text: update.text,
      file: update.file && {
        name: update.file.name,
        size: formatBytes(update.file.bytes),
        url: fileUrl(id, update.id),
      },
    }));
  });

  private whoAndWhen({ at, by, way }: CommitmentUpdate): string {
    const moment = councilTime(at);
    const when = `${formatShortDate(moment.on, this.today())}, ${formatTime(moment.at)}`;
    return [when, by, wayWords[way]].filter(Boolean).join(', ');
  }
}

import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { LinkedResponse } from '@minutebook/contracts';
import { formatDate } from '@minutebook/domain';
import { RestsOn } from './rests-on';

/** The recommendation of a mailed link, as its holder reads it before they write or approve. */
@Component({
  selector: 'mb-linked-words',
  imports: [RestsOn],
  template: `
    <p class="council">{{ found().council }}</p>
    <h1>{{ heading() }}</h1>
    <p class="lead">{{ lead() }}</p>
    @for (item of found().recommendation.items; track item.id) {
      <blockquote>
        @if (item.ordinal) {
          <b>{{ item.ordinal }}</b>
        }
        {{ item.text }}
      </blockquote>
    }
    <mb-rests-on [conclusions]="found().recommendation.conclusions" />
    @if (due()) {
      <p class="mb-note">{{ due() }}</p>
    }
  `,
  styles: `
    .council {
      margin-bottom: 4px;
      color: var(--mb-ink-2);
      font-weight: 600;
    }
    .lead {
      margin-top: 8px;
    }
    blockquote {
      margin: 14px 0;
      padding: 4px 0 4px 16px;
      border-left: 3px solid var(--mb-blue);
      font: 400 1.0625rem/1.6875rem var(--mb-serif);
      overflow-wrap: anywhere;
      white-space: pre-line;
    }
    .mb-note {
      margin-top: 12px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LinkedWords {
  readonly found = input.required<LinkedResponse>();
  readonly heading = input.required<string>();

  protected readonly lead = computed(() => {
    const { bodyNameThen, meeting, sourceTitle } = this.found().recommendation;
    return `${bodyNameThen} recommended this on ${formatDate(meeting.heldOn)}, under “${sourceTitle}”.`;
  });
  protected readonly due = computed(() => {
    const { clock } = this.found().recommendation;
    return clock ? `An answer is due by ${formatDate(clock.lastWorkingDay)}: ${clock.reason}.` : '';
  });
}

import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Commitment } from '@minutebook/contracts';
import { formatDate } from '@minutebook/domain';

/** The minute that a commitment comes from, linked to its very block. */
@Component({
  selector: 'mb-commitment-source',
  imports: [RouterLink],
  template: `
    <p>
      From
      @if (row().entryId; as entryId) {
        <a
          [routerLink]="['/meetings', row().meeting.id, 'minutes', entryId]"
          [fragment]="row().blockId ? 'block-' + row().blockId : undefined"
          >minute {{ row().minuteNumber }}, {{ row().sourceTitle }}</a
        >
      } @else {
        <a [routerLink]="['/meetings', row().meeting.id, 'minutes']"
          >the minutes{{ row().minuteNumber ? ', minute ' + row().minuteNumber : '' }}</a
        >
      }
      of {{ row().bodyNameThen }}, {{ formatDate(row().meeting.heldOn) }}
    </p>
  `,
  styles: `
    p {
      margin-top: 12px;
      color: var(--mb-ink-2);
      font-size: 0.875rem;
      line-height: 1.25rem;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CommitmentSource {
  readonly row = input.required<Commitment>();
  protected readonly formatDate = formatDate;
}

import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { Publication } from '@minutebook/contracts';
import { formatDate, formatDateTime } from '@minutebook/domain';
import { MbStatus } from '@minutebook/ui';
import { count } from '../shared/amounts';
import { inLondon } from '../shared/moments';

/** The publication as it was done. It is never rewritten. */
@Component({
  selector: 'mb-publication-stamp',
  imports: [MbStatus],
  templateUrl: './publication-stamp.html',
  styles: `
    .stamp {
      display: grid;
      gap: 4px;
      margin-bottom: 16px;
      padding: 10px 14px;
      border: 1px solid var(--mb-feint);
      border-radius: var(--mb-radius-3);
      background: var(--mb-inset);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PublicationStamp {
  readonly publication = input.required<Publication>();

  protected readonly words = computed(() => {
    const { publishedAt, publishedBy } = this.publication();
    const { on, at } = inLondon(publishedAt);
    return `Published ${formatDateTime(on, at)} by ${publishedBy}`;
  });
  /** After the cut-off, or on a day when the offices are closed, the next working day is the one that counts. */
  protected readonly counts = computed(() => {
    const { publishedAt, publishedOn, clearDays } = this.publication();
    const isLater = inLondon(publishedAt).on !== publishedOn;
    return `${isLater ? `It counts as published ${formatDate(publishedOn)}. ` : ''}${count(clearDays, 'clear day')}. `;
  });
}

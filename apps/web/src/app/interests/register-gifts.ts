import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { Gift } from '@minutebook/contracts';
import { formatShortDate } from '@minutebook/domain';
import { MbLedger, MbLedgerHead, MbLedgerRow, MbStatus } from '@minutebook/ui';
import { CouncilCalendarStore } from '../core/council-calendar.store';
import { dayAndMonth } from '../core/day-words';
import { formatPounds } from './interest-words';

/** Gifts and hospitality, the newest first, each with whether it goes into the register. */
@Component({
  selector: 'mb-register-gifts',
  imports: [MatButtonModule, MbLedger, MbLedgerHead, MbLedgerRow, MbStatus, RouterLink],
  templateUrl: './register-gifts.html',
  styles: `
    :host {
      display: block;
      margin-top: 24px;
    }
    .mb-row {
      margin-top: 6px;
    }
    mb-ledger + p {
      margin-top: 8px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RegisterGifts {
  readonly gifts = input.required<Gift[]>();
  readonly policyName = input.required<string>();
  readonly isOwn = input(false);
  readonly canEdit = input(false);
  readonly confirmed = output<Gift>();
  readonly takenBack = output<Gift>();
  private readonly council = inject(CouncilCalendarStore);
  protected readonly rows = computed(() =>
    this.gifts().map((gift) => ({
      gift,
      margin: dayAndMonth(gift.receivedOn),
      year: gift.receivedOn.slice(0, 4),
      value: formatPounds(gift.valuePence),
      notified: `Notified ${formatShortDate(gift.notifiedOn, this.council.today())}`,
    })),
  );
}

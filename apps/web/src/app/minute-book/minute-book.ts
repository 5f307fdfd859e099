import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { MinuteBook } from '@minutebook/contracts';
import {
  MbEmpty,
  MbFailed,
  MbLedger,
  MbLedgerHead,
  MbLedgerRow,
  MbLoading,
  MbPageHeader,
  MbStatus,
} from '@minutebook/ui';
import { dayAndMonth } from '../core/day-words';
import { Fetched } from '../core/fetched';
import { bookBodies, bookStanding, bookYears } from './book-years';
import { MinuteBookApi } from './minute-book.api';

/** The minute book: the minutes of all bodies that the person may read, by year, with their numbers and who signed them. */
@Component({
  selector: 'mb-minute-book-page',
  imports: [
    MbEmpty,
    MbFailed,
    MbLedger,
    MbLedgerHead,
    MbLedgerRow,
    MbLoading,
    MbPageHeader,
    MbStatus,
    RouterLink,
  ],
  templateUrl: './minute-book.html',
  styles: `
    .mb-filters {
      margin-bottom: 8px;
    }

    .row {
      display: flex;
      flex-wrap: wrap;
      gap: 2px 24px;
      justify-content: space-between;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MinuteBookPage {
  /** From the address: the body whose minutes are shown. */
  readonly body = input<string>();

  private readonly api = inject(MinuteBookApi);
  protected readonly fetched = new Fetched<MinuteBook>();
  protected readonly bodies = computed(() => bookBodies(this.fetched.value() ?? []));
  protected readonly years = computed(() =>
    bookYears(this.fetched.value() ?? [], this.body()).map(({ year, rows }) => ({
      year,
      rows: rows.map((row) => ({ row, on: dayAndMonth(row.heldOn), standing: bookStanding(row) })),
    })),
  );
  protected readonly total = computed(() => {
    const amount = this.years().reduce((sum, { rows }) => sum + rows.length, 0);
    return amount === 1 ? '1 meeting' : `${amount} meetings`;
  });

  constructor() {
    void this.load();
  }

  protected load(): Promise<void> {
    return this.fetched.load(this.api.book());
  }
}

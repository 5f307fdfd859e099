import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { InterestWarning, RegisterSummary } from '@minutebook/contracts';
import { formatDate, formatShortDate } from '@minutebook/domain';
import {
  MbEmpty,
  MbFailed,
  MbLedger,
  MbLedgerHead,
  MbLedgerRow,
  MbLoading,
  MbMark,
  MbPageHeader,
  MbStatus,
} from '@minutebook/ui';
import { CouncilCalendarStore } from '../core/council-calendar.store';
import { dayAndMonth } from '../core/day-words';
import { Fetched } from '../core/fetched';
import { standingWords } from './interest-words';
import { InterestViews } from './interest-views';
import { InterestsApi } from './interests.api';

/** Who has registered, who is due and who is late, and the disclosures that no notification has followed yet. */
@Component({
  selector: 'mb-registers-page',
  imports: [
    InterestViews,
    MbEmpty,
    MbFailed,
    MbLedger,
    MbLedgerHead,
    MbLedgerRow,
    MbLoading,
    MbMark,
    MbPageHeader,
    MbStatus,
    RouterLink,
  ],
  templateUrl: './registers-page.html',
  styleUrl: './registers-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RegistersPage {
  private readonly api = inject(InterestsApi);
  private readonly council = inject(CouncilCalendarStore);
  protected readonly registers = new Fetched<RegisterSummary[]>();
  private readonly warnings = new Fetched<InterestWarning[]>();
  protected readonly chased = computed(() =>
    (this.warnings.value() ?? []).map((warning) => ({ ...warning, ...this.wordsOf(warning) })),
  );
  protected readonly rows = computed(() =>
    (this.registers.value() ?? []).map((register) => ({
      ...register,
      state: standingWords(register, this.council.today()),
      entries: entryWords(register.entryCount),
      since: this.shortDate(register.becameMemberOn),
      published: this.shortDate(register.publishedAt?.slice(0, 10) ?? null),
    })),
  );

  constructor() {
    this.load();
  }

  protected load(): void {
    void this.council.load();
    void this.registers.load(this.api.registers());
    void this.warnings.load(this.api.warnings());
  }

  private wordsOf({ reason, dueBy, isOverdue, meeting }: InterestWarning) {
    const by = isOverdue ? `was due by ${formatDate(dueBy)}` : `is due by ${formatDate(dueBy)}`;
    const disclosed = meeting
      ? `Disclosed a pecuniary interest that is not registered, ${meeting.bodyName}, ${formatDate(meeting.heldOn)}.`
      : '';
    return {
      margin: dayAndMonth(dueBy),
      what: reason === 'registration' ? 'Has not notified any interests since taking office.' : disclosed,
      by: `The notification ${by}.`,
    };
  }

  private shortDate(date: string | null): string {
    return date ? formatShortDate(date, this.council.today()) : '';
  }
}

const entryWords = (count: number): string =>
  count === 0 ? 'No entries' : count === 1 ? '1 entry' : `${count} entries`;

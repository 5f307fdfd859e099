import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  untracked,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import type { AttendanceStatistics, SixMonths } from '@minutebook/contracts';
import { formatDate, formatShortDate } from '@minutebook/domain';
import { MbEmpty, MbFailed, MbLoading, MbPageHeader, MbStatus } from '@minutebook/ui';
import { CouncilCalendarStore } from '../core/council-calendar.store';
import { Fetched } from '../core/fetched';
import { PageTitle } from '../core/page-title';
import { AttendanceApi } from './attendance.api';
import { periodsTo, roleWords, sixMonthsStanding } from './attendance-words';

/** Attendance at a body's meetings over a period, and the six months of s.85. Cancelled meetings are not counted. */
@Component({
  selector: 'mb-attendance-page',
  imports: [MbEmpty, MbFailed, MbLoading, MbPageHeader, MbStatus, RouterLink],
  templateUrl: './attendance-page.html',
  styleUrl: './attendance-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AttendancePage {
  readonly bodyId = input.required<string>();
  /** From the address. */
  readonly from = input<string>();
  readonly to = input<string>();

  private readonly api = inject(AttendanceApi);
  private readonly council = inject(CouncilCalendarStore);
  private readonly pageTitle = inject(PageTitle);
  private readonly fetched = new Fetched<AttendanceStatistics>();
  private readonly fetchedMonths = new Fetched<SixMonths>();
  protected readonly statistics = this.fetched.value;
  protected readonly roleWords = roleWords;
  protected readonly problem = this.fetched.problem;
  protected readonly periods = computed(() => periodsTo(this.council.today()));
  protected readonly sixMonths = computed(() => {
    const own = new Set(this.statistics()?.rows.map(({ personId }) => personId));
    return (this.fetchedMonths.value() ?? [])
      .filter(({ personId }) => own.has(personId))
      .map((row) => ({
        ...row,
        ...sixMonthsStanding(row.warning),
        last: formatShortDate(row.lastAttendedOn, this.council.today()),
        before: formatShortDate(row.lapsesOn, this.council.today()),
      }));
  });
  protected readonly summary = computed(() => {
    const found = this.statistics();
    if (!found) return '';
    const meetings = found.meetings === 1 ? '1 meeting' : `${found.meetings} meetings`;
    return `${meetings}, ${formatDate(found.from)} to ${formatDate(found.to)}. ${found.rows.length} people`;
  });

  constructor() {
    effect(() => {
      this.load();
    });
    effect(() => {
      const name = this.statistics()?.body.name;
      if (name) this.pageTitle.name(`Attendance, ${name}`);
    });
    void this.fetchedMonths.load(this.api.sixMonths());
  }

  protected load(): void {
    const period = { from: this.from(), to: this.to() };
    const bodyId = this.bodyId();
    untracked(() => void this.fetched.load(this.api.statistics(bodyId, period)));
  }
}

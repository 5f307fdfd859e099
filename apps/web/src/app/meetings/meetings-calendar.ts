import { ChangeDetectionStrategy, Component, computed, effect, inject, input } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { MeetingSummary } from '@minutebook/contracts';
import { addDays } from '@minutebook/domain';
import { MbFailed, MbIcon, MbLoading, MbMark, MbPageHeader } from '@minutebook/ui';
import { CouncilCalendarStore } from '../core/council-calendar.store';
import { monthAndYear, weekdayOf } from '../core/day-words';
import { Fetched } from '../core/fetched';
import { SessionStore } from '../core/session.store';
import { MeetingViews } from './meeting-views';
import { MeetingsApi } from './meetings.api';
import { monthAway, monthFrom, monthGrid, monthOf, weeksOf, type MonthDay } from './month-grid';

/** An agenda is published at most so many days before its meeting: so far ahead the calendar looks for deadlines. */
const longestNotice = 60;

/** A month of meetings and publication days, as a table whose cells say in words what they hold. */
@Component({
  selector: 'mb-meetings-calendar',
  imports: [MatButtonModule, MbFailed, MbIcon, MbLoading, MbMark, MbPageHeader, MeetingViews, RouterLink],
  templateUrl: './meetings-calendar.html',
  styleUrl: './meetings-calendar.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MeetingsCalendar {
  /** From the address: `2019-07`, and the body's id. */
  readonly month = input<string>();
  readonly body = input<string>();

  private readonly api = inject(MeetingsApi);
  private readonly council = inject(CouncilCalendarStore);
  private readonly fetched = new Fetched<MeetingSummary[]>();
  protected readonly canAdd = inject(SessionStore).can('meetings.edit');
  protected readonly meetings = this.fetched.value;
  protected readonly problem = this.fetched.problem;
  protected readonly nameOf = monthAndYear;
  protected readonly weekdays = [0, 1, 2, 3, 4, 5, 6].map((index) => {
    const name = weekdayOf(addDays('2019-07-01', index));
    return { name, short: name.slice(0, 3) };
  });
  protected readonly shown = computed(() => monthFrom(this.month(), this.council.today()));
  protected readonly previous = computed(() => monthAway(this.shown(), -1));
  protected readonly following = computed(() => monthAway(this.shown(), 1));
  protected readonly current = computed(() => monthOf(this.council.today()));
  protected readonly weeks = computed(() =>
    monthGrid(this.shown(), this.meetings() ?? [], this.council.calendar(), this.council.today()),
  );
  protected readonly isEmpty = computed(() =>
    this.weeks()
      .flat()
      .every((day) => day.entries.length === 0),
  );

  constructor() {
    effect(() => this.load());
  }

  /** A week with nothing to say is left out on a phone. */
  protected isBare(week: MonthDay[]): boolean {
    return week.every((day) => !day.isInMonth || (day.entries.length === 0 && !day.closedFor));
  }

  protected load(): void {
    const { from, to } = weeksOf(this.shown());
    void this.fetched.load(this.api.list({ from, to: addDays(to, longestNotice), bodyId: this.body() }));
  }
}

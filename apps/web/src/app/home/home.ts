import { HttpClient } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, effect, inject } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { apiUrl, paths, type Due } from '@minutebook/contracts';
import { formatDate, formatShortDate, formatTime } from '@minutebook/domain';
import {
  MbClearDays,
  MbEmpty,
  MbFailed,
  MbIcon,
  MbLedger,
  MbLedgerHead,
  MbLedgerRow,
  MbLoading,
  MbMark,
  MbPageHeader,
} from '@minutebook/ui';
import { CouncilCalendarStore } from '../core/council-calendar.store';
import { Fetched } from '../core/fetched';
import { SessionStore } from '../core/session.store';
import { DueSide } from './due-side';
import { blockerAction, dueGroups, nearestToPublish } from './due-lines';

/** While a pack is being built, its progress is looked up again after so many milliseconds. */
const lookAgainAfter = 3000;

/** "What is due": the agenda that must be published next, then late papers and the deadlines to come. */
@Component({
  selector: 'mb-home',
  imports: [
    DueSide,
    MatButtonModule,
    MbClearDays,
    MbEmpty,
    MbFailed,
    MbIcon,
    MbLedger,
    MbLedgerHead,
    MbLedgerRow,
    MbLoading,
    MbMark,
    MbPageHeader,
    RouterLink,
  ],
  templateUrl: './home.html',
  styleUrl: './home.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Home {
  private readonly http = inject(HttpClient);
  private readonly fetched = new Fetched<Due>();
  protected readonly council = inject(CouncilCalendarStore);
  protected readonly due = this.fetched.value;
  protected readonly state = this.fetched.state;
  protected readonly problem = this.fetched.problem;
  protected readonly canAdd = inject(SessionStore).can('meetings.edit');
  protected readonly todayWords = computed(() => formatDate(this.due()?.today ?? this.council.today()));
  protected readonly nearest = computed(() => {
    const due = this.due();
    return due && nearestToPublish(due);
  });
  protected readonly groups = computed(() => {
    const due = this.due();
    return due ? dueGroups(due) : [];
  });
  protected readonly isQuiet = computed(() => !this.nearest() && this.groups().length === 0);
  protected readonly next = computed(() => this.due()?.meetings[0]);
  protected readonly quietText = computed(() => {
    const meeting = this.next();
    return meeting
      ? `Every agenda that is due has been published. The next meeting is ${meeting.body.name}, ${formatDate(meeting.heldOn)}.`
      : 'No meeting is in the calendar. Publication deadlines and late papers appear here once there is one.';
  });
  protected readonly formatDate = formatDate;
  protected readonly formatShortDate = formatShortDate;
  protected readonly formatTime = formatTime;
  protected readonly blockerAction = blockerAction;

  constructor() {
    this.load();
    effect((onCleanup) => {
      if (!this.due()?.runningPacks.length) return;
      const next = setTimeout(() => this.load(), lookAgainAfter);
      onCleanup(() => clearTimeout(next));
    });
  }

  protected load(): void {
    void this.fetched.load(this.http.get<Due>(apiUrl(paths.due)));
  }
}

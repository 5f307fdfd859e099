import { ChangeDetectionStrategy, Component, computed, effect, inject, input } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { MeetingSummary } from '@minutebook/contracts';
import { addDays } from '@minutebook/domain';
import {
  MbEmpty,
  MbFailed,
  MbIcon,
  MbLedger,
  MbLedgerHead,
  MbLedgerRow,
  MbLoading,
  MbPageHeader,
  MbStatus,
} from '@minutebook/ui';
import { BodiesStore } from '../core/bodies.store';
import { CouncilCalendarStore } from '../core/council-calendar.store';
import { Fetched } from '../core/fetched';
import { SessionStore } from '../core/session.store';
import { meetingMonths } from './meeting-months';
import { MeetingViews } from './meeting-views';
import { MeetingsApi } from './meetings.api';

@Component({
  selector: 'mb-meetings-list',
  imports: [
    MatButtonModule,
    MbEmpty,
    MbFailed,
    MbIcon,
    MbLedger,
    MbLedgerHead,
    MbLedgerRow,
    MbLoading,
    MbPageHeader,
    MbStatus,
    MeetingViews,
    RouterLink,
  ],
  templateUrl: './meetings-list.html',
  styleUrl: './meetings-list.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MeetingsList {
  /** From the address: the body's id, and `past` for meetings that have been. */
  readonly body = input<string>();
  readonly show = input<string>();

  private readonly api = inject(MeetingsApi);
  private readonly council = inject(CouncilCalendarStore);
  private readonly bodies = inject(BodiesStore);
  private readonly fetched = new Fetched<MeetingSummary[]>();
  protected readonly canAdd = inject(SessionStore).can('meetings.edit');
  protected readonly meetings = this.fetched.value;
  protected readonly problem = this.fetched.problem;
  protected readonly isPast = computed(() => this.show() === 'past');
  protected readonly bodyName = computed(() => this.bodies.all().find(({ id }) => id === this.body())?.name);
  protected readonly months = computed(() =>
    meetingMonths(this.meetings() ?? [], this.council.today(), this.isPast() ? 'past' : 'coming'),
  );
  protected readonly total = computed(() => {
    const count = this.meetings()?.length ?? 0;
    return count === 1 ? '1 meeting' : `${count} meetings`;
  });
  protected readonly emptyText = computed(() => {
    const of = this.bodyName() ? ` of the ${this.bodyName()}` : '';
    return this.isPast()
      ? `No meeting${of} has been held yet.`
      : `No meeting${of} is in the calendar. Add one, and its publication deadline is worked out from the date.`;
  });

  constructor() {
    effect(() => this.load());
  }

  protected load(): void {
    const today = this.council.today();
    const days = this.isPast() ? { to: addDays(today, -1) } : { from: today };
    void this.fetched.load(this.api.list({ ...days, bodyId: this.body() }));
  }
}

import { Injectable, computed, inject, signal } from '@angular/core';
import type { Meeting, Problem, UpdateMeeting } from '@minutebook/contracts';
import { canDelete, type Permission } from '@minutebook/domain';
import { CouncilCalendarStore } from '../core/council-calendar.store';
import { Fetched } from '../core/fetched';
import { SessionStore } from '../core/session.store';
import { MeetingApi } from './meeting.api';
import { attempt, type Outcome } from '../core/attempt';

/** The meeting whose workspace is open, and what the person may do with it. */
@Injectable()
export class MeetingStore {
  private readonly api = inject(MeetingApi);
  private readonly session = inject(SessionStore);
  private readonly councilCalendar = inject(CouncilCalendarStore);
  private readonly fetched = new Fetched<Meeting>();
  private readonly openId = signal('');

  readonly meetingId = this.openId.asReadonly();
  readonly meeting = this.fetched.value;
  readonly state = this.fetched.state;
  readonly problem = this.fetched.problem;
  readonly today = this.councilCalendar.today;
  readonly calendar = this.councilCalendar.calendar;
  readonly isPublished = computed(() => Boolean(this.meeting()?.clock.published));
  readonly isCancelled = computed(() => this.meeting()?.state === 'cancelled');
  readonly isDeletable = computed(() => {
    const meeting = this.meeting();
    return meeting !== undefined && canDelete(meeting.state, this.isPublished());
  });

  /** A row of the agenda is open beside it; on a phone it is then a page of its own. */
  readonly isRowOpen = signal(false);

  open(meetingId: string): Promise<void> {
    if (meetingId !== this.openId()) this.fetched.clear();
    this.openId.set(meetingId);
    return this.reload();
  }

  reload(): Promise<void> {
    return this.fetched.load(this.api.meeting(this.openId()));
  }

  /** Read inside a template or a `computed`, it follows the session and the meeting. */
  can(permission: Permission): boolean {
    const meeting = this.meeting();
    return meeting !== undefined && this.session.can(permission, meeting.body.id);
  }

  async change(changes: UpdateMeeting): Promise<Outcome<Meeting>> {
    const outcome = await attempt(this.api.change(this.openId(), changes));
    if (outcome.value) this.fetched.set(outcome.value);
    return outcome;
  }

  async cancel(reason: string): Promise<Problem | null> {
    const { version } = this.meeting() as Meeting;
    const { value, problem } = await attempt(this.api.cancel(this.openId(), { version, reason }));
    if (value) this.fetched.set(value);
    return problem;
  }

  async delete(): Promise<Problem | null> {
    const { version } = this.meeting() as Meeting;
    const { problem } = await attempt(this.api.delete(this.openId(), version));
    return problem;
  }
}

import {
  ChangeDetectionStrategy,
  Component,
  DestroyRef,
  computed,
  effect,
  inject,
  untracked,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { MbFailed, MbIcon, MbLoading, MbPartB } from '@minutebook/ui';
import { AttendanceRecord } from '../../attendance/attendance-record';
import { MeetingStore } from '../../meeting/meeting.store';
import { HeaderActions } from '../../meeting/shared/header-actions';
import { LiveStore } from '../live.store';
import { MotionCard } from '../motions/motion-card';
import { decidedLast, motionInHand } from '../motions/vote-count';
import { DisclosureCard } from '../people/disclosure-card';
import { FollowPeople } from '../people/follow-people';
import { BeforeMeeting } from './before-meeting';
import { BusinessLedger } from './business-ledger';
import { NowCard } from './now-card';

/** The tab "Meeting": what is on now for those who follow it, and once it is over who was there. */
@Component({
  selector: 'mb-meeting-tab',
  imports: [
    AttendanceRecord,
    BeforeMeeting,
    BusinessLedger,
    DisclosureCard,
    FollowPeople,
    HeaderActions,
    MatButton,
    MbFailed,
    MbIcon,
    MbLoading,
    MbPartB,
    MotionCard,
    NowCard,
    RouterLink,
  ],
  templateUrl: './meeting-tab.html',
  styleUrl: './meeting-tab.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MeetingTab {
  protected readonly store = inject(LiveStore);
  protected readonly meetings = inject(MeetingStore);
  private readonly meetingId = computed(() => this.meetings.meeting()?.id);
  protected readonly live = computed(() => this.store.live());
  protected readonly phase = computed(() => this.live()?.phase);
  protected readonly isOver = computed(() => this.phase() === 'closed');
  protected readonly consoleLabel = computed(() =>
    this.phase() === 'not-begun' ? 'Open the console' : this.isOver() ? 'Open the log' : 'Go to the console',
  );
  /** In private session those without Part B see that it is so, and nothing of it. */
  protected readonly isShut = computed(() => (this.live()?.isPrivate ?? false) && !this.store.mayOpenPartB());
  protected readonly motion = computed(() => {
    const live = this.live();
    if (!live || this.isShut()) return null;
    const here = live.motions.filter(
      ({ itemId, state }) => live.currentItemIds.includes(itemId ?? '') && state !== 'withdrawn',
    );
    return motionInHand(live.motions, live.currentItemIds) ?? decidedLast(here, live.log);
  });
  protected readonly isMotionExempt = computed(() => {
    const motion = this.motion();
    const line = this.live()?.log.find(
      ({ act }) => act.kind === 'motion-moved' && act.motionId === motion?.motionId,
    );
    return line !== undefined && this.store.exemptIds().has(line.eventId);
  });
  protected readonly ownDisclosures = computed(() => {
    const own = this.store.ownParticipantId();
    return own ? (this.live()?.disclosures.filter(({ participantId }) => participantId === own) ?? []) : [];
  });
  protected readonly canLogOutcome = computed(
    () => this.live()?.outcomes === 'open' && (this.store.mayTakePart() || this.store.mayRecord()),
  );

  constructor() {
    inject(DestroyRef).onDestroy(() => this.store.close());
    effect(() => {
      const meetingId = this.meetingId();
      if (meetingId) untracked(() => void this.store.open(meetingId));
    });
    // the head of the page says "In session" as soon as it is
    effect(() => {
      const phase = this.phase();
      const state = untracked(() => this.meetings.meeting()?.state);
      const isKnown = phase === undefined || phase === 'not-begun' || phase === state;
      if (!isKnown) untracked(() => void this.meetings.reload());
    });
  }

  protected retry(): void {
    void this.store.open(this.meetings.meetingId());
  }
}

import { Injectable, computed, effect, inject, untracked, type OnDestroy } from '@angular/core';
import {
  belongsToPartB,
  checkEvent,
  foldMeeting,
  type Instant,
  type LiveMeeting,
  type MeetingAct,
  type NewMeetingEvent,
} from '@minutebook/domain';
import { SessionStore } from '../core/session.store';
import { MeetingStore } from '../meeting/meeting.store';
import { withWaiting } from './follow/event-log';
import { LiveLog } from './follow/live-log';
import { LiveClock } from './live-clock';
import { newId } from './new-id';
import { LiveSender } from './outbox/live-sender';
import { Outbox } from './outbox/outbox';
import type { Parcel, Refusal } from './outbox/outbox-entry';
import { momentFor } from './record-time';

/**
 * One meeting as it happens: its log from the server, what this device has recorded and not sent yet, and where the meeting
 * stands after both. The same rules as the server's say what may be recorded, before it is sent.
 */
@Injectable()
export class LiveStore implements OnDestroy {
  readonly log = inject(LiveLog);
  readonly outbox = inject(Outbox);
  private readonly sender = inject(LiveSender);
  private readonly session = inject(SessionStore);
  private readonly meetings = inject(MeetingStore);
  private readonly clock = inject(LiveClock);

  readonly state = this.log.state;
  readonly problem = this.log.problem;
  readonly setting = this.log.setting;
  readonly ownParticipantId = this.log.ownParticipantId;
  readonly mayRecord = computed(() => this.meetings.can('live.record'));
  readonly mayTakePart = computed(() => this.meetings.can('live.take-part'));
  readonly mayOpenPartB = computed(() => this.meetings.can('exempt.read'));
  /** Since when the screen no longer follows or sends; null while it does. */
  readonly lostSince = computed(() => this.outbox.offlineSince() ?? this.log.lostSince());

  private readonly waiting = computed(() => this.outbox.waiting().flatMap(({ parcel }) => eventOf(parcel)));
  readonly waitingIds = computed(() => new Set(this.waiting().map(({ id }) => id)));
  readonly events = computed(() =>
    withWaiting(this.log.events(), this.waiting(), this.session.me()?.name ?? '', this.clock.stamp()),
  );
  readonly live = computed<LiveMeeting | null>(() => {
    const setting = this.setting();
    return setting && foldMeeting(setting, this.events());
  });
  /** Events of the exempt store, or on their way there: shown on pink paper only. */
  readonly exemptIds = computed(() => {
    const leaving = this.outbox.entries().filter(({ parcel }) => parcel.to === 'exempt-events');
    return new Set([...this.log.exempt(), ...leaving].map(({ id }) => id));
  });
  private readonly needsPartB = computed(() => {
    const live = this.live();
    if (!live || !this.mayOpenPartB()) return false;
    const hasBegun = live.items.some(({ part, state }) => part === 'B' && state !== 'not-begun');
    return hasBegun || live.privateSpells.length > 0;
  });

  constructor() {
    // asked for only once there is something behind it: each line is one of the few that a browser gives a site
    effect(() => {
      if (this.needsPartB()) untracked(() => void this.log.followPartB());
    });
    effect(() => {
      if (this.log.returned() > 0) untracked(() => this.outbox.flushSoon());
    });
  }

  async open(meetingId: string): Promise<void> {
    this.outbox.close();
    await this.log.open(meetingId);
    const userId = this.session.me()?.id;
    if (this.state() !== 'loaded' || !userId || !(this.mayRecord() || this.mayTakePart())) return;
    await this.outbox.open({ meetingId, userId, send: (parcel) => this.sender.send(meetingId, parcel) });
  }

  close(): void {
    this.log.close();
    this.outbox.close();
  }

  ngOnDestroy(): void {
    this.close();
  }

  /** What would be recorded for an act; it belongs to the item that is on unless another is named. */
  eventFor(act: MeetingAct, at: Instant = this.moment(), itemId?: string | null): NewMeetingEvent {
    const item = itemId === undefined ? (this.live()?.currentItemIds[0] ?? null) : itemId;
    return { id: newId(), at, itemId: item, act };
  }

  /** Why an act may not be recorded, in the words of the rule; null when it may. */
  refusalOf(event: NewMeetingEvent): Refusal | null {
    const setting = this.setting();
    return setting && checkEvent(setting, this.events(), event, this.clock.stamp());
  }

  /** Records an act unless a rule is against it. It is shown at once and kept until the server has it. */
  record(act: MeetingAct, at?: Instant, itemId?: string | null): Refusal | null {
    const setting = this.setting();
    if (!setting) return null;
    const event = this.eventFor(act, at, itemId);
    const refusal = this.refusalOf(event);
    if (refusal) return refusal;
    const isExempt = belongsToPartB(setting, this.events(), event);
    void this.outbox.add({ to: isExempt ? 'exempt-events' : 'events', event });
    return null;
  }

  /** The time that something happening now is given. */
  moment(): Instant {
    return momentFor(this.setting(), this.live(), this.clock.stamp());
  }
}

const eventOf = (parcel: Parcel): NewMeetingEvent[] => (parcel.to === 'outcomes' ? [] : [parcel.event]);

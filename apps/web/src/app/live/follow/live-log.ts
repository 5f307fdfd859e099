import { Injectable, computed, inject, signal, type OnDestroy } from '@angular/core';
import type { LiveMeetingAnswer } from '@minutebook/contracts';
import type { Instant, MeetingEvent } from '@minutebook/domain';
import { attempt } from '../../core/attempt';
import { Fetched } from '../../core/fetched';
import { LiveApi } from '../live.api';
import { LiveClock } from '../live-clock';
import { mergeEvents } from './event-log';
import { LiveStream } from './live-stream';

/** The log of one meeting as the server has it: read once, then followed. Part B has a line of its own. */
@Injectable()
export class LiveLog implements OnDestroy {
  private readonly api = inject(LiveApi);
  private readonly stream = inject(LiveStream);
  private readonly clock = inject(LiveClock);
  private readonly fetched = new Fetched<LiveMeetingAnswer>();
  private readonly openEvents = signal<readonly MeetingEvent[]>([]);
  private readonly partB = signal<readonly MeetingEvent[]>([]);
  private readonly lost = signal<Instant | null>(null);
  private readonly turn = signal(0);
  private readonly returns = signal(0);
  private stop: (() => void)[] = [];
  private meetingId = '';
  private partBOf = '';

  readonly state = this.fetched.state;
  readonly problem = this.fetched.problem;
  readonly setting = computed(() => this.fetched.value()?.setting ?? null);
  readonly ownParticipantId = computed(() => this.fetched.value()?.ownParticipantId ?? null);
  readonly exempt = this.partB.asReadonly();
  readonly events = computed(() => mergeEvents(this.openEvents(), this.partB()));
  /** Since when nothing comes any more; null while the line is good. */
  readonly lostSince = this.lost.asReadonly();
  /** Count up: whenever lines of the outcomes item changed, and whenever the line came back. */
  readonly outcomesTurn = this.turn.asReadonly();
  readonly returned = this.returns.asReadonly();

  async open(meetingId: string): Promise<void> {
    this.close();
    if (meetingId !== this.meetingId) this.clear();
    this.meetingId = meetingId;
    await this.fetched.load(this.api.live(meetingId));
    const answer = this.fetched.value();
    if (this.state() !== 'loaded' || !answer || this.meetingId !== meetingId) return;
    this.clock.follow(answer.serverTime);
    this.add(answer.events);
    this.follow(meetingId, answer.lastSeq);
  }

  close(): void {
    for (const stop of this.stop) stop();
    this.stop = [];
    this.partBOf = '';
    this.lost.set(null);
  }

  ngOnDestroy(): void {
    this.close();
  }

  add(events: readonly MeetingEvent[]): void {
    this.openEvents.update((known) => mergeEvents(known, events));
  }

  addExempt(events: readonly MeetingEvent[]): void {
    this.partB.update((known) => mergeEvents(known, events));
  }

  outcomesChanged(): void {
    this.turn.update((turn) => turn + 1);
  }

  /** Reads and follows the Part B lines too; only for those who may open them. */
  async followPartB(): Promise<void> {
    const { meetingId } = this;
    if (this.partBOf === meetingId) return;
    this.partBOf = meetingId;
    const { value } = await attempt(this.api.exemptLive(meetingId));
    if (this.partBOf !== meetingId) return;
    if (value) this.addExempt(value.events);
    this.stop.push(
      this.stream.follow({
        address: (after) => this.api.exemptStreamAddress(meetingId, after),
        after: value?.events.at(-1)?.seq ?? 0,
        onEvent: (event) => this.addExempt([event]),
      }),
    );
  }

  private follow(meetingId: string, after: number): void {
    this.stop.push(
      this.stream.follow({
        address: (last) => this.api.streamAddress(meetingId, last),
        after,
        onEvent: (event) => this.add([event]),
        onOutcomes: () => this.outcomesChanged(),
        onOpen: () => this.found(),
        onLost: () => this.lose(),
      }),
    );
  }

  private found(): void {
    if (this.lost() === null) return;
    this.lost.set(null);
    this.returns.update((returns) => returns + 1);
    this.outcomesChanged();
  }

  /** While no line can be had, the log is asked for. */
  private lose(): void {
    const { meetingId } = this;
    this.lost.update((since) => since ?? this.clock.stamp());
    void attempt(this.api.live(meetingId)).then(({ value }) => {
      if (value && this.meetingId === meetingId) this.add(value.events);
    });
  }

  private clear(): void {
    this.fetched.clear();
    this.openEvents.set([]);
    this.partB.set([]);
  }
}

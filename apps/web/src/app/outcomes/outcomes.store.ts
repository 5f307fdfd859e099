import { Injectable, computed, effect, inject, signal, untracked } from '@angular/core';
import type { MeetingOutcomes, Outcome, Problem, UpdateOutcome } from '@minutebook/contracts';
import { attempt, type Outcome as Attempted } from '../core/attempt';
import { Fetched } from '../core/fetched';
import { LiveStore } from '../live/live.store';
import type { OutboxEntry } from '../live/outbox/outbox-entry';
import { OutcomesApi } from './outcomes.api';

/** Lines of the outcomes item: those of the server, read again whenever they change, and this device's own still on their way. */
@Injectable()
export class OutcomesStore {
  private readonly api = inject(OutcomesApi);
  private readonly live = inject(LiveStore);
  private readonly fetched = new Fetched<MeetingOutcomes>();
  private readonly meetingId = signal('');
  private readonly failure = signal<Problem | null>(null);

  readonly state = this.fetched.state;
  readonly problem = this.fetched.problem;
  readonly complaint = this.failure.asReadonly();
  readonly item = computed(() => this.fetched.value()?.item ?? null);
  /** As the log says, which is heard at once; else as it was read. */
  readonly standing = computed(() => this.live.live()?.outcomes ?? this.fetched.value()?.state ?? 'not-open');
  readonly lines = computed<Outcome[]>(() => {
    const sent = [...(this.fetched.value()?.outcomes ?? [])].sort((a, b) => a.position - b.position);
    const waiting = this.live.outbox.waiting().flatMap((entry) => waitingLine(entry, this.item()?.id ?? ''));
    return [...sent, ...waiting.filter(({ id }) => !sent.some((line) => line.id === id))];
  });

  constructor() {
    effect(() => {
      const meetingId = this.meetingId();
      this.live.log.outcomesTurn();
      if (meetingId) untracked(() => void this.fetched.load(this.api.ofMeeting(meetingId)));
    });
  }

  open(meetingId: string): void {
    if (meetingId !== this.meetingId()) this.fetched.clear();
    this.meetingId.set(meetingId);
  }

  async change(id: string, changes: UpdateOutcome): Promise<Attempted<Outcome>> {
    const outcome = await attempt(this.api.change(id, changes));
    if (outcome.value) this.readAgain();
    return outcome;
  }

  async move({ id, version }: Outcome, position: number): Promise<void> {
    const { problem } = await attempt(this.api.move(id, version, position));
    this.failure.set(problem);
    this.readAgain();
  }

  async remove({ id, version }: Outcome): Promise<void> {
    const { problem } = await attempt(this.api.remove(id, version));
    this.failure.set(problem);
    this.readAgain();
  }

  private readAgain(): void {
    void this.fetched.load(this.api.ofMeeting(this.meetingId()));
  }
}

function waitingLine({ parcel, meetingId, keptAt }: OutboxEntry, itemId: string): Outcome[] {
  if (parcel.to !== 'outcomes') return [];
  const { id, text, themes = [], helps = [] } = parcel.outcome;
  return [
    {
      id,
      version: 0,
      meetingId,
      itemId,
      position: Number.MAX_SAFE_INTEGER,
      text,
      saidBy: '',
      isPseudonym: false,
      isOwn: !parcel.outcome.participantId,
      editedBy: null,
      themes,
      helps,
      createdAt: keptAt,
    },
  ];
}

import type { MessageEvent } from '@nestjs/common';
import { openLog } from './visibility';
import { toMeetingEvent, type StoredEvent } from './stored-events';

/** What a follower hears: the open log whole or without the clerk's notes, or the Part B lines. */
export type Channel = 'whole' | 'without-notes' | 'exempt';

export interface Follower {
  channel: Channel;
  send(message: MessageEvent): void;
}
interface Following extends Follower {
  /** The number of the last event that this follower has passed, whether it was for them or not. */
  passed: number;
}

/** How far the rows have gone. Part of one reading, so that events and numbers fit each other. */
export interface Growth {
  lastSeq: number;
  outcomesRevision: number;
  events: StoredEvent[];
}
export type ReadGrowth = (afterSeq: number) => Promise<Growth>;

type Messages = Readonly<Record<Channel, MessageEvent | null>> & { seq: number };

/**
 * One meeting in one process: reads each new row once, makes each message once for all who hear the same, and passes it on.
 * A follower gets what comes after its own last number, in order, so nothing is lost or sent twice.
 */
export class LiveHub {
  private readonly followers = new Set<Following>();
  private readonly filters = { whole: openLog('whole'), 'without-notes': openLog('without-notes') };
  private readonly messages: Messages[] = [];
  private lastSeq = 0;
  private outcomesRevision = 0;
  private reading: Promise<void> | null = null;
  private isOutdated = false;

  constructor(private readonly read: ReadGrowth) {}

  /** Reads what has grown. A call during a reading makes one more after it; the promise is that of the last. */
  look(): Promise<void> {
    this.isOutdated = true;
    this.reading ??= this.readOn();
    return this.reading;
  }

  /** Sends at once what came after `afterSeq`, and from then on whatever comes. Returns what ends it. */
  join(follower: Follower, afterSeq: number): () => void {
    const following = { ...follower, passed: afterSeq };
    this.followers.add(following);
    for (const messages of this.messages) pass(following, messages);
    // lines may have changed since the follower read them, and no number tells
    if (follower.channel !== 'exempt') sendOutcomes(following);
    return () => this.followers.delete(following);
  }

  private async readOn(): Promise<void> {
    try {
      while (this.isOutdated) {
        this.isOutdated = false;
        this.take(await this.read(this.lastSeq));
      }
    } finally {
      // in the same turn as the last look at `isOutdated`, so that no call falls between the two
      this.reading = null;
    }
  }

  private take({ lastSeq, outcomesRevision, events }: Growth): void {
    for (const event of events) {
      const messages = this.messagesOf(event);
      this.messages.push(messages);
      for (const following of this.followers) pass(following, messages);
    }
    this.lastSeq = Math.max(this.lastSeq, lastSeq);
    if (outcomesRevision === this.outcomesRevision) return;
    this.outcomesRevision = outcomesRevision;
    for (const following of this.followers) if (following.channel !== 'exempt') sendOutcomes(following);
  }

  private messagesOf(event: StoredEvent): Messages {
    const { seq } = event;
    const message = (shown: object | null): MessageEvent | null =>
      shown && { id: String(seq), type: 'meeting-event', data: JSON.stringify(shown) };
    return {
      seq,
      whole: message(this.filters.whole(event)),
      'without-notes': message(this.filters['without-notes'](event)),
      exempt: message(event.isExempt ? toMeetingEvent(event) : null),
    };
  }
}

function pass(following: Following, messages: Messages): void {
  if (messages.seq <= following.passed) return;
  following.passed = messages.seq;
  const message = messages[following.channel];
  if (message) following.send(message);
}

/** Under the follower's last number, so that a browser that comes back asks from there. */
function sendOutcomes(following: Following): void {
  following.send({ id: String(following.passed), type: 'outcomes', data: '{}' });
}

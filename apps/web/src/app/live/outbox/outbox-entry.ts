import type { CreateOutcome } from '@minutebook/contracts';
import type { Instant, NewMeetingEvent } from '@minutebook/domain';

/** What is sent, and to which address: an open event, an event of Part B, or a line of the outcomes item. */
export type Parcel =
  { to: 'events' | 'exempt-events'; event: NewMeetingEvent } | { to: 'outcomes'; outcome: CreateOutcome };

/** Why the API did not take it, in its own words. */
export interface Refusal {
  code: string;
  detail: string;
}

/** Something recorded on this device that the server does not have yet. */
export interface OutboxEntry {
  /** Of the event or the outcome, made here: sent twice, it is there once. */
  id: string;
  meetingId: string;
  /** Whose it is: it is sent in nobody else's name. */
  userId: string;
  keptAt: Instant;
  parcel: Parcel;
  refusal: Refusal | null;
}

export const idOf = (parcel: Parcel): string =>
  parcel.to === 'outcomes' ? parcel.outcome.id : parcel.event.id;

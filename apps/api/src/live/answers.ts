import type { MeetingEvent } from '@minutebook/domain';
import type { Response } from 'express';
import type { Recorded } from './live-log';

/** 201 for a new event, 200 for one that was there. */
export function answerRecorded(response: Response, { event, isNew }: Recorded): MeetingEvent {
  response.status(isNew ? 201 : 200);
  return event;
}

/** A browser that comes back asks at the address that it began with, and says in a header how far it came. */
export const lastOf = (after: number, lastEventId: string | undefined): number =>
  Math.max(after, /^\d{1,9}$/.test(lastEventId ?? '') ? Number(lastEventId) : 0);

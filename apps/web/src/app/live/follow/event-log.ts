import type { Instant, MeetingEvent, NewMeetingEvent } from '@minutebook/domain';

/**
 * What came from the server added to what is known: in order of number, each once, however often and in whatever order it comes.
 * The same list is given back when nothing is new, so that nothing is worked out again.
 */
export function mergeEvents(
  known: readonly MeetingEvent[],
  arrived: readonly MeetingEvent[],
): readonly MeetingEvent[] {
  const ids = new Set(known.map(({ id }) => id));
  const fresh = arrived.filter(({ id }) => !ids.has(id) && ids.add(id));
  if (fresh.length === 0) return known;
  return [...known, ...fresh].sort((a, b) => a.seq - b.seq);
}

/** The log as it will stand once everything kept on this device has arrived: what waits comes last, in its own order. */
export function withWaiting(
  known: readonly MeetingEvent[],
  waiting: readonly NewMeetingEvent[],
  recordedBy: string,
  recordedAt: Instant,
): readonly MeetingEvent[] {
  const ids = new Set(known.map(({ id }) => id));
  const last = known.at(-1)?.seq ?? 0;
  const rest = waiting
    .filter(({ id }) => !ids.has(id))
    .map((event, index) => ({ ...event, seq: last + 1 + index, recordedAt, recordedBy }));
  return rest.length === 0 ? known : [...known, ...rest];
}

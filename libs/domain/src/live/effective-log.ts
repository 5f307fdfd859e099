import type { Instant } from '../calendar/index';
import type { MeetingAct, MeetingEvent, NewMeetingEvent } from './events';
import type { LogLine } from './live-meeting';

export type Correction = Extract<MeetingAct, { kind: 'corrected' }>;

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
const byTime = (one: LogLine, other: LogLine): number => compare(one.at, other.at) || one.seq - other.seq;

/**
 * The log as it stands: each corrected event replaced where it was, or taken away, then everything in order of time and of
 * recording. Of several corrections of one event the last recorded wins; one of an event that is not there does nothing.
 * "Left" at 7.07pm, corrected to 7.10pm: one line at 7.10pm with the id of the first event.
 */
export function effectiveLog(events: readonly MeetingEvent[]): LogLine[] {
  const corrections = new Map<string, { seq: number; recordedBy: string; correction: Correction }>();
  for (const { act, seq, recordedBy } of events) {
    if (act.kind !== 'corrected') continue;
    const earlier = corrections.get(act.eventId);
    if (!earlier || earlier.seq < seq) corrections.set(act.eventId, { seq, recordedBy, correction: act });
  }
  const lines = events.flatMap((event) => {
    const corrected = corrections.get(event.id);
    return corrected
      ? correctedLine(event, corrected.correction, corrected.recordedBy)
      : newLine(event, event.seq, event.recordedBy);
  });
  return lines.sort(byTime);
}

/** An event as a line of the log; none for a correction, which shows in the line that it corrects. */
export function newLine(event: NewMeetingEvent, seq: number, recordedBy: string): LogLine[] {
  const { id, at, itemId, act } = event;
  return act.kind === 'corrected'
    ? []
    : [{ eventId: id, seq, at, itemId, act, recordedBy, isCorrected: false }];
}

export function correctedLine(
  event: MeetingEvent,
  { replacement }: Correction,
  recordedBy: string,
): LogLine[] {
  if (replacement === null || event.act.kind === 'corrected') return [];
  return [{ eventId: event.id, seq: event.seq, ...replacement, recordedBy, isCorrected: true }];
}

/** When the meeting began, by its log. */
export const openingOf = (lines: readonly LogLine[]): Instant | null =>
  lines.find(({ act }) => act.kind === 'meeting-opened')?.at ?? null;

/**
 * The order in which lines take effect. It is that of the log, but for three things: at one instant the opening comes first
 * and the closing last, and what is marked after the opening says how things were at it (the roll is called later).
 * Opened 5.09pm, vote 5.20pm, marked present 5.30pm: the member was there for the vote.
 */
export function inOrderOfEffect(lines: readonly LogLine[]): LogLine[] {
  const openedAt = openingOf(lines);
  return lines
    .map((line) => ({ line, ...effectOf(line, openedAt) }))
    .sort((one, other) => compare(one.at, other.at) || one.rank - other.rank || byTime(one.line, other.line))
    .map(({ line }) => line);
}

function effectOf({ at, act }: LogLine, openedAt: Instant | null): { at: Instant; rank: number } {
  if (act.kind === 'meeting-opened') return { at, rank: 0 };
  if (act.kind === 'meeting-closed') return { at, rank: 3 };
  const isRollCall = act.kind === 'attendance-marked' && openedAt !== null && at >= openedAt;
  return isRollCall ? { at: openedAt, rank: 1 } : { at, rank: 2 };
}

import { minutesBetween, type Instant } from '../calendar/index';
import { byAct, type ActTable } from './act-table';
import * as motions from './check-motions';
import * as people from './check-people';
import * as presiding from './check-presiding';
import * as sitting from './check-sitting';
import * as votes from './check-votes';
import { correctedLine, effectiveLog, inOrderOfEffect, newLine, type Correction } from './effective-log';
import type { MeetingEvent, NewMeetingEvent } from './events';
import { applyLine, foldLines } from './fold';
import { startFolding, type Folding } from './folding';
import type { LogLine, MeetingSetting } from './live-meeting';
import { refusal, type LiveRefusal } from './refusal';
import { clockOf, momentOf } from './words';

const nothing = (): null => null;

/** What each act needs of the meeting as it stands just before it. */
const checks: ActTable<Folding, LiveRefusal | null> = {
  'meeting-opened': presiding.checkOpened,
  adjourned: sitting.checkAdjourned,
  reconvened: sitting.checkReconvened,
  'meeting-closed': sitting.checkClosed,
  'items-begun': sitting.checkItemsBegun,
  'items-ended': sitting.checkItemsEnded,
  'item-deferred': sitting.checkSetAside,
  'item-withdrawn': sitting.checkSetAside,
  'order-varied': sitting.checkOrderVaried,
  'participant-added': people.checkParticipantAdded,
  'attendance-marked': people.checkMarked,
  substituted: people.checkSubstituted,
  arrived: people.checkArrived,
  left: people.checkLeft,
  'presiding-changed': presiding.checkPresiding,
  'interest-disclosed': people.checkDisclosed,
  'motion-moved': motions.checkMotionMoved,
  'motion-withdrawn': motions.checkMotionWithdrawn,
  'vote-taken': votes.checkVoteTaken,
  'vote-recorded': votes.checkVoteRecorded,
  'public-excluded': motions.checkPublicExcluded,
  'public-readmitted': motions.checkPublicReadmitted,
  noted: nothing,
  'outcomes-opened': sitting.checkOutcomesOpened,
  'outcomes-closed': sitting.checkOutcomesClosed,
};

function checkLine(folding: Folding, line: LogLine): LiveRefusal | null {
  if (line.itemId !== null && !folding.items.has(line.itemId)) return sitting.unknownItem();
  return sitting.checkStage(folding, line) ?? byAct(checks, folding, line);
}

/** The clock of a console may be ahead by this much. */
const toleratedMinutes = 5;

/**
 * Whether an event may be added to the log of a meeting: null, or the first reason why not, as a sentence for the clerk. An
 * event set before others must leave them true, and so must a correction.
 * "Left" of a councillor who is not here: `not-here`, "Councillor Maria Gatland is not here, having left at 7.07pm."
 */
export function checkEvent(
  setting: MeetingSetting,
  events: readonly MeetingEvent[],
  event: NewMeetingEvent,
  now: Instant,
): LiveRefusal | null {
  const { act } = event;
  const moments = act.kind === 'corrected' && act.replacement ? [event.at, act.replacement.at] : [event.at];
  const future = moments.find((at) => minutesBetween(now, at) > toleratedMinutes);
  if (future !== undefined)
    return refusal('in-future', `It is ${clockOf(now)}, so ${momentOf(future, now)} is still to come.`);
  const lines = effectiveLog(events);
  if (act.kind === 'corrected') return checkCorrection(setting, events, lines, act);
  const nextSeq = events.reduce((last, { seq }) => Math.max(last, seq), 0) + 1;
  const [line] = newLine(event, nextSeq, '');
  return line ? checkChange(setting, lines, lines, line) : null;
}

function checkCorrection(
  setting: MeetingSetting,
  events: readonly MeetingEvent[],
  lines: LogLine[],
  correction: Correction,
): LiveRefusal | null {
  const target = events.find(({ id }) => id === correction.eventId);
  if (!target)
    return refusal('event-unknown', 'The entry to be corrected is not in the log of this meeting.');
  if (target.act.kind === 'corrected')
    return refusal('corrects-correction', 'Correct the entry itself, not its correction.');
  const others = lines.filter(({ eventId }) => eventId !== target.id);
  const [line] = correctedLine(target, correction, '');
  return line ? checkChange(setting, lines, others, line) : brokenEntry(setting, lines, others, target.id);
}

/** A line among others, and everything after it that might no longer hold. */
function checkChange(
  setting: MeetingSetting,
  before: LogLine[],
  others: LogLine[],
  line: LogLine,
): LiveRefusal | null {
  const refused = checkLine(foldLines(setting, others, inOrderOfEffect(earlierThan(others, line))), line);
  if (refused) return refused;
  const after = [...others, line].sort((one, other) =>
    one.at < other.at ? -1 : one.at > other.at ? 1 : one.seq - other.seq,
  );
  const isLast = inOrderOfEffect(after).at(-1) === line && before === others;
  return isLast ? null : brokenEntry(setting, before, after, line.eventId);
}

/** A line marked after the opening takes effect at it, but is judged by what is known when it is written. */
const earlierThan = (others: LogLine[], line: LogLine): LogLine[] => {
  if (line.act.kind === 'attendance-marked')
    return others.filter(({ at, seq }) => at < line.at || (at === line.at && seq < line.seq));
  const order = inOrderOfEffect([...others, line]);
  return order.slice(0, order.indexOf(line));
};

/** The first entry that held before a change of the log and would hold no longer; the changed one speaks for itself. */
function brokenEntry(
  setting: MeetingSetting,
  before: LogLine[],
  after: LogLine[],
  changedId: string,
): LiveRefusal | null {
  const known = new Set(problemsOf(setting, before).map(({ line, code }) => `${line.eventId} ${code}`));
  const broken = problemsOf(setting, after).find(({ line, code }) => !known.has(`${line.eventId} ${code}`));
  if (!broken) return null;
  const { line, code, detail } = broken;
  return line.eventId === changedId
    ? refusal(code, detail)
    : refusal('breaks-later-entry', `Then the entry of ${clockOf(line.at)} would not hold. ${detail}`);
}

function problemsOf(setting: MeetingSetting, lines: LogLine[]): (LiveRefusal & { line: LogLine })[] {
  const folding = startFolding(setting, lines);
  return inOrderOfEffect(lines).flatMap((line) => {
    const problem = line.act.kind === 'participant-added' ? null : checkLine(folding, line);
    applyLine(folding, line);
    return problem ? [{ ...problem, line }] : [];
  });
}

import { formatParagraphs, joinWords } from '../calendar/index';
import { byAct, type ActOf, type ActTable } from './act-table';
import { disclosureSentence } from './disclosure-sentence';
import type { LiveMeeting, LogLine, MeetingSetting } from './live-meeting';
import { motionMovedSentence, voteRecordedSentence, voteSentence } from './motion-sentences';
import type { AttendanceStatus } from './terms';
import { clockOf, itemsWords, itemWords, nameOf, sentenceCase } from './words';

/**
 * A line of the log in words, as it can stand in the minutes: "At 6.44pm Councillor Janet Campbell attended the meeting",
 * "7.07pm Councillor Maria Gatland left the meeting" (M-14). A note is its own words. Whoever calls it for a line of Part B
 * keeps the answer in Part B.
 */
export const sentenceOf = (_setting: MeetingSetting, live: LiveMeeting, line: LogLine): string =>
  byAct(sentences, live, line);

const sentences: ActTable<LiveMeeting, string> = {
  'meeting-opened': (live, act, { at }) =>
    `The meeting began at ${clockOf(at)}. ${nameOf(live, act.presidingId)} presided.`,
  adjourned: (_live, { until, reason }, { at }) =>
    `The meeting adjourned at ${clockOf(at)}${until ? ` until ${until}` : ''}.${reason ? ` Reason: ${withStop(reason)}` : ''}`,
  reconvened: (_live, _act, { at }) => `The meeting reconvened at ${clockOf(at)}.`,
  'meeting-closed': (_live, _act, { at }) => `The meeting ended at ${clockOf(at)}.`,
  'items-begun': itemsBegun,
  'items-ended': () => 'The item ended.',
  'item-deferred': (live, act) => setAside(live, act, 'deferred'),
  'item-withdrawn': (live, act) => setAside(live, act, 'withdrawn'),
  'order-varied': (live, { itemIds }) =>
    `The order of business was varied: next ${itemsWords(itemsOf(live, itemIds))}.`,
  'participant-added': (_live, { participant }) =>
    `${participant.name}${participant.capacity ? ` (${participant.capacity.replace(/^,\s*/, '')})` : ''} is in attendance.`,
  'attendance-marked': (live, { participantId, status, mode }) =>
    `${nameOf(live, participantId)} ${statusWords[status]}${status === 'present' && mode === 'remote' ? ' remotely' : ''}.`,
  substituted: (live, { participantId, forId }) =>
    `${nameOf(live, participantId)} attended as substitute for ${nameOf(live, forId)}.`,
  arrived: arrivedSentence,
  left: (live, { participantId, reason }, { at }) =>
    `${clockOf(at)} ${nameOf(live, participantId)} left the meeting${reason === 'interest' ? ', having disclosed an interest' : ''}`,
  'presiding-changed': presidingSentence,
  'interest-disclosed': disclosureSentence,
  'motion-moved': motionMovedSentence,
  'motion-withdrawn': (live, { motionId }) => `Motion ${numberOf(live, motionId)} was withdrawn.`,
  'vote-taken': voteSentence,
  'vote-recorded': voteRecordedSentence,
  'public-excluded': (_live, { motionId, paragraphs }, { at }) =>
    `The press and public were excluded at ${clockOf(at)}${motionId === null ? ' for confidential information' : grounds(paragraphs)}.`,
  'public-readmitted': (_live, _act, { at }) => `The press and public were readmitted at ${clockOf(at)}.`,
  noted: (_live, { text }) => text,
  'outcomes-opened': (_live, _act, { at }) => `Members could enter outcomes from ${clockOf(at)}.`,
  'outcomes-closed': (_live, _act, { at }) => `No more outcomes could be entered from ${clockOf(at)}.`,
};

const statusWords: Readonly<Record<AttendanceStatus, string>> = {
  expected: 'is expected',
  present: 'was present',
  apologies: 'sent apologies',
  'late-apologies': 'sent apologies for lateness',
  absent: 'was absent',
};

const withStop = (words: string): string => (/[.!?]$/.test(words) ? words : `${words}.`);

const grounds = (paragraphs: readonly number[]): string =>
  paragraphs.length === 0 ? '' : ` under ${formatParagraphs(paragraphs)} of Part 1 of Schedule 12A`;

const itemsOf = ({ items }: LiveMeeting, ids: readonly string[]) =>
  ids.flatMap((id) => items.find((item) => item.id === id) ?? []);

const numberOf = ({ motions }: LiveMeeting, motionId: string): string =>
  String(motions.find((motion) => motion.motionId === motionId)?.number ?? '');

function itemsBegun(live: LiveMeeting, { itemIds }: ActOf<'items-begun'>): string {
  const items = itemsOf(live, itemIds);
  const words = sentenceCase(itemsWords(items));
  return items.length > 1 ? `${words} were taken together.` : `${words} began.`;
}

function setAside(
  live: LiveMeeting,
  { itemId, reason }: ActOf<'item-deferred'> | ActOf<'item-withdrawn'>,
  done: string,
): string {
  const words = joinWords(itemsOf(live, [itemId]).map(itemWords));
  return `${sentenceCase(words)} was ${done}${reason ? `: ${withStop(reason)}` : '.'}`;
}

/** Somebody who has been here before returns. */
function arrivedSentence(
  live: LiveMeeting,
  { participantId, mode }: ActOf<'arrived'>,
  { at }: LogLine,
): string {
  const person = live.participants.find(({ id }) => id === participantId);
  const isBack = person?.spells.some(({ from }) => from < at) ?? false;
  const how = mode === 'remote' ? ' remotely' : '';
  return `At ${clockOf(at)} ${nameOf(live, participantId)} ${isBack ? 'returned to' : 'attended'} the meeting${how}`;
}

function presidingSentence(
  live: LiveMeeting,
  { participantId, how, moverId, seconderId }: ActOf<'presiding-changed'>,
  { at }: LogLine,
): string {
  const name = nameOf(live, participantId);
  if (how === 'vice-chair') return `${name}, Vice-Chair, took the chair at ${clockOf(at)}.`;
  if (how === 'returned') return `${name} returned to the chair at ${clockOf(at)}.`;
  if (how === 'opened') return `${name} presided from ${clockOf(at)}.`;
  const proposed = moverId === null ? '' : `, proposed by ${nameOf(live, moverId)}`;
  const seconded = seconderId === null ? '' : `, seconded by ${nameOf(live, seconderId)}`;
  return `${name} was elected to preside at this meeting${proposed}${seconded}.`;
}

import type { LiveMeeting, LogLine, MeetingSetting, UncorrectedAct } from '@minutebook/domain';
import { sentenceOf } from '@minutebook/domain';
import type { IconName } from '@minutebook/ui';
import { dueWords } from '../entry/due-words';
import { kindChoice } from '../entry/entry-kinds';

export interface LineKind {
  label: string;
  icon: IconName;
}

const item: LineKind = { label: 'Item', icon: 'chevron_right' };
const meeting: LineKind = { label: 'Meeting', icon: 'schedule' };
const movement: LineKind = { label: 'Movement', icon: 'login' };
const motion: LineKind = { label: 'Motion', icon: 'how_to_vote' };
const outcomes: LineKind = { label: 'Outcomes', icon: 'volunteer_activism' };

const kinds: Record<Exclude<UncorrectedAct['kind'], 'noted'>, LineKind> = {
  'meeting-opened': meeting,
  adjourned: meeting,
  reconvened: meeting,
  'meeting-closed': meeting,
  'items-begun': item,
  'items-ended': item,
  'item-deferred': item,
  'item-withdrawn': item,
  'order-varied': item,
  'participant-added': movement,
  'attendance-marked': movement,
  substituted: movement,
  arrived: movement,
  left: { label: 'Movement', icon: 'logout' },
  'presiding-changed': { label: 'Chair', icon: 'shield_person' },
  'interest-disclosed': { label: 'Interest', icon: 'shield_person' },
  'motion-moved': motion,
  'motion-withdrawn': motion,
  'vote-taken': { label: 'Vote', icon: 'how_to_vote' },
  'vote-recorded': { label: 'Vote', icon: 'how_to_vote' },
  'public-excluded': { label: 'Public', icon: 'lock' },
  'public-readmitted': { label: 'Public', icon: 'visibility' },
  'outcomes-opened': outcomes,
  'outcomes-closed': outcomes,
};

/** The kind of a line as the log names it, with its icon. */
export function kindOf(act: UncorrectedAct): LineKind {
  return act.kind === 'noted' ? kindChoice(act.note) : kinds[act.kind];
}

/** The words of a line; the time stands in the margin, so a sentence does not begin with it again. */
export function wordsOf(setting: MeetingSetting, live: LiveMeeting, line: LogLine): string {
  return sentenceOf(setting, live, line).replace(/^(At )?\d{1,2}\.\d{2}[ap]m /, '');
}

/** "Owner: Head of Corporate Parenting. Due: 4 September". */
export function taskWords(act: UncorrectedAct, setting: MeetingSetting): string {
  if (act.kind !== 'noted') return '';
  const owner = act.owner ? `Owner: ${act.owner}` : '';
  const due = act.due ? `Due: ${dueWords(act.due, setting.heldOn)}` : '';
  return [owner, due].filter(Boolean).join('. ');
}

/** The pseudonyms that stand in a text, so that each can carry its tag. */
export const hasPseudonym = (text: string): boolean => /\bChild [A-Z]{1,2}\b/.test(text);

/** What happens while an item is on, whatever the act itself names: people come and go, the public leaves. */
const inPassing = new Set<UncorrectedAct['kind']>([
  'arrived',
  'left',
  'participant-added',
  'presiding-changed',
  'public-excluded',
  'public-readmitted',
  'adjourned',
  'reconvened',
]);

/** The lines of the items that are shown, or of the whole meeting. */
export function linesFor(live: LiveMeeting, itemIds: readonly string[], isWhole: boolean): LogLine[] {
  if (isWhole || itemIds.length === 0) return live.log;
  const spells = live.items.filter(({ id }) => itemIds.includes(id)).flatMap((one) => one.spells);
  return live.log.filter(({ itemId, at, act }) => {
    if (itemId !== null) return itemIds.includes(itemId);
    return inPassing.has(act.kind) && spells.some(({ from, to }) => from <= at && (to === null || at < to));
  });
}

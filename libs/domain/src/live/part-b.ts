import type { Instant } from '../calendar/index';
import { effectiveLog, inOrderOfEffect, newLine } from './effective-log';
import type { MeetingEvent, NewMeetingEvent, UncorrectedAct } from './events';
import { foldLines } from './fold';
import type { Folding } from './folding';
import type { LogLine, MeetingSetting } from './live-meeting';

interface Happening {
  at: Instant;
  itemId: string | null;
  act: UncorrectedAct;
}

/**
 * Whether an event belongs to the exempt log (E-10, C-10): it says something (a note, a motion, a vote, the description of an
 * interest), and its item is in Part B or the public is excluded at that moment. Acts of order and attendance stay open, and
 * so does the motion that excludes the public. A correction belongs there when what it corrects or what it says instead does.
 * A note under item 12 (Part B): true; "Councillor Maria Gatland left" while the public is out: false.
 */
export function belongsToPartB(
  setting: MeetingSetting,
  events: readonly MeetingEvent[],
  event: NewMeetingEvent,
): boolean {
  const lines = effectiveLog(events);
  const { act } = event;
  if (act.kind !== 'corrected') return isExempt(setting, lines, { ...event, act }, Number.MAX_SAFE_INTEGER);
  const target = events.find(({ id }) => id === act.eventId);
  if (!target || target.act.kind === 'corrected') return false;
  const written = newLine(target, target.seq, '');
  const standing = lines.filter(({ eventId }) => eventId === target.id);
  const instead = act.replacement ? [act.replacement] : [];
  return [...written, ...standing, ...instead].some((one) => isExempt(setting, lines, one, target.seq));
}

function isExempt(setting: MeetingSetting, lines: LogLine[], happening: Happening, seq: number): boolean {
  if (!saysSomething(happening.act)) return false;
  const before = lines.filter(
    ({ at, seq: other }) => at < happening.at || (at === happening.at && other < seq),
  );
  const folding = foldLines(setting, lines, inOrderOfEffect(before));
  const itemIds = itemsOf(folding, happening);
  if (itemIds.some((id) => folding.items.get(id)?.part === 'B')) return true;
  return folding.live.isPrivate && !isAboutExclusion(folding, happening.act);
}

const contentKinds: ReadonlySet<UncorrectedAct['kind']> = new Set<UncorrectedAct['kind']>([
  'noted',
  'motion-moved',
  'motion-withdrawn',
  'vote-taken',
  'vote-recorded',
]);

const saysSomething = (act: UncorrectedAct): boolean =>
  contentKinds.has(act.kind) || (act.kind === 'interest-disclosed' && act.description.trim() !== '');

/** The items that something is said under: its own, its motion's, or whatever is on. */
function itemsOf({ live, motions }: Folding, { act, itemId }: Happening): string[] {
  if (act.kind === 'interest-disclosed') return [act.itemId];
  const motion = 'motionId' in act && act.motionId !== null ? motions.get(act.motionId) : undefined;
  const named = [itemId, motion?.itemId ?? null].filter((id) => id !== null);
  return named.length > 0 ? named : live.currentItemIds;
}

/** The formula of the motion is public: it names paragraphs and nothing else. */
function isAboutExclusion({ motions }: Folding, act: UncorrectedAct): boolean {
  if (act.kind === 'motion-moved') return act.motionType === 'exclusion';
  return 'motionId' in act && motions.get(act.motionId ?? '')?.motionType === 'exclusion';
}

import type { PlainDate } from '../calendar/index';
import type { LiveItem, LiveMeeting, LogLine, MeetingSetting, Spell } from '../live/index';
import { type BlockKind, contentOf, type MinuteBlock } from '../minutes/index';
import type { WordingPolicy } from '../policy/index';

/** A block that a first draft proposes; whoever keeps it gives it an id. */
export type DraftedBlock = Omit<MinuteBlock, 'id'>;

/** What a first draft is made of, beside the log itself. */
export interface DraftingContext {
  setting: MeetingSetting;
  live: LiveMeeting;
  wording: Pick<WordingPolicy, 'bodyInMinutes'>;
  /** Lines of the outcomes item, in their order. */
  outcomes: readonly { text: string }[];
  /** Earlier minutes that were to be approved here: agreed with their corrections, or not decided yet. */
  earlierMinutes: readonly EarlierMinutes[];
  /** Set where the agenda was open for less than the clear days: why the meeting could consider its items (N-04). */
  lateness: Lateness | null;
  /** Events that are kept apart, and those that such an event corrects. Nothing of them comes into the open (E-10). */
  exemptEventIds: ReadonlySet<string>;
}

export interface EarlierMinutes {
  heldOn: PlainDate;
  isApproved: boolean;
  corrections: readonly { entryNumber: string; before: string; after: string }[];
}

export interface Lateness {
  reason: string;
  clearDays: number;
  requiredClearDays: number;
}

/** A block of so many paragraphs, one a line of the text. */
export const blockOf = (
  kind: BlockKind,
  text: string,
  more: Partial<Omit<DraftedBlock, 'kind' | 'content'>> = {},
): DraftedBlock => ({
  kind,
  content: contentOf(text),
  owner: '',
  due: null,
  addressedTo: '',
  sourceEventIds: [],
  ...more,
});

export const nameOf = ({ participants }: LiveMeeting, participantId: string): string =>
  participants.find(({ id }) => id === participantId)?.name ?? '';

/** Whether a line of the log is kept apart from what the public reads. */
export const isExemptLine = ({ exemptEventIds }: DraftingContext, line: LogLine): boolean =>
  exemptEventIds.has(line.eventId);

/**
 * The item that a line is minuted under (M-14): the one that it names, else the one that was on then, the one before it, or the
 * first. What was said in private belongs to an item of Part B, whatever was on (E-10); null where the agenda has none.
 */
export function itemOfLine(context: DraftingContext, line: LogLine): LiveItem | null {
  const { live } = context;
  const item = live.items.find(({ id }) => id === line.itemId) ?? itemAt(live, line.at);
  if (!isExemptLine(context, line) || item?.part === 'B') return item;
  return privateItemAt(live, line.at);
}

function itemAt({ items }: LiveMeeting, at: string): LiveItem | null {
  const begun = items
    .flatMap((item) => item.spells.map((spell) => ({ item, spell })))
    .filter(({ spell }) => spell.from <= at)
    .sort((a, b) => a.spell.from.localeCompare(b.spell.from));
  const on = begun.filter(({ spell }) => holds(spell, at)).at(-1) ?? begun.at(-1);
  return on?.item ?? items.find(({ number }) => number !== null) ?? null;
}

function privateItemAt({ items, privateSpells }: LiveMeeting, at: string): LiveItem | null {
  const spell = privateSpells.filter(({ from }) => from <= at).at(-1);
  const partB = items.filter(({ part, number }) => part === 'B' && number !== null);
  return partB.find(({ id }) => spell?.itemIds.includes(id)) ?? partB[0] ?? null;
}

const holds = ({ from, to }: Spell, at: string): boolean => from <= at && (to === null || at < to);

/** The item as the meeting left it; null for one that is not on this agenda. */
export const findItem = ({ live }: DraftingContext, itemId: string): LiveItem | null =>
  live.items.find(({ id }) => id === itemId) ?? null;

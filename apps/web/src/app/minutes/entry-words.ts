import type { MinuteEntryView, Minutes } from '@minutebook/contracts';
import { personalDataFindings, plainTextOf } from '@minutebook/domain';
import type { Mark } from '@minutebook/ui';
import { isEmptyBlock } from './saving/plain-words';

export interface EntryStanding {
  mark: Mark;
  words: string;
}

type Check = Minutes['checks'][number];

const isWritten = ({ blocks }: MinuteEntryView): boolean => blocks.some((block) => !isEmptyBlock(block));

/** How far a minute is: not written, written with something to look at, written. */
export function entryStanding(entry: MinuteEntryView, checks: readonly Check[]): EntryStanding {
  if (!isWritten(entry)) return { mark: 'draft', words: 'not written yet' };
  const own = checks.filter(({ entryId, code }) => entryId === entry.id && code !== 'entry-empty');
  return own.length > 0
    ? {
        mark: 'under-way',
        words: own.length === 1 ? 'one thing to look at' : `${own.length} things to look at`,
      }
    : { mark: 'done', words: 'written' };
}

/** "28/19", or the agenda's number where the minute takes none. */
export const entryName = ({ number, agendaNumber, title }: MinuteEntryView): string =>
  number ? `Minute ${number}` : agendaNumber === null ? title : `Item ${agendaNumber}`;

/** A line of "Before it goes to the Chair". */
export interface CheckLine {
  mark: Mark;
  text: string;
  entryId: string | null;
  blockId: string | null;
}

const numbers = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];
const amount = (count: number, one: string, many: string): string =>
  `${numbers[count] ?? count} ${count === 1 ? one : many}`;

/** What is said when nothing of a kind is wrong. */
const settledWords: [Check['code'][], string][] = [
  [['owner-missing', 'due-missing'], 'Every action has an owner and a date'],
  [['personal-data'], 'Nothing points to a young person'],
];

/** The checks as a short list: items not written in one line, the others each in its own, and what is in order. */
export function checkLines(entries: readonly MinuteEntryView[], checks: readonly Check[]): CheckLine[] {
  const empty = checks.filter(({ code }) => code === 'entry-empty');
  const numberOf = (entryId: string | null): string => {
    const entry = entries.find(({ id }) => id === entryId);
    const number = entry?.number ?? '';
    return number ? ` (${number})` : '';
  };
  const lines = checks
    .filter(({ code }) => code !== 'entry-empty')
    .map(({ text, entryId, blockId, blocks }): CheckLine => ({
      mark: blocks ? 'soon' : 'open',
      text: text.replace(/\.$/, '') + numberOf(entryId),
      entryId,
      blockId,
    }));
  const [firstEmpty] = empty;
  if (firstEmpty) {
    const text = amount(empty.length, 'item not written yet', 'items not written yet');
    lines.push({ mark: 'draft', text, entryId: firstEmpty.entryId, blockId: null });
  }
  const codes = new Set(checks.map(({ code }) => code));
  const settled = settledWords.filter(([kinds]) => !kinds.some((code) => codes.has(code)));
  return [
    ...lines,
    ...settled.map(([, text]): CheckLine => ({ mark: 'done', text, entryId: null, blockId: null })),
  ];
}

/** Passages that a person kept with a reason: the minutes still have them, and the checks say nothing of them (C-03). */
export function keptFindings(minutes: Minutes | null): ReadonlyMap<string, ReadonlySet<string>> {
  const kept = new Map<string, ReadonlySet<string>>();
  if (!minutes) return kept;
  for (const { id, content } of minutes.entries.flatMap(({ blocks }) => blocks)) {
    const named = minutes.checks.filter(({ blockId }) => blockId === id).map(({ words }) => words);
    const quiet = personalDataFindings(plainTextOf(content)).filter((words) => !named.includes(words));
    if (quiet.length > 0) kept.set(id, new Set(quiet));
  }
  return kept;
}

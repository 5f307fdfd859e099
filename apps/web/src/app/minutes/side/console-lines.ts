import {
  councilTime,
  draftBlocks,
  formatTime,
  plainTextOf,
  type DraftingContext,
  type DraftedBlock,
} from '@minutebook/domain';

/** A line of "From the console": when, what in short, and whether the minute has it. */
export interface ConsoleLine {
  at: string;
  words: string;
  isUsed: boolean;
  block: DraftedBlock;
}

const longest = 48;
const shorten = (words: string): string => {
  const [line = ''] = words.split('\n');
  return line.length > longest ? `${line.slice(0, longest).replace(/\s+\S*$/, '')} …` : line;
};

/**
 * What the console recorded of an item, as blocks of its minute would say it. A line is used when some block of the minute was
 * written from one of its events, whatever became of its words since.
 */
export function consoleLines(
  context: DraftingContext,
  itemId: string,
  used: ReadonlySet<string>,
): ConsoleLine[] {
  const times = new Map(context.live.log.map(({ eventId, at }) => [eventId, at] as const));
  return draftBlocks(context, itemId)
    .filter(({ sourceEventIds }) => sourceEventIds.length > 0)
    .map((block) => {
      const first = block.sourceEventIds.flatMap((id) => times.get(id) ?? []).sort()[0];
      return {
        at: first ? formatTime(councilTime(first).at) : '',
        words: shorten(plainTextOf(block.content)),
        isUsed: block.sourceEventIds.some((id) => used.has(id)),
        block,
      };
    });
}

/** "Add the one not used", "Add the 3 not used". */
export const addWords = (unused: number): string =>
  unused === 1 ? 'Add the one not used' : `Add the ${unused} not used`;

import type { MinuteBlock } from './blocks';
import { type BlockKind, trackedKinds } from './terms';

const letters: Readonly<Record<(typeof trackedKinds)[number], string>> = {
  action: 'A',
  request: 'Q',
  recommendation: 'R',
  resolution: 'D',
  outcome: 'O',
};

const letterOf = (kind: BlockKind): string => (letters as Partial<Record<BlockKind, string>>)[kind] ?? '';

/**
 * References of the blocks that become commitments (R-09: source meeting, minute number, place), by block id: "28/19, A1", and
 * without the number where the entry takes none: "A1". Blocks of other kinds have none.
 */
export function blockReferences(
  number: string,
  blocks: readonly Pick<MinuteBlock, 'id' | 'kind'>[],
): Map<string, string> {
  const counts = new Map<string, number>();
  const references = new Map<string, string>();
  for (const { id, kind } of blocks) {
    const letter = letterOf(kind);
    if (letter === '') continue;
    const count = (counts.get(letter) ?? 0) + 1;
    counts.set(letter, count);
    references.set(id, number === '' ? `${letter}${count}` : `${number}, ${letter}${count}`);
  }
  return references;
}

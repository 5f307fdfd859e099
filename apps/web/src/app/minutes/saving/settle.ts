import { contentOf, plainTextOf, type MinuteBlock } from '@minutebook/domain';
import type { ConflictChoice, ConflictField } from '@minutebook/ui/editing';
import { dueWords } from '../editor/due-words';
import { kindWords } from '../editor/kinds';
import type { BlockClash } from './merge-blocks';
import type { BlockField } from './same';

const labels: Record<BlockField, string> = {
  kind: 'kind',
  content: 'words',
  owner: 'owner',
  due: 'date',
  addressedTo: 'addressed to',
  sourceEventIds: 'console entries',
};

function inWords(block: MinuteBlock, field: BlockField): string {
  if (field === 'content') return plainTextOf(block.content);
  if (field === 'kind') return kindWords[block.kind].label;
  if (field === 'due') return dueWords(block.due);
  return field === 'sourceEventIds' ? `${block.sourceEventIds.length}` : block[field];
}

const keyOf = (block: MinuteBlock, field: BlockField): string => `${block.id}-${field}`;

/** The clashes as the conflict dialog shows them, a row for each part of a block that two people wrote differently. */
export const clashFields = (clashes: readonly BlockClash[]): ConflictField[] =>
  clashes.flatMap(({ mine, theirs, fields }) =>
    fields.map((field) => ({
      key: keyOf(mine, field),
      label: `${kindWords[mine.kind].label}, ${labels[field]}`,
      theirs: inWords(theirs, field),
      yours: inWords(mine, field),
      isText: field === 'content',
    })),
  );

/** The merged blocks with what was chosen in the dialog. What was not chosen stays as its writer has it. */
export function settle(
  blocks: readonly MinuteBlock[],
  clashes: readonly BlockClash[],
  choice: ConflictChoice,
): MinuteBlock[] {
  const byId = new Map(clashes.map((clash) => [clash.mine.id, clash] as const));
  return blocks.map((block) => {
    const clash = byId.get(block.id);
    if (!clash) return block;
    const chosen = clash.fields.map((field) => {
      const answer = choice[keyOf(clash.mine, field)];
      if (answer?.from === 'theirs') return [field, clash.theirs[field]] as const;
      if (answer?.from === 'merged') return [field, contentOf(answer.text)] as const;
      return [field, clash.mine[field]] as const;
    });
    return { ...block, ...Object.fromEntries(chosen) };
  });
}

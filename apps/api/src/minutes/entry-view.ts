import type { ExemptMinuteEntry, MinuteEntryView, StoredBlock } from '@minutebook/contracts';
import {
  ExemptMinuteBlockRow,
  MinuteBlockRow,
  type BlockRow,
  type MinuteEntryRow,
} from '@minutebook/data-access';
import { blockReferences } from '@minutebook/domain';
import type { EntityManager } from 'typeorm';

/** Which of the two stores keeps a minute's blocks. */
export type BlockStore = typeof MinuteBlockRow | typeof ExemptMinuteBlockRow;

export const storeOf = (isExempt: boolean): BlockStore => (isExempt ? ExemptMinuteBlockRow : MinuteBlockRow);

export const blocksOf = (
  manager: EntityManager,
  store: BlockStore,
  { id: entryId, authorityId }: MinuteEntryRow,
): Promise<BlockRow[]> =>
  manager.find<BlockRow>(store, {
    where: { authorityId, entryId },
    order: { position: 'ASC', id: 'ASC' },
  });

/** Blocks as they are read, with their references; in order. */
export function toStoredBlocks(entry: MinuteEntryRow, blocks: readonly BlockRow[]): StoredBlock[] {
  const references = blockReferences(entry.number, blocks);
  return blocks.map((block) => ({
    id: block.id,
    kind: block.kind,
    content: block.content,
    owner: block.owner,
    due: block.due,
    addressedTo: block.addressedTo,
    sourceEventIds: block.sourceEventIds,
    version: block.version,
    reference: references.get(block.id) ?? '',
    editedBy: block.editedBy,
    editedAt: block.editedAt.toISOString(),
  }));
}

/** The open side of a minute: of Part B its public summary. */
export const toEntryView = (entry: MinuteEntryRow, blocks: readonly BlockRow[]): MinuteEntryView => ({
  id: entry.id,
  version: entry.version,
  itemId: entry.itemId,
  part: entry.part,
  purpose: entry.purpose,
  number: entry.number,
  agendaNumber: entry.agendaNumber,
  title: entry.title,
  exemptParagraphs: entry.exemptParagraphs,
  blocks: toStoredBlocks(entry, blocks),
});

export const toExemptEntry = (entry: MinuteEntryRow, blocks: readonly BlockRow[]): ExemptMinuteEntry => ({
  entryId: entry.id,
  blocks: toStoredBlocks(entry, blocks),
});

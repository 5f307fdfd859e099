import type { Minutes } from '@minutebook/contracts';
import {
  MinuteBlockRow,
  MinuteBookVersion,
  MinuteCommentRow,
  MinuteCorrectionRow,
  MinuteEntryRow,
  MinuteSuggestionRow,
  type BlockRow,
  type MinutesRow,
} from '@minutebook/data-access';
import { In, type EntityManager } from 'typeorm';
import type { BlockStore } from './entry-view';

export interface EntryContents {
  entry: MinuteEntryRow;
  blocks: BlockRow[];
}

/** The minutes in printed order, each with its blocks of one store: two queries, whatever their length. */
export async function readContents(
  manager: EntityManager,
  { id: minutesId, authorityId }: MinutesRow,
  store: BlockStore = MinuteBlockRow,
): Promise<EntryContents[]> {
  const entries = await manager.find(MinuteEntryRow, {
    where: { authorityId, minutesId },
    order: { position: 'ASC' },
  });
  const blocks = await manager.find<BlockRow>(store, {
    where: { authorityId, entryId: In(entries.map(({ id }) => id)) },
    order: { position: 'ASC', id: 'ASC' },
  });
  const byEntry = new Map<string, BlockRow[]>(entries.map(({ id }) => [id, []]));
  for (const block of blocks) byEntry.get(block.entryId)?.push(block);
  return entries.map((entry) => ({ entry, blocks: byEntry.get(entry.id) ?? [] }));
}

/** What stands beside the minutes: comments, suggested changes, corrections. */
export async function readRemarks(
  manager: EntityManager,
  { id: minutesId, authorityId }: MinutesRow,
): Promise<Pick<Minutes, 'comments' | 'suggestions' | 'corrections'>> {
  const where = { authorityId, minutesId };
  const [comments, suggestions, corrections] = [
    await manager.find(MinuteCommentRow, { where, order: { at: 'ASC', id: 'ASC' } }),
    await manager.find(MinuteSuggestionRow, { where, order: { at: 'ASC', id: 'ASC' } }),
    await manager.find(MinuteCorrectionRow, { where, order: { createdAt: 'ASC', id: 'ASC' } }),
  ];
  const entries = await manager.findBy(MinuteEntryRow, { authorityId, minutesId });
  const numbers = new Map(entries.map(({ id, number }) => [id, number]));
  return {
    comments: comments.map(toComment),
    suggestions: suggestions.map(toSuggestion),
    corrections: corrections.map(({ blockId, entryId, before, after, reason }) => ({
      blockId,
      entryNumber: numbers.get(entryId) ?? '',
      before,
      after,
      reason,
    })),
  };
}

export const toComment = (row: MinuteCommentRow): Minutes['comments'][number] => ({
  id: row.id,
  blockId: row.blockId,
  author: row.author,
  text: row.text,
  at: row.at.toISOString(),
  resolvedAt: row.resolvedAt?.toISOString() ?? null,
});

export const toSuggestion = (row: MinuteSuggestionRow): Minutes['suggestions'][number] => ({
  id: row.id,
  blockId: row.blockId,
  author: row.author,
  at: row.at.toISOString(),
  before: row.before,
  after: row.after,
  content: row.content,
  state: row.state,
});

/** The links of the minute book that these minutes made. */
export async function readBook(
  manager: EntityManager,
  { id: minutesId, authorityId }: MinutesRow,
): Promise<Minutes['book']> {
  const versions = await manager.find(MinuteBookVersion, {
    where: { authorityId, minutesId },
    select: { seq: true, kind: true, at: true, byName: true, sha256: true, previousSha256: true },
    order: { seq: 'ASC' },
  });
  return versions.map(({ seq, kind, at, byName, sha256, previousSha256 }) => ({
    seq,
    kind,
    at: at.toISOString(),
    by: byName,
    sha256,
    previousSha256,
  }));
}

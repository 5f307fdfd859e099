import type { SaveBlocks, StoredBlock } from '@minutebook/contracts';
import type { MinuteBlock } from '@minutebook/domain';
import { isEmptyBlock } from './plain-words';
import { asWritten, isSame, isSameBlock } from './same';

/** Leaves out blocks that were begun and not written: they are no part of the minute. */
export function worthSaving(base: readonly StoredBlock[], mine: readonly MinuteBlock[]): MinuteBlock[] {
  const known = new Set(base.map(({ id }) => id));
  return mine.filter((block) => known.has(block.id) || !isEmptyBlock(block));
}

/** What a save has to say: the blocks that differ from those that were read, those gone, and the order. Null for nothing. */
export function blockChanges(base: readonly StoredBlock[], mine: readonly MinuteBlock[]): SaveBlocks | null {
  const before = new Map(base.map((block) => [block.id, block] as const));
  const kept = worthSaving(base, mine);
  const order = kept.map(({ id }) => id);
  const staying = new Set(order);
  const changed = kept.flatMap((block) => {
    const old = before.get(block.id);
    if (old && isSameBlock(old, block)) return [];
    return [{ block: asWritten(block), version: old?.version ?? null }];
  });
  const removed = base.filter(({ id }) => !staying.has(id)).map(({ id, version }) => ({ id, version }));
  const isMoved = !isSame(
    order,
    base.map(({ id }) => id),
  );
  return changed.length + removed.length > 0 || isMoved ? { changed, removed, order } : null;
}

import { MinuteBlockRow, MinuteEntryRow, type MinutesRow } from '@minutebook/data-access';
import type { EntityManager } from 'typeorm';
import { notFound } from '../platform/index';

/** An open block of these minutes; 404 otherwise. */
export async function blockIn(
  manager: EntityManager,
  { id: minutesId, authorityId }: MinutesRow,
  blockId: string,
): Promise<MinuteBlockRow> {
  const block = await manager.findOneBy(MinuteBlockRow, { id: blockId, authorityId });
  const isHere =
    block && (await manager.existsBy(MinuteEntryRow, { id: block.entryId, authorityId, minutesId }));
  if (!isHere) throw notFound('part of a minute');
  return block;
}

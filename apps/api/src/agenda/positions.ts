import { AgendaItem } from '@minutebook/data-access';
import type { OrderedItem } from '@minutebook/domain';
import type { EntityManager } from 'typeorm';

/** Writes the order of business in one statement. The unique index waits for the commit, so doubles may pass. */
export async function savePositions(
  manager: EntityManager,
  authorityId: string,
  items: readonly OrderedItem[],
): Promise<void> {
  await manager.query(
    `update agenda_items i set part = v.part, position = v.position
       from unnest($2::uuid[], $3::text[], $4::int[]) v(id, part, position)
      where i.authority_id = $1 and i.id = v.id and (i.part, i.position) is distinct from (v.part, v.position)`,
    [
      authorityId,
      items.map(({ id }) => id),
      items.map(({ part }) => part),
      items.map(({ position }) => position),
    ],
  );
}

/** After an item has gone: those behind it in its part move up. */
export async function closeGap(manager: EntityManager, item: AgendaItem): Promise<void> {
  await manager.query(
    `update agenda_items set position = position - 1
      where authority_id = $1 and meeting_id = $2 and part = $3 and position > $4`,
    [item.authorityId, item.meetingId, item.part, item.position],
  );
}

export const itemsOf = (
  manager: EntityManager,
  authorityId: string,
  meetingId: string,
): Promise<AgendaItem[]> =>
  manager.find(AgendaItem, { where: { authorityId, meetingId }, order: { part: 'ASC', position: 'ASC' } });

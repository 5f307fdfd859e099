import { AgendaItem, type Meeting } from '@minutebook/data-access';
import type { Permission } from '@minutebook/domain';
import type { EntityManager } from 'typeorm';
import { lockMeeting } from '../meetings/index';
import { notFound, type Actor } from '../platform/index';

/**
 * An item with its meeting, both locked until the transaction ends; 404 and 403 as for the meeting. The item is read again
 * behind the lock, so that what was decided on is what is saved.
 */
export async function lockItem(
  manager: EntityManager,
  actor: Actor,
  permission: Permission,
  itemId: string,
): Promise<{ meeting: Meeting; item: AgendaItem }> {
  const where = { id: itemId, authorityId: actor.authorityId };
  const found = await manager.findOne(AgendaItem, { where });
  if (!found) throw notFound('agenda item');
  const meeting = await lockMeeting(manager, actor, permission, found.meetingId);
  const item = await manager.findOne(AgendaItem, { where });
  if (!item) throw notFound('agenda item');
  return { meeting, item };
}

/** How the record names an item: its neutral title, in Part B too. */
export const named = ({ title }: { title: string }): string => `"${title}"`;

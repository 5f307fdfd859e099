import {
  AgendaItem,
  makeRoomForBusiness,
  Meeting,
  placeOfBusiness,
  type ProgrammeTopicRow,
} from '@minutebook/data-access';
import { formatDay, joinWords } from '@minutebook/domain';
import type { EntityManager } from 'typeorm';
import { closeGap, insertItem } from '../agenda/index';
import { bumpAgenda, isPublished, lockMeeting, refuseUnlessOpen } from '../meetings/index';
import type { Actor } from '../platform/index';

/** The item of a topic with its meeting, which is locked; null when there is none, or none any more. */
async function lockedItem(
  manager: EntityManager,
  actor: Actor,
  { authorityId, itemId }: ProgrammeTopicRow,
): Promise<{ item: AgendaItem; meeting: Meeting } | null> {
  const where = { id: itemId ?? undefined, authorityId, part: 'A' as const };
  const found = itemId === null ? null : await manager.findOneBy(AgendaItem, where);
  if (!found) return null;
  const meeting = await lockMeeting(manager, actor, 'agenda.edit', found.meetingId);
  const item = await manager.findOneBy(AgendaItem, where);
  return item && { item, meeting };
}

/**
 * Puts a topic on the agenda of its meeting and gives the item: the one that it has already comes along with its papers, as long
 * as the agenda that it is on is not published.
 */
export async function putOnAgenda(
  manager: EntityManager,
  actor: Actor,
  topic: ProgrammeTopicRow,
  meetingId: string,
): Promise<AgendaItem> {
  const had = await lockedItem(manager, actor, topic);
  const meeting = await lockMeeting(manager, actor, 'agenda.edit', meetingId);
  await refuseUnlessOpen(manager, meeting);
  if (had && had.meeting.id !== meetingId && !(await isPublished(manager, had.meeting)))
    return carryOver(manager, had, meeting);
  const item = await insertItem(manager, meeting, {
    part: 'A',
    title: topic.title,
    kind: topic.weight === 'standing' ? 'standing' : 'report',
    leadOfficer: joinWords(topic.leads),
    paperExpectation: topic.weight === 'standing' ? 'none' : 'expected',
    position: await placeOfBusiness(manager, meeting),
  });
  await bumpAgenda(manager, meeting);
  return item;
}

/**
 * After a topic went to another date: its item goes along to that meeting's agenda, or where there is none that can take it, is
 * withdrawn from its own. A published agenda stays as it is; the programme says so.
 */
export async function followMove(
  manager: EntityManager,
  actor: Actor,
  topic: ProgrammeTopicRow,
  to: { meetingId: string | null; words: string },
): Promise<void> {
  const had = await lockedItem(manager, actor, topic);
  if (!had || had.meeting.id === to.meetingId || (await isPublished(manager, had.meeting))) return;
  const meeting =
    to.meetingId === null ? null : await lockMeeting(manager, actor, 'agenda.edit', to.meetingId);
  if (meeting && meeting.state !== 'cancelled' && !(await isPublished(manager, meeting)))
    return void (await carryOver(manager, had, meeting));
  const { id, authorityId, version } = had.item;
  const withdrawnReason = `Moved in the work programme, ${to.words}`;
  await manager.update(AgendaItem, { id, authorityId }, { withdrawnReason, version: version + 1 });
  await bumpAgenda(manager, had.meeting);
}

async function carryOver(
  manager: EntityManager,
  { item, meeting: from }: { item: AgendaItem; meeting: Meeting },
  to: Meeting,
): Promise<AgendaItem> {
  const { authorityId, id } = item;
  const position = await makeRoomForBusiness(manager, to);
  const moved = { meetingId: to.id, position, withdrawnReason: null, version: item.version + 1 };
  await manager.update(AgendaItem, { id, authorityId }, moved);
  await closeGap(manager, item);
  await bumpAgenda(manager, from);
  await bumpAgenda(manager, to);
  return { ...item, ...moved };
}

export const towards = (heldOn: string | null): string =>
  heldOn === null ? 'to no date' : `to ${formatDay(heldOn)}`;

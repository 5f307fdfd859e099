import { AgendaItem, User, type Meeting, type PaperRow } from '@minutebook/data-access';
import type { Paper as PaperView } from '@minutebook/contracts';
import type { Permission } from '@minutebook/domain';
import { IsNull, type EntityManager } from 'typeorm';
import { lockItem } from '../agenda/index';
import { findMeeting } from '../meetings/index';
import { conflict, notFound, Refusal, stale, type Actor } from '../platform/index';
import { isSameName } from './file-name';
import { toPaper } from './paper-view';
import type { Shelf } from './shelf';

/** An item of the shelf's part that the actor may use so; an item of the other part is not found here. */
export async function findItem(
  manager: EntityManager,
  actor: Actor,
  shelf: Shelf,
  permission: Permission,
  itemId: string,
): Promise<{ item: AgendaItem; meeting: Meeting }> {
  const { authorityId } = actor;
  const item = await manager.findOneBy(AgendaItem, { id: itemId, authorityId, part: shelf.part });
  if (!item) throw notFound('agenda item');
  return { item, meeting: await findMeeting(manager, actor, permission, item.meetingId) };
}

/** A paper in force, of an item that the actor may use so. What was replaced or removed is not found. */
export async function findPaper(
  manager: EntityManager,
  actor: Actor,
  shelf: Shelf,
  permission: Permission,
  paperId: string,
): Promise<PaperRow> {
  const { authorityId } = actor;
  const paper = await manager.findOneBy(shelf.entity, { id: paperId, authorityId, supersededAt: IsNull() });
  if (!paper) throw notFound('paper');
  await findItem(manager, actor, shelf, permission, paper.itemId);
  return paper;
}

/** An item of the shelf's part, with its meeting locked until the transaction ends. */
export async function lockShelfItem(
  manager: EntityManager,
  actor: Actor,
  shelf: Shelf,
  itemId: string,
): Promise<{ meeting: Meeting; item: AgendaItem }> {
  const locked = await lockItem(manager, actor, shelf.edit, itemId);
  if (locked.item.part !== shelf.part) throw notFound('agenda item');
  return locked;
}

/** The papers in force of an item, in order. */
export const papersOf = (manager: EntityManager, shelf: Shelf, item: AgendaItem): Promise<PaperRow[]> =>
  manager.find(shelf.entity, {
    where: { authorityId: item.authorityId, itemId: item.id, supersededAt: IsNull() },
    order: { position: 'ASC', id: 'ASC' },
  });

/** 409 with the paper that has the name, so that the client can offer to replace it. */
export async function refuseTakenName(
  manager: EntityManager,
  papers: PaperRow[],
  fileName: string,
  replacedId?: string,
): Promise<void> {
  const taken = papers.find((paper) => paper.id !== replacedId && isSameName(paper.fileName, fileName));
  if (!taken) return;
  throw new Refusal(
    409,
    'paper-name-taken',
    `This item has a paper named ${taken.fileName} already. Replace that one, or give this file another name.`,
    { current: await viewOf(manager, taken) },
  );
}

export async function refuseStalePaper(
  manager: EntityManager,
  paper: PaperRow,
  version: number,
): Promise<void> {
  if (paper.version !== version) throw stale('paper', await viewOf(manager, paper));
}

/** The paper with the name of whoever added it. */
export async function viewOf(manager: EntityManager, paper: PaperRow): Promise<PaperView> {
  const { uploadedBy, authorityId } = paper;
  const user = uploadedBy ? await manager.findOneBy(User, { id: uploadedBy, authorityId }) : null;
  return toPaper(paper, user?.name ?? '');
}

export const replacedMeanwhile = () =>
  conflict('paper-superseded', 'Somebody else has replaced or removed this paper. Look at the item again.');

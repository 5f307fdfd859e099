import type {
  ExemptAgenda,
  ExemptItem as ExemptItemView,
  updateExemptItemSchema,
} from '@minutebook/contracts';
import { AgendaItem, ExemptItem, ExemptPaper, User } from '@minutebook/data-access';
import { Injectable } from '@nestjs/common';
import { DataSource, In, IsNull, type EntityManager } from 'typeorm';
import type { z } from 'zod';
import { lockItem } from '../agenda/index';
import { findMeeting, refuseUnlessOpen } from '../meetings/index';
import { toPaper } from '../papers/index';
import { AuditLog, notFound, stale, type Actor } from '../platform/index';

type Update = z.output<typeof updateExemptItemSchema>;

/** What Part B items really say. Read by its own addresses only, and never by anything that makes a public payload (E-10). */
@Injectable()
export class ExemptService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly audit: AuditLog,
  ) {}

  async readAgenda(actor: Actor, meetingId: string): Promise<ExemptAgenda> {
    const { manager } = this.dataSource;
    const meeting = await findMeeting(manager, actor, 'exempt.read', meetingId);
    const items = await manager.find(AgendaItem, {
      where: { authorityId: actor.authorityId, meetingId: meeting.id, part: 'B' },
      order: { position: 'ASC' },
    });
    return {
      meetingId: meeting.id,
      items: await viewsOf(
        manager,
        actor.authorityId,
        items.map(({ id }) => id),
      ),
    };
  }

  async readItem(actor: Actor, itemId: string): Promise<ExemptItemView> {
    const { manager } = this.dataSource;
    const { authorityId } = actor;
    const item = await manager.findOneBy(AgendaItem, { id: itemId, authorityId, part: 'B' });
    if (!item) throw notFound('agenda item');
    await findMeeting(manager, actor, 'exempt.read', item.meetingId);
    return viewOf(manager, authorityId, itemId);
  }

  async editItem(actor: Actor, itemId: string, { version, ...changes }: Update): Promise<ExemptItemView> {
    const { authorityId } = actor;
    return this.dataSource.transaction(async (manager) => {
      const { meeting, item } = await lockItem(manager, actor, 'exempt.edit', itemId);
      if (item.part !== 'B') throw notFound('agenda item');
      await refuseUnlessOpen(manager, meeting);
      const detail = await manager.findOneByOrFail(ExemptItem, { itemId, authorityId });
      if (detail.version !== version) throw stale('agenda item', await viewOf(manager, authorityId, itemId));
      await manager.update(ExemptItem, { itemId, authorityId }, { ...changes, version: version + 1 });
      await this.audit.record(manager, actor, {
        action: 'exempt-item.edited',
        entity: 'agenda-item',
        entityId: itemId,
        bodyId: meeting.bodyId,
        meetingId: meeting.id,
        summary: `The exempt details of item "${item.title}" were edited.`,
      });
      return viewOf(manager, authorityId, itemId);
    });
  }
}

async function viewOf(manager: EntityManager, authorityId: string, itemId: string): Promise<ExemptItemView> {
  const [view] = await viewsOf(manager, authorityId, [itemId]);
  if (!view) throw notFound('agenda item');
  return view;
}

/** The details of the items with their papers in force, in the order of `itemIds`. */
async function viewsOf(
  manager: EntityManager,
  authorityId: string,
  itemIds: string[],
): Promise<ExemptItemView[]> {
  const details = await manager.findBy(ExemptItem, { authorityId, itemId: In(itemIds) });
  const papers = await manager.find(ExemptPaper, {
    where: { authorityId, itemId: In(itemIds), supersededAt: IsNull() },
    order: { position: 'ASC', id: 'ASC' },
  });
  const uploaders = papers.flatMap(({ uploadedBy }) => uploadedBy ?? []);
  const users = await manager.findBy(User, { authorityId, id: In(uploaders) });
  const names = new Map(users.map(({ id, name }) => [id, name]));
  return itemIds.flatMap((itemId) => {
    const detail = details.find((row) => row.itemId === itemId);
    if (!detail) return [];
    const { version, title, description, publicInterestReasons } = detail;
    const ofItem = papers.filter((paper) => paper.itemId === itemId);
    const views = ofItem.map((paper) => toPaper(paper, names.get(paper.uploadedBy ?? '') ?? ''));
    return [{ itemId, version, title, description, publicInterestReasons, papers: views }];
  });
}

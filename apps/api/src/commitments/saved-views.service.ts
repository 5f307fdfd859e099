import type { saveViewSchema, SavedView as SavedViewOut } from '@minutebook/contracts';
import { SavedView } from '@minutebook/data-access';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import { notFound, refuse, unprocessable, type Actor } from '../platform/index';

const most = 50;

/** The filters that somebody keeps under a name. They are the person's own and say nothing about the council's work. */
@Injectable()
export class SavedViewsService {
  constructor(private readonly dataSource: DataSource) {}

  async list(actor: Actor): Promise<SavedViewOut[]> {
    const where = { authorityId: actor.authorityId, userId: userOf(actor) };
    const views = await this.dataSource.manager.find(SavedView, { where, order: { name: 'ASC' } });
    return views.map(({ id, name, query }) => ({ id, name, query }));
  }

  /** A view under a name that is there already takes its place. */
  async save(actor: Actor, { name, query }: z.output<typeof saveViewSchema>): Promise<SavedViewOut[]> {
    const { authorityId } = actor;
    const userId = userOf(actor);
    const { manager } = this.dataSource;
    const known = await manager.findOneBy(SavedView, { authorityId, userId, name });
    if (!known && (await manager.countBy(SavedView, { authorityId, userId })) >= most)
      throw unprocessable(
        'too-many-views',
        `You have ${most} saved views. Delete one that you no longer use.`,
      );
    await manager.upsert(SavedView, { authorityId, userId, name, query }, ['authorityId', 'userId', 'name']);
    return this.list(actor);
  }

  async remove(actor: Actor, id: string): Promise<void> {
    const where = { id, authorityId: actor.authorityId, userId: userOf(actor) };
    const { affected } = await this.dataSource.manager.delete(SavedView, where);
    if (!affected) throw notFound('saved view');
  }
}

function userOf(actor: Actor): string {
  if (actor.userId === null) throw refuse(actor);
  return actor.userId;
}

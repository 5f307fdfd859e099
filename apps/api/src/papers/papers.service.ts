import type { Paper as PaperView, updatePaperSchema } from '@minutebook/contracts';
import type { PaperRow } from '@minutebook/data-access';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { z } from 'zod';
import { bumpAgenda, refuseUnlessOpen } from '../meetings/index';
import { AuditLog, Clock, conflict, type Actor } from '../platform/index';
import {
  findPaper,
  lockShelfItem,
  papersOf,
  refuseStalePaper,
  replacedMeanwhile,
  viewOf,
} from './paper-records';
import { aboutPaper, type PaperChange } from './record-line';
import type { Shelf } from './shelf';

type Update = z.output<typeof updatePaperSchema>;

/** Renaming, ordering and removing papers, and finding their files. */
@Injectable()
export class PapersService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  async renameOrMove(actor: Actor, shelf: Shelf, paperId: string, update: Update): Promise<PaperView> {
    const { version, title, position } = update;
    return this.change(actor, shelf, paperId, version, 'edited', async (manager, { item, paper }) => {
      if (position !== undefined)
        await place(manager, shelf, await papersOf(manager, shelf, item), paper, position);
      const where = { id: paper.id, authorityId: actor.authorityId };
      await manager.update(shelf.entity, where, { title: title ?? paper.title, version: version + 1 });
      const saved = await manager.findOneByOrFail(shelf.entity, where);
      return viewOf(manager, saved);
    });
  }

  /** The row and its file stay, superseded, so that an earlier pack can always be explained. */
  async removePaper(actor: Actor, shelf: Shelf, paperId: string, version: number): Promise<void> {
    await this.change(actor, shelf, paperId, version, 'removed', async (manager, { paper }) => {
      const where = { id: paper.id, authorityId: actor.authorityId };
      await manager.update(shelf.entity, where, { supersededAt: this.clock.now() });
    });
  }

  /** The paper whose file is asked for. A report has none: it is laid out when the pack is built. */
  async fileOf(actor: Actor, shelf: Shelf, paperId: string): Promise<PaperRow> {
    const paper = await findPaper(this.dataSource.manager, actor, shelf, shelf.read, paperId);
    if (paper.kind === 'report')
      throw conflict('report-has-no-file', 'This report is written here. Build the pack to see its pages.');
    return paper;
  }

  private async change<Result>(
    actor: Actor,
    shelf: Shelf,
    paperId: string,
    version: number,
    verb: string,
    work: (manager: EntityManager, change: PaperChange) => Promise<Result>,
  ): Promise<Result> {
    return this.dataSource.transaction(async (manager) => {
      const { itemId } = await findPaper(manager, actor, shelf, shelf.edit, paperId);
      const { meeting, item } = await lockShelfItem(manager, actor, shelf, itemId);
      await refuseUnlessOpen(manager, meeting);
      const paper = (await papersOf(manager, shelf, item)).find(({ id }) => id === paperId);
      if (!paper) throw replacedMeanwhile();
      await refuseStalePaper(manager, paper, version);
      const result = await work(manager, { meeting, item, paper });
      await bumpAgenda(manager, meeting);
      await this.audit.record(manager, actor, aboutPaper(shelf, { meeting, item, paper }, verb));
      return result;
    });
  }
}

/** Puts a paper at a place among those of its item, from 1; past the end means the end. */
async function place(
  manager: EntityManager,
  shelf: Shelf,
  papers: PaperRow[],
  moved: PaperRow,
  position: number,
): Promise<void> {
  const order = papers.filter(({ id }) => id !== moved.id);
  order.splice(position - 1, 0, moved);
  for (const [index, { id, authorityId }] of order.entries())
    await manager.update(shelf.entity, { id, authorityId }, { position: index + 1 });
}

import { createHash } from 'node:crypto';
import type { Paper as PaperView, Report, saveReportSchema } from '@minutebook/contracts';
import { Paper, type AgendaItem } from '@minutebook/data-access';
import { Injectable } from '@nestjs/common';
import { DataSource, IsNull, type EntityManager } from 'typeorm';
import type { z } from 'zod';
import { bumpAgenda, refuseUnlessOpen } from '../meetings/index';
import { AuditLog, Clock, notFound, stale, type Actor } from '../platform/index';
import { findItem, lockShelfItem, papersOf, viewOf } from './paper-records';
import { aboutPaper } from './record-line';
import { openShelf } from './shelf';

type Save = z.output<typeof saveReportSchema>;

/** The report of an item, written in Minutebook: one an item, with a new revision at every save. */
@Injectable()
export class ReportsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  async readReport(actor: Actor, itemId: string): Promise<Report> {
    const { manager } = this.dataSource;
    const { item } = await findItem(manager, actor, openShelf, openShelf.read, itemId);
    const report = await reportOf(manager, item);
    if (!report) throw notFound('report');
    return toReport(manager, report);
  }

  async saveReport(actor: Actor, itemId: string, save: Save): Promise<PaperView> {
    const paper = await this.dataSource.transaction(async (manager) => {
      const { meeting, item } = await lockShelfItem(manager, actor, openShelf, itemId);
      await refuseUnlessOpen(manager, meeting);
      const old = await reportOf(manager, item);
      if (old?.revision !== save.revision) throw stale('report', old && (await toReport(manager, old)));
      const written = await this.write(manager, actor, item, save, old);
      await bumpAgenda(manager, meeting);
      const verb = old ? 'rewritten' : 'written';
      await this.audit.record(manager, actor, aboutPaper(openShelf, { meeting, item, paper: written }, verb));
      return written;
    });
    return viewOf(this.dataSource.manager, paper);
  }

  private async write(
    manager: EntityManager,
    actor: Actor,
    item: AgendaItem,
    { title, body }: Save,
    old: Paper | null,
  ): Promise<Paper> {
    const { authorityId } = actor;
    const text = JSON.stringify(body);
    const now = this.clock.now();
    if (old) await manager.update(Paper, { id: old.id, authorityId }, { supersededAt: now });
    const last = (await papersOf(manager, openShelf, item)).at(-1)?.position ?? 0;
    return manager.save(
      Paper,
      manager.create(Paper, {
        authorityId,
        itemId: item.id,
        kind: 'report',
        title,
        body,
        bytes: Buffer.byteLength(text),
        sha256: createHash('sha256').update(text).digest('hex'),
        ...(old ? { seriesId: old.seriesId } : {}),
        position: old?.position ?? last + 1,
        revision: (old?.revision ?? 0) + 1,
        uploadedBy: actor.userId,
        uploadedAt: now,
      }),
    );
  }
}

const reportOf = (manager: EntityManager, { authorityId, id: itemId }: AgendaItem): Promise<Paper | null> =>
  manager.findOneBy(Paper, { authorityId, itemId, kind: 'report', supersededAt: IsNull() });

async function toReport(manager: EntityManager, report: Paper): Promise<Report> {
  return { paper: await viewOf(manager, report), body: report.body ?? { type: 'doc', content: [] } };
}

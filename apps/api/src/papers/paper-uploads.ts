import type { Paper as PaperView } from '@minutebook/contracts';
import { FileStore, type AgendaItem, type Meeting, type PaperRow } from '@minutebook/data-access';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { bumpAgenda, refuseUnlessOpen } from '../meetings/index';
import { AuditLog, Clock, notFound, type Actor } from '../platform/index';
import {
  findItem,
  findPaper,
  lockShelfItem,
  papersOf,
  refuseTakenName,
  replacedMeanwhile,
  viewOf,
} from './paper-records';
import { PdfInspector } from './pdf-inspector';
import { aboutPaper } from './record-line';
import type { Shelf } from './shelf';
import { discard, refuseUnlessPdf, type GoodPdf, type Upload } from './upload';

interface Stored extends GoodPdf {
  sha256: string;
  bytes: number;
}

/**
 * Taking uploads in: looked into, stored by content hash, and only then written down, in one transaction. Whatever goes wrong
 * before leaves no row, and the uploaded file is removed.
 */
@Injectable()
export class PaperUploads {
  constructor(
    private readonly dataSource: DataSource,
    private readonly store: FileStore,
    private readonly inspector: PdfInspector,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** Asked before the file is received, so that nobody can fill the disk without leave. */
  async refuseUpload(actor: Actor, shelf: Shelf, to: { itemId?: string; paperId?: string }): Promise<void> {
    const { manager } = this.dataSource;
    const itemId =
      to.itemId ?? (to.paperId && (await findPaper(manager, actor, shelf, shelf.edit, to.paperId)).itemId);
    if (!itemId) throw notFound('agenda item');
    const { meeting } = await findItem(manager, actor, shelf, shelf.edit, itemId);
    await refuseUnlessOpen(manager, meeting);
  }

  async addPaper(actor: Actor, shelf: Shelf, itemId: string, upload: Upload): Promise<PaperView> {
    return this.take(actor, shelf, upload, { itemId }, async (manager, stored) => {
      const { meeting, item } = await lockShelfItem(manager, actor, shelf, itemId);
      await refuseUnlessOpen(manager, meeting);
      const papers = await papersOf(manager, shelf, item);
      await refuseTakenName(manager, papers, upload.fileName);
      const position = (papers.at(-1)?.position ?? 0) + 1;
      return this.write(manager, actor, shelf, { meeting, item }, { ...rowOf(upload, stored), position });
    });
  }

  /** The new file takes the old one's place and title; the old row stays, superseded. */
  async replacePaper(actor: Actor, shelf: Shelf, paperId: string, upload: Upload): Promise<PaperView> {
    const { itemId } = await findPaper(this.dataSource.manager, actor, shelf, shelf.edit, paperId);
    return this.take(actor, shelf, upload, { itemId, replacedId: paperId }, async (manager, stored) => {
      const { meeting, item } = await lockShelfItem(manager, actor, shelf, itemId);
      await refuseUnlessOpen(manager, meeting);
      const papers = await papersOf(manager, shelf, item);
      const old = papers.find(({ id }) => id === paperId);
      if (!old) throw replacedMeanwhile();
      await refuseTakenName(manager, papers, upload.fileName, old.id);
      const where = { id: old.id, authorityId: actor.authorityId };
      await manager.update(shelf.entity, where, { supersededAt: this.clock.now() });
      const { seriesId, position, title, revision } = old;
      const row = { ...rowOf(upload, stored), seriesId, position, title, revision: revision + 1 };
      return this.write(manager, actor, shelf, { meeting, item }, row);
    });
  }

  private async take(
    actor: Actor,
    shelf: Shelf,
    upload: Upload,
    { itemId, replacedId }: { itemId: string; replacedId?: string },
    write: (manager: EntityManager, stored: Stored) => Promise<PaperRow>,
  ): Promise<PaperView> {
    const { manager } = this.dataSource;
    try {
      const { item } = await findItem(manager, actor, shelf, shelf.edit, itemId);
      await refuseTakenName(manager, await papersOf(manager, shelf, item), upload.fileName, replacedId);
      const inspection = await refuseUnlessPdf(upload, this.inspector);
      const file = await this.store.put(actor.authorityId, shelf.area, upload.path);
      const paper = await this.dataSource.transaction((tx) => write(tx, { ...inspection, ...file }));
      return await viewOf(manager, paper);
    } finally {
      await discard(upload);
    }
  }

  private async write(
    manager: EntityManager,
    actor: Actor,
    shelf: Shelf,
    { meeting, item }: { meeting: Meeting; item: AgendaItem },
    row: Partial<PaperRow>,
  ): Promise<PaperRow> {
    const paper = await manager.save(
      shelf.entity,
      manager.create(shelf.entity, {
        ...row,
        authorityId: actor.authorityId,
        itemId: item.id,
        uploadedBy: actor.userId,
        uploadedAt: this.clock.now(),
      }),
    );
    await bumpAgenda(manager, meeting);
    const verb = paper.revision > 1 ? 'replaced' : 'added';
    await this.audit.record(manager, actor, aboutPaper(shelf, { meeting, item, paper }, verb));
    return paper;
  }
}

const rowOf = (upload: Upload, stored: Stored): Partial<PaperRow> => ({
  kind: 'upload',
  title: upload.title,
  fileName: upload.fileName,
  bytes: stored.bytes,
  sha256: stored.sha256,
  pageCount: stored.pageCount,
  pages: stored.pages,
});

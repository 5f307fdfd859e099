import { randomUUID } from 'node:crypto';
import type { RenderDocumentJob } from '@minutebook/contracts';
import { Meeting, MeetingDocument, placeMadeReport, placeOnNextAgenda } from '@minutebook/data-access';
import type { DataSource, QueryDeepPartialEntity, Repository } from 'typeorm';
import type { BuildFailure } from '../platform/build-failure';

export type ClaimedDocument = Pick<MeetingDocument, 'id' | 'authorityId' | 'model'> & { claim: string };
export interface DocumentFiles {
  pageCount: number;
  pdf: { sha256: string; bytes: number };
  docx: { sha256: string; bytes: number };
}

/**
 * The rows of documents as a worker may change them. Who claims a row last holds it: each later change names the claim, and
 * does nothing where another worker came in between.
 */
export class DocumentRows {
  private readonly documents: Repository<MeetingDocument>;

  constructor(private readonly database: DataSource) {
    this.documents = database.getRepository(MeetingDocument);
  }

  /** Takes the document to make it, also from a worker that died over it. Null when it needs no making any more. */
  async claim({ documentId: id, authorityId }: RenderDocumentJob): Promise<ClaimedDocument | null> {
    const claim = randomUUID();
    const { affected } = await this.documents.update({ id, authorityId, state: 'queued' }, { claim });
    if (!affected) return null;
    const select = { id: true, authorityId: true, model: true } as const;
    const document = await this.documents.findOne({ where: { id, authorityId, claim }, select });
    return document && { ...document, claim };
  }

  /** Minutes that were published go under their item of the body's next agenda as its paper; reports under the item they fill. */
  async ready(document: ClaimedDocument, files: DocumentFiles): Promise<boolean> {
    const isOurs = await this.markReady(document, files);
    if (isOurs && document.model.kind === 'minutes') await this.bringToNextAgenda(document);
    else if (isOurs) await this.database.transaction((manager) => placeMadeReport(manager, document));
    return isOurs;
  }

  private markReady = (
    document: ClaimedDocument,
    { pageCount, pdf, docx }: DocumentFiles,
  ): Promise<boolean> =>
    this.change(document, {
      state: 'ready',
      pageCount,
      pdfSha256: pdf.sha256,
      pdfBytes: pdf.bytes,
      docxSha256: docx.sha256,
      docxBytes: docx.bytes,
      finishedAt: new Date(),
      claim: null,
    });

  failed = (document: ClaimedDocument, { code, detail }: BuildFailure): Promise<boolean> =>
    this.change(document, {
      state: 'failed',
      failureCode: code,
      failureDetail: detail,
      finishedAt: new Date(),
      claim: null,
    });

  /** For whichever worker comes next. */
  release = (document: ClaimedDocument): Promise<boolean> => this.change(document, { claim: null });

  private bringToNextAgenda({ id, authorityId }: ClaimedDocument): Promise<void> {
    return this.database.transaction(async (manager) => {
      const { meetingId } = await manager.findOneByOrFail(MeetingDocument, { id, authorityId });
      const meeting = await manager.findOneByOrFail(Meeting, { id: meetingId, authorityId });
      await placeOnNextAgenda(manager, meeting);
    });
  }

  /** The job of every document that somebody waits for, of all councils. */
  async unfinished(): Promise<RenderDocumentJob[]> {
    const documents = await this.documents.find({
      where: { state: 'queued' },
      select: { id: true, authorityId: true },
      order: { requestedAt: 'ASC' },
    });
    return documents.map(({ id, authorityId }) => ({ name: 'render-document', authorityId, documentId: id }));
  }

  private async change(
    { id, authorityId, claim }: ClaimedDocument,
    values: QueryDeepPartialEntity<MeetingDocument>,
  ): Promise<boolean> {
    const { affected } = await this.documents.update({ id, authorityId, claim, state: 'queued' }, values);
    return (affected ?? 0) > 0;
  }
}

import type { MeetingDocument as DocumentView } from '@minutebook/contracts';
import { AgendaItem, MeetingDocument, type Meeting } from '@minutebook/data-access';
import { describeDocument, type DocumentKind } from '@minutebook/domain';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { lockMeeting } from '../meetings/index';
import { AuditLog, Clock, type Actor } from '../platform/index';
import { DocumentMakers } from './document-makers';
import { hashOf } from './document-models';
import { DocumentQueue } from './document-queue';
import { toDocument } from './document-view';

/** Asking for a document. Who makes it is the worker; what becomes of it stands in the row. */
@Injectable()
export class DocumentsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly makers: DocumentMakers,
    private readonly queue: DocumentQueue,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  async requestDocument(actor: Actor, meetingId: string, kind: DocumentKind): Promise<DocumentView> {
    const row = await this.dataSource.transaction(async (manager) => {
      const meeting = await lockMeeting(manager, actor, 'documents.make', meetingId);
      return this.freeze(manager, actor, meeting, kind);
    });
    this.queue.documentQueued(row);
    return toDocument(row, false);
  }

  /**
   * Freezes what the document prints now, in the caller's transaction, for whoever has been authorised and holds the meeting's
   * lock. What would print the same as the newest one is the newest one. After the commit, `announce` it.
   */
  async freeze(
    manager: EntityManager,
    actor: Actor,
    meeting: Meeting,
    kind: DocumentKind,
  ): Promise<MeetingDocument> {
    const { model, refusal } = await this.makers.of(manager, meeting)(kind);
    if (!model) throw refusal;
    const modelSha256 = hashOf(model);
    const newest = await newestOf(manager, meeting, kind);
    if (newest?.modelSha256 === modelSha256) return this.again(manager, newest);
    const row = await manager.save(
      MeetingDocument,
      manager.create(MeetingDocument, {
        ...{ authorityId: meeting.authorityId, meetingId: meeting.id, kind, model, modelSha256 },
        openItemIds: await openItemsOf(manager, meeting),
        requestedBy: actor.userId,
        requestedByName: actor.name,
        requestedAt: this.clock.now(),
      }),
    );
    await this.audit.record(manager, actor, {
      ...{ action: 'document.requested', entity: 'document', entityId: row.id },
      ...{ bodyId: meeting.bodyId, meetingId: meeting.id },
      summary: `Asked for: ${describeDocument(kind)}.`,
    });
    return row;
  }

  /** Tells the workers of a document that was frozen. Call it after the commit. */
  announce(document: Pick<MeetingDocument, 'id' | 'authorityId' | 'state'>): void {
    this.queue.documentQueued(document);
  }

  /** The same document once more: one that had failed is tried again. */
  private async again(manager: EntityManager, row: MeetingDocument): Promise<MeetingDocument> {
    if (row.state !== 'failed') return row;
    return manager.save(MeetingDocument, {
      ...row,
      ...{ state: 'queued', failureCode: null, failureDetail: null, finishedAt: null, claim: null },
    });
  }
}

async function newestOf(
  manager: EntityManager,
  { authorityId, id: meetingId }: Meeting,
  kind: DocumentKind,
): Promise<MeetingDocument | null> {
  return manager.findOne(MeetingDocument, {
    where: { authorityId, meetingId, kind },
    order: { requestedAt: 'DESC', createdAt: 'DESC', id: 'ASC' },
  });
}

async function openItemsOf(
  manager: EntityManager,
  { authorityId, id: meetingId }: Meeting,
): Promise<string[]> {
  const items = await manager.find(AgendaItem, {
    select: { id: true },
    where: { authorityId, meetingId, part: 'A' },
    order: { id: 'ASC' },
  });
  return items.map(({ id }) => id);
}

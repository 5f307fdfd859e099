import type { MeetingDocument as DocumentView } from '@minutebook/contracts';
import { AgendaItem, Body, Meeting, MeetingDocument, MinutesRow } from '@minutebook/data-access';
import {
  areMinutesPublic,
  areMinutesWithClearers,
  can,
  documentFileName,
  type DocumentKind,
} from '@minutebook/domain';
import { Injectable } from '@nestjs/common';
import { DataSource, In, type EntityManager } from 'typeorm';
import { findMeeting } from '../meetings/index';
import { authorise, conflict, notFound, Refusal, type Actor } from '../platform/index';
import { DocumentMakers } from './document-makers';
import { hashOf } from './document-models';
import { lineColumns, toDocument, type DocumentLine } from './document-view';

export type DocumentFormat = 'pdf' | 'docx';
export interface DocumentFile {
  authorityId: string;
  sha256: string;
  fileName: string;
}

@Injectable()
export class DocumentReader {
  constructor(
    private readonly dataSource: DataSource,
    private readonly makers: DocumentMakers,
  ) {}

  /** All documents of a meeting, newest first, each with whether it still says what it would say now. */
  async list(actor: Actor, meetingId: string): Promise<DocumentView[]> {
    const { manager } = this.dataSource;
    const meeting = await findMeeting(manager, actor, 'documents.read', meetingId);
    const mayOpenMinutes = await readsMinutes(manager, actor, meeting);
    const rows = await manager.find(MeetingDocument, {
      where: { authorityId: actor.authorityId, meetingId },
      select: lineColumns,
      order: { requestedAt: 'DESC', id: 'ASC' },
    });
    const shown = rows.filter(({ kind }) => kind !== 'minutes' || mayOpenMinutes);
    const current = await this.hashesNow(manager, meeting, new Set(shown.map(({ kind }) => kind)));
    return shown.map((row) => toDocument(row, current.get(row.kind) !== row.modelSha256));
  }

  async file(actor: Actor, documentId: string, format: DocumentFormat): Promise<DocumentFile> {
    const { manager } = this.dataSource;
    const { authorityId } = actor;
    const where = { id: documentId, authorityId };
    const row = await manager.findOne(MeetingDocument, { where, select: lineColumns });
    if (!row) throw notFound('document');
    const meeting = await manager.findOneByOrFail(Meeting, { id: row.meetingId, authorityId });
    authorise(actor, 'documents.read', meeting.bodyId);
    if (row.kind === 'minutes' && !(await readsMinutes(manager, actor, meeting))) throw minutesInDraft();
    return fileOf(manager, meeting, row, format);
  }

  /** The newest document of a kind that is ready, whatever has changed since. For those who have been authorised. */
  async newestReady(
    manager: EntityManager,
    { authorityId, id: meetingId }: Meeting,
    kind: DocumentKind,
  ): Promise<DocumentLine | null> {
    return manager.findOne(MeetingDocument, {
      where: { authorityId, meetingId, kind, state: 'ready' },
      select: lineColumns,
      order: { requestedAt: 'DESC', id: 'ASC' },
    });
  }

  private async hashesNow(
    manager: EntityManager,
    meeting: Meeting,
    kinds: ReadonlySet<DocumentKind>,
  ): Promise<Map<string, string>> {
    const make = this.makers.of(manager, meeting);
    const hashes = new Map<string, string>();
    for (const kind of kinds) {
      const { model } = await make(kind);
      if (model) hashes.set(kind, hashOf(model));
    }
    return hashes;
  }
}

/** The stored file of a document with the name that it is given; 409 while there is none, or when it must not be opened any more. */
export async function fileOf(
  manager: EntityManager,
  { authorityId, bodyId, heldOn }: Meeting,
  row: DocumentLine,
  format: DocumentFormat,
): Promise<DocumentFile> {
  const sha256 = format === 'pdf' ? row.pdfSha256 : row.docxSha256;
  if (row.state !== 'ready' || !sha256)
    throw conflict(
      'document-not-ready',
      'This document is not ready. Wait until it is made, or ask for it again.',
    );
  const id = In(row.openItemIds);
  if (await manager.existsBy(AgendaItem, { authorityId, id, part: 'B' }))
    throw conflict(
      'document-holds-exempt-matter',
      'An item of this meeting has gone to Part B since the document was made, so it is closed. Ask for it again.',
    );
  const { name } = await manager.findOneByOrFail(Body, { id: bodyId, authorityId });
  return { authorityId, sha256, fileName: `${documentFileName(row.kind, name, heldOn)}.${format}` };
}

/** Minutes that are not out yet are for the clerk and the Monitoring Officer, and for those who clear them while they do. */
async function readsMinutes(manager: EntityManager, actor: Actor, meeting: Meeting): Promise<boolean> {
  const { authorityId, id: meetingId, bodyId } = meeting;
  if (can(actor.grants, 'minutes.edit', bodyId) || can(actor.grants, 'exempt.edit', bodyId)) return true;
  const minutes = await manager.findOneBy(MinutesRow, { authorityId, meetingId });
  if (!minutes || areMinutesPublic(minutes.state)) return true;
  return areMinutesWithClearers(minutes.state) && can(actor.grants, 'minutes.clear', bodyId);
}

const minutesInDraft = () =>
  new Refusal(
    403,
    'minutes-in-draft',
    'These minutes are still being written. You can read them once they are published as draft.',
  );

import { Meeting, type MeetingDocument, MinutesRow } from '@minutebook/data-access';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { DocumentsService } from '../documents/index';
import type { Actor } from '../platform/index';
import type { MinutesInHand } from './minutes-records';

/** The document of minutes that are published, approved or signed: frozen in the act's transaction, made by the worker after it. */
@Injectable()
export class MinutesRelease {
  constructor(private readonly documents: DocumentsService) {}

  async freeze(manager: EntityManager, actor: Actor, { minutes }: MinutesInHand): Promise<MeetingDocument> {
    const { authorityId, id, meetingId } = minutes;
    const meeting = await manager.findOneOrFail(Meeting, {
      where: { id: meetingId, authorityId },
      lock: { mode: 'pessimistic_write' },
    });
    const document = await this.documents.freeze(manager, actor, meeting, 'minutes');
    await manager.update(MinutesRow, { id, authorityId }, { documentId: document.id });
    return document;
  }

  /** After the commit. */
  announce = (document: MeetingDocument): void => this.documents.announce(document);
}

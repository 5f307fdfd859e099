import { AuditEntry } from '@minutebook/data-access';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from './actor';
import { Clock } from './clock';

export interface AuditLine {
  /** As in `meeting.cancelled`. */
  action: string;
  entity: string;
  entityId: string;
  bodyId?: string | null;
  meetingId?: string | null;
  /** One sentence for the meeting's record; never exempt text, never a person's contact details. */
  summary: string;
}

@Injectable()
export class AuditLog {
  constructor(private readonly clock: Clock) {}

  /** Writes who did what when. `manager` is that of the change's own transaction, so that neither is kept without the other. */
  async record(manager: EntityManager, actor: Actor, line: AuditLine): Promise<void> {
    await manager.insert(AuditEntry, {
      authorityId: actor.authorityId,
      at: this.clock.now(),
      actorUserId: actor.userId,
      actorName: actor.name,
      action: line.action,
      entity: line.entity,
      entityId: line.entityId,
      bodyId: line.bodyId ?? null,
      meetingId: line.meetingId ?? null,
      summary: line.summary,
    });
  }
}

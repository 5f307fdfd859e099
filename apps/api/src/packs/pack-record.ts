import type { Meeting } from '@minutebook/data-access';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditLog, Clock, type Actor } from '../platform/index';

/** The line of the meeting's record for what happens to a pack, and the time of it. */
@Injectable()
export class PackRecord {
  constructor(
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  now = (): Date => this.clock.now();

  write(
    manager: EntityManager,
    actor: Actor,
    meeting: Meeting,
    pack: { id: string; verb: string; summary: string },
  ): Promise<void> {
    const { id: meetingId, bodyId } = meeting;
    const line = { entity: 'pack', entityId: pack.id, bodyId, meetingId };
    return this.audit.record(manager, actor, { ...line, action: `pack.${pack.verb}`, summary: pack.summary });
  }
}

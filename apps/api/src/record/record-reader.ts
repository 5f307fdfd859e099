import type { AuditEntry as AuditEntryView } from '@minutebook/contracts';
import { AuditEntry } from '@minutebook/data-access';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { findMeeting } from '../meetings/index';
import type { Actor } from '../platform/index';

const atMost = 1_000;

@Injectable()
export class RecordReader {
  constructor(private readonly dataSource: DataSource) {}

  async read(actor: Actor, meetingId: string): Promise<AuditEntryView[]> {
    const { manager } = this.dataSource;
    const { authorityId } = await findMeeting(manager, actor, 'record.read', meetingId);
    const entries = await manager.find(AuditEntry, {
      where: { authorityId, meetingId },
      order: { id: 'DESC' },
      take: atMost,
    });
    return entries.map(({ id, at, actorName, action, summary }) => ({
      id,
      at: at.toISOString(),
      actor: actorName,
      action,
      summary,
    }));
  }
}

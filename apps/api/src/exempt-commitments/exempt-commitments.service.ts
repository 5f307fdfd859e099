import type { ExemptCommitmentDetail, updateExemptCommitmentSchema } from '@minutebook/contracts';
import { ExemptCommitmentRow } from '@minutebook/data-access';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { z } from 'zod';
import { AuditLog, authorise, Clock, notFound, stale, type Actor } from '../platform/index';
import { ExemptCommitmentsReader } from './exempt-commitments-reader';
import { ExemptLedger, type ExemptChange } from './exempt-ledger';

type Update = z.output<typeof updateExemptCommitmentSchema>;

/** What is changed in the register of Part B: one row at a time. */
@Injectable()
export class ExemptCommitmentsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly reader: ExemptCommitmentsReader,
    private readonly ledger: ExemptLedger,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  update(actor: Actor, id: string, { version, ...change }: Update): Promise<ExemptCommitmentDetail> {
    return this.dataSource.transaction(async (manager) => {
      const row = await lock(manager, actor, id);
      if (row.version !== version) throw stale('row', await this.reader.detail(manager, actor, id));
      await this.ledger.change(manager, row, change, { by: actor, at: this.clock.now(), way: 'clerk' });
      const { bodyId, meetingId, minuteNumber } = row;
      await this.audit.record(manager, actor, {
        ...{ action: 'exempt-commitment.changed', entity: 'exempt-commitment', entityId: id },
        ...{ bodyId, meetingId, summary: summarise(minuteNumber, change) },
      });
      return this.reader.detail(manager, actor, id);
    });
  }
}

async function lock(manager: EntityManager, actor: Actor, id: string): Promise<ExemptCommitmentRow> {
  const row = await manager.findOne(ExemptCommitmentRow, {
    where: { id, authorityId: actor.authorityId },
    lock: { mode: 'pessimistic_write' },
  });
  if (!row) throw notFound('commitment');
  authorise(actor, 'exempt.edit', row.bodyId);
  return row;
}

const names = { owner: 'owner', dueOn: 'due date', state: 'state', note: 'note' } as const;

/** The record is open to readers who may not open Part B: it says which fields were written, and no word of what they say. */
function summarise(minuteNumber: string, change: ExemptChange): string {
  const written = Object.keys(change).map((field) => names[field as keyof typeof names]);
  const of = minuteNumber === '' ? 'a Part B minute' : `Part B minute ${minuteNumber}`;
  return `A row that follows ${of} was changed: ${written.join(', ') || 'saved without a difference'}.`;
}

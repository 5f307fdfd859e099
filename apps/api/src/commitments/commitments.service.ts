import type { bulkCommitmentsSchema, Commitment, updateCommitmentSchema } from '@minutebook/contracts';
import { CommitmentRow, Person } from '@minutebook/data-access';
import { Injectable } from '@nestjs/common';
import { DataSource, In, type EntityManager } from 'typeorm';
import type { z } from 'zod';
import {
  AuditLog,
  authorise,
  Clock,
  notFound,
  Refusal,
  stale,
  unprocessable,
  type Actor,
} from '../platform/index';
import type { CommitmentChange } from './commitment-change';
import { CommitmentsLedger, type HistoryLine } from './commitments-ledger';
import { CommitmentsReader } from './commitments-reader';
import { OwnerReminders } from './owner-reminders';

type Update = z.output<typeof updateCommitmentSchema>;
type Bulk = z.output<typeof bulkCommitmentsSchema>;

/** What the clerk changes in the register: one row, or many at once by one act. */
@Injectable()
export class CommitmentsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly reader: CommitmentsReader,
    private readonly ledger: CommitmentsLedger,
    private readonly reminders: OwnerReminders,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  async update(actor: Actor, id: string, { version, ...change }: Update): Promise<Commitment> {
    await this.dataSource.transaction(async (manager) => {
      const row = await this.lock(manager, actor, id);
      if (row.version !== version) throw stale('commitment', await this.reader.one(actor, id));
      await refuseUnknownPerson(manager, actor, change.ownerPersonId);
      await this.changeOne(manager, actor, row, change);
    });
    return this.reader.one(actor, id);
  }

  /** All rows or none. A row that somebody changed meanwhile is in the refusal as it is now. */
  async bulk(actor: Actor, { rows: asked, change }: Bulk): Promise<Commitment[]> {
    const ids = [...new Set(asked.map(({ id }) => id))].toSorted();
    await this.dataSource.transaction(async (manager) => {
      const rows = await this.lockAll(manager, actor, ids);
      const versions = new Map(asked.map(({ id, version }) => [id, version]));
      const changed = rows.find(({ id, version }) => versions.get(id) !== version);
      if (changed) throw staleRow(await this.reader.one(actor, changed.id));
      if (change.act === 'remind') return this.reminders.send(manager, actor, rows);
      for (const row of rows) await this.changeOne(manager, actor, row, changeOf(change));
    });
    return this.reader.several(actor, ids);
  }

  /** Adds a line to a row's history and to the meeting's record. Returns the line's id. */
  addLine(
    actor: Actor,
    id: string,
    line: Omit<HistoryLine, 'by' | 'way'>,
    summarise: (row: CommitmentRow) => string,
  ): Promise<string> {
    return this.dataSource.transaction(async (manager) => {
      const row = await this.lock(manager, actor, id);
      const { bodyId, meetingId } = row;
      await this.audit.record(manager, actor, {
        ...{ action: `commitment.${line.kind}`, entity: 'commitment', entityId: id, bodyId, meetingId },
        summary: summarise(row),
      });
      return this.ledger.note(manager, row, { ...line, by: actor, way: 'clerk' });
    });
  }

  /** A row that the actor may change, locked until the transaction ends. */
  async lock(manager: EntityManager, actor: Actor, id: string): Promise<CommitmentRow> {
    const [row] = await this.lockAll(manager, actor, [id]);
    if (!row) throw notFound('commitment');
    return row;
  }

  private async lockAll(manager: EntityManager, actor: Actor, ids: string[]): Promise<CommitmentRow[]> {
    // always in one order, so that two bulk changes wait for each other and never for ever
    const rows = await manager.find(CommitmentRow, {
      where: { id: In(ids), authorityId: actor.authorityId },
      order: { id: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
    if (rows.length < ids.length) throw notFound('commitment');
    for (const { bodyId } of rows) authorise(actor, 'commitments.edit', bodyId);
    return rows;
  }

  private async changeOne(
    manager: EntityManager,
    actor: Actor,
    row: CommitmentRow,
    change: CommitmentChange,
  ): Promise<void> {
    await this.ledger.change(manager, row, change, { by: actor, at: this.clock.now(), way: 'clerk' });
    const { id: entityId, bodyId, meetingId, reference } = row;
    await this.audit.record(manager, actor, {
      ...{ action: 'commitment.changed', entity: 'commitment', entityId, bodyId, meetingId },
      summary: `Commitment ${reference} was changed: ${describe(change)}.`,
    });
  }
}

function changeOf(change: Exclude<Bulk['change'], { act: 'remind' }>): CommitmentChange {
  if (change.act === 'due') return { dueOn: change.dueOn };
  if (change.act === 'close') return { state: change.state, note: change.note };
  return { owner: change.owner, ownerEmail: change.ownerEmail };
}

const staleRow = (row: Commitment): Refusal =>
  new Refusal(
    409,
    'stale-version',
    `Somebody else has changed ${row.reference} since you opened the list, so none of the rows was changed. Look at it and try again.`,
    { current: row },
  );

async function refuseUnknownPerson(
  manager: EntityManager,
  { authorityId }: Actor,
  personId: string | null | undefined,
): Promise<void> {
  if (!personId || (await manager.existsBy(Person, { id: personId, authorityId }))) return;
  throw unprocessable('no-such-person', 'This person is not known to the council. Choose another owner.');
}

const names: Readonly<Record<string, string>> = {
  owner: 'owner',
  ownerEmail: 'address of the owner',
  dueOn: 'due date',
  state: 'state',
  note: 'note',
  topics: 'topics',
  addressedTo: 'addressee',
  addresseeKind: 'addressee',
  circulatedTo: 'answer',
  circulatedOn: 'answer',
  isFromYoungPeople: 'who asked',
};

const describe = (change: CommitmentChange): string =>
  [...new Set(Object.keys(change).flatMap((field) => names[field] ?? []))].join(', ') ||
  'saved without a difference';

import type {
  Commitment,
  CommitmentDetail,
  commitmentsQuery,
  CommitmentsPage,
  CommitmentUpdate,
} from '@minutebook/contracts';
import { CommitmentUpdateRow, openLinksOf, proposalsOf } from '@minutebook/data-access';
import { can, lateness } from '@minutebook/domain';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { z } from 'zod';
import { CouncilRulesReader } from '../meetings/index';
import { authorise, Clock, notFound, type Actor } from '../platform/index';
import { type CommitmentLine, lineColumns, lineTables, toCommitment } from './commitment-lines';
import { Conditions, type Filter, narrow, readableBy } from './conditions';
import { type Cursor, cursorAfter, type Grouping, halfQuery, halvesOf, readCursor } from './list-query';

type Query = z.output<typeof commitmentsQuery>;
interface Page {
  group: Grouping;
  after: Cursor | null;
  limit: number;
}
interface Found {
  line: CommitmentLine;
  isLate: boolean;
}
/** More than any council has; what is printed and exported stops there. */
const mostRows = 100_000;

/** The register as people read it: what they may see of it, late first. */
@Injectable()
export class CommitmentsReader {
  constructor(
    private readonly dataSource: DataSource,
    private readonly rules: CouncilRulesReader,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, { after, limit, group, ...filter }: Query): Promise<CommitmentsPage> {
    const cursor = readCursor(after, group);
    const counted = narrow(readableBy(actor), filter, this.clock.today());
    const count = `select count(*)::int as total from commitments c where ${counted.all}`;
    const [found, [{ total = 0 } = {}], late] = await Promise.all([
      this.page(actor, filter, { group, after: cursor, limit: limit + 1 }),
      cursor ? [cursor] : this.dataSource.query<{ total: number }[]>(count, counted.values),
      this.lateness(actor),
    ]);
    const last = found[limit - 1];
    return {
      rows: found.slice(0, limit).map(({ line }) => toCommitment(line, actor, late)),
      total,
      next: found.length > limit && last ? cursorAfter(last.line, group, last.isLate, total) : null,
    };
  }

  /** All rows that the filters give, for files. */
  async all(actor: Actor, { group, after: _, limit: _l, ...filter }: Query): Promise<Commitment[]> {
    const found = await this.page(actor, filter, { group, after: null, limit: mostRows });
    const late = await this.lateness(actor);
    return found.map(({ line }) => toCommitment(line, actor, late));
  }

  /** Late rows first, and the others only where there is room for them. */
  private async page(actor: Actor, filter: Filter, { after, limit, group }: Page): Promise<Found[]> {
    const found: Found[] = [];
    const today = this.clock.today();
    for (const isLate of halvesOf(filter, after)) {
      if (found.length >= limit) break;
      const conditions = narrow(readableBy(actor), filter, today);
      const cursor = after?.late === isLate ? after : null;
      const half = { isLate, group, after: cursor, limit: limit - found.length };
      const query = halfQuery(conditions, today, half);
      const lines = await this.dataSource.query<CommitmentLine[]>(query, conditions.values);
      found.push(...lines.map((line) => ({ line, isLate })));
    }
    return found;
  }

  /** Rows of a council for those who have been authorised, in the order of their meetings; withdrawn ones only when asked for. */
  rows(manager: EntityManager, authorityId: string, filter: Filter): Promise<CommitmentLine[]> {
    const conditions = new Conditions();
    conditions.add('c.authority_id = ?', authorityId);
    narrow(conditions, filter, this.clock.today());
    return manager.query<CommitmentLine[]>(
      `select ${lineColumns} from ${lineTables} where ${conditions.all}
        order by m.held_on, c.meeting_id, c.position, c.id`,
      conditions.values,
    );
  }

  /** 404 for what is another council's, 403 for another body's and for minutes that are not the reader's yet. */
  async line(manager: EntityManager, actor: Actor, id: string): Promise<CommitmentLine> {
    const { authorityId } = actor;
    const one = `select ${lineColumns} from ${lineTables} where c.authority_id = $1 and c.id = $2`;
    const [line] = await manager.query<CommitmentLine[]>(one, [authorityId, id]);
    if (!line) throw notFound('commitment');
    authorise(actor, 'commitments.read', line.body_id);
    const readable = readableBy(actor);
    readable.add('c.id = ?', id);
    const mine = await manager.query<unknown[]>(
      `select 1 from commitments c where ${readable.all}`,
      readable.values,
    );
    if (mine.length === 0) throw notFound('commitment');
    return line;
  }

  async one(actor: Actor, id: string): Promise<Commitment> {
    return toCommitment(
      await this.line(this.dataSource.manager, actor, id),
      actor,
      await this.lateness(actor),
    );
  }

  /** Rows that the actor has been authorised for, in the order of the ids. */
  async several(actor: Actor, ids: readonly string[]): Promise<Commitment[]> {
    const lines = await this.dataSource.query<CommitmentLine[]>(
      `select ${lineColumns} from ${lineTables} where c.authority_id = $1 and c.id = any($2) order by c.id`,
      [actor.authorityId, ids],
    );
    const late = await this.lateness(actor);
    return lines.map((line) => toCommitment(line, actor, late));
  }

  async detail(actor: Actor, id: string): Promise<CommitmentDetail> {
    const { manager } = this.dataSource;
    const line = await this.line(manager, actor, id);
    const { authorityId } = actor;
    const mayWrite = can(actor.grants, 'commitments.edit', line.body_id);
    const [updates, proposals, links, late] = await Promise.all([
      manager.find(CommitmentUpdateRow, {
        where: { authorityId, commitmentId: id },
        order: { at: 'DESC', createdAt: 'DESC', id: 'ASC' },
      }),
      proposalsOf(manager, authorityId, id),
      mayWrite ? openLinksOf(manager, authorityId, id, this.clock.now()) : [],
      this.lateness(actor),
    ]);
    return {
      ...toCommitment(line, actor, late),
      conclusions: line.conclusions,
      updates: updates.map(toUpdate),
      proposals,
      links,
    };
  }

  private async lateness({ authorityId }: Actor) {
    const { calendar } = await this.rules.read(authorityId);
    return lateness(this.clock.today(), calendar);
  }
}

const toUpdate = (row: CommitmentUpdateRow): CommitmentUpdate => ({
  id: row.id,
  at: row.at.toISOString(),
  by: row.byName,
  way: row.way,
  kind: row.kind,
  text: row.text,
  file: row.fileSha256 === null ? null : { name: row.fileName, bytes: row.fileBytes, type: row.fileType },
});

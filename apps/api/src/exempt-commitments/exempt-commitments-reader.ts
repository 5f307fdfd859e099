import type {
  ExemptCommitmentDetail,
  exemptCommitmentsQuery,
  ExemptCommitmentsPage,
} from '@minutebook/contracts';
import { ExemptCommitmentUpdateRow } from '@minutebook/data-access';
import {
  areMinutesPublic,
  areMinutesWithClearers,
  commitmentStates,
  lateness,
  minutesStates,
  openCommitmentStates,
  type CommitmentState,
} from '@minutebook/domain';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { z } from 'zod';
import { CouncilRulesReader } from '../meetings/index';
import { authorise, bodiesFor, Clock, notFound, type Actor } from '../platform/index';
import { lineColumns, lineTables, toExemptCommitment, type ExemptLine } from './exempt-lines';

type Query = z.output<typeof exemptCommitmentsQuery>;

const onOnePage = 100;
const publicStates = minutesStates.filter(areMinutesPublic);
const clearersStates = minutesStates.filter(areMinutesWithClearers);
const openStates = openCommitmentStates.map((state) => `'${state}'`).join(', ');

/** Rows whose Part B minute the reader may open now (E-08): $1 to $7 are the values of `visibleTo`. */
const visible = `c.authority_id = $1 and ($2::uuid[] is null or c.body_id = any($2))
  and (n.state = any($3) or $4::uuid[] is null or c.body_id = any($4) or $5::uuid[] is null or c.body_id = any($5)
    or (n.state = any($6) and ($7::uuid[] is null or c.body_id = any($7))))`;

const visibleTo = (actor: Actor): unknown[] => [
  ...[actor.authorityId, bodiesFor(actor, 'exempt.read'), publicStates],
  ...[bodiesFor(actor, 'minutes.edit'), bodiesFor(actor, 'exempt.edit')],
  ...[clearersStates, bodiesFor(actor, 'minutes.clear')],
];

/** The register of Part B, for those who may open Part B of the body; late first. */
@Injectable()
export class ExemptCommitmentsReader {
  constructor(
    private readonly dataSource: DataSource,
    private readonly rules: CouncilRulesReader,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, { bodyId, state, page }: Query): Promise<ExemptCommitmentsPage> {
    const { manager } = this.dataSource;
    const today = this.clock.today();
    const narrowed = [...visibleTo(actor), bodyId ?? null, statesOf(state)];
    const where = `${visible} and ($8::uuid is null or c.body_id = $8) and c.state = any($9)`;
    const [[{ total = 0 } = {}], lines, late] = await Promise.all([
      manager.query<{ total: number }[]>(
        `select count(*)::int as total from ${lineTables} where ${where}`,
        narrowed,
      ),
      manager.query<ExemptLine[]>(
        `select ${lineColumns} from ${lineTables} where ${where}
          order by coalesce(c.state in (${openStates}) and c.due_on < $10, false) desc, c.due_on nulls last,
            m.held_on desc, c.meeting_id, c.position, c.id
          limit ${onOnePage} offset $11`,
        [...narrowed, today, (page - 1) * onOnePage],
      ),
      this.lateness(manager, actor),
    ]);
    return {
      rows: lines.map((line) => toExemptCommitment(line, late)),
      total,
      hasMore: page * onOnePage < total,
    };
  }

  /** 404 for what is another council's, 403 for another body's and for a role that does not open Part B. */
  async detail(manager: EntityManager, actor: Actor, id: string): Promise<ExemptCommitmentDetail> {
    const { authorityId } = actor;
    const one = `select ${lineColumns} from ${lineTables} where c.authority_id = $1 and c.id = $2`;
    const [line] = await manager.query<ExemptLine[]>(one, [authorityId, id]);
    if (!line) throw notFound('commitment');
    authorise(actor, 'exempt.read', line.body_id);
    const mine = `select 1 from ${lineTables} where ${visible} and c.id = $8`;
    const found = await manager.query<unknown[]>(mine, [...visibleTo(actor), id]);
    if (found.length === 0) throw notFound('commitment');
    const updates = await manager.find(ExemptCommitmentUpdateRow, {
      where: { authorityId, commitmentId: id },
      order: { at: 'DESC', createdAt: 'DESC', id: 'ASC' },
    });
    return {
      ...toExemptCommitment(line, await this.lateness(manager, actor)),
      conclusions: line.conclusions,
      updates: updates.map(toUpdate),
    };
  }

  private async lateness(manager: EntityManager, { authorityId }: Actor) {
    const { calendar } = await this.rules.readWith(manager, authorityId);
    return lateness(this.clock.today(), calendar);
  }
}

function statesOf(state: Query['state']): readonly CommitmentState[] {
  if (state === undefined) return commitmentStates.filter((each) => each !== 'withdrawn');
  return state === 'open' ? openCommitmentStates : [state];
}

const toUpdate = (row: ExemptCommitmentUpdateRow): ExemptCommitmentDetail['updates'][number] => ({
  id: row.id,
  at: row.at.toISOString(),
  by: row.byName,
  way: row.way,
  kind: row.kind,
  text: row.text,
});

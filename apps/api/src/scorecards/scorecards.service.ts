import type { Scorecard, updateIndicatorSchema, withdrawFigureSchema } from '@minutebook/contracts';
import { Body, FigureRow, IndicatorRow, ScorecardRow } from '@minutebook/data-access';
import { Injectable } from '@nestjs/common';
import { DataSource, IsNull, type EntityManager } from 'typeorm';
import type { z } from 'zod';
import { RealNames } from '../live/index';
import {
  AuditLog,
  authorise,
  Clock,
  conflict,
  notFound,
  stale,
  unprocessable,
  type Actor,
} from '../platform/index';
import { findScorecard } from './scorecard-records';
import { ScorecardsReader } from './scorecards-reader';

/** What a clerk does to a scorecard, apart from taking in a table. */
@Injectable()
export class ScorecardsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly reader: ScorecardsReader,
    private readonly audit: AuditLog,
    private readonly realNames: RealNames,
    private readonly clock: Clock,
  ) {}

  async create(actor: Actor, { bodyId, title }: { bodyId: string; title: string }): Promise<Scorecard> {
    const { authorityId } = actor;
    return this.dataSource.transaction(async (manager) => {
      if (!(await manager.existsBy(Body, { id: bodyId, authorityId }))) throw notFound('body');
      authorise(actor, 'scorecards.edit', bodyId);
      await this.realNames.refuseNamesOfBody(manager, { authorityId, bodyId }, [title]);
      if (await manager.existsBy(ScorecardRow, { authorityId, bodyId, title }))
        throw conflict('title-taken', 'This body has a scorecard of that name already.');
      const row = await manager.save(
        ScorecardRow,
        manager.create(ScorecardRow, { authorityId, bodyId, title }),
      );
      await this.record(manager, actor, row, 'created', `Scorecard begun: ${title}.`);
      return this.reader.at(manager, row);
    });
  }

  async updateIndicator(
    actor: Actor,
    indicatorId: string,
    { version, ...changes }: z.output<typeof updateIndicatorSchema>,
  ): Promise<Scorecard> {
    return this.dataSource.transaction(async (manager) => {
      const { indicator, scorecard } = await this.inHand(manager, actor, indicatorId, version);
      const { authorityId, bodyId, id: scorecardId } = scorecard;
      await this.realNames.refuseNamesOfBody(manager, { authorityId, bodyId }, textsOf(changes));
      const { code } = changes;
      if (code !== undefined && code !== indicator.code)
        if (await manager.existsBy(IndicatorRow, { authorityId, scorecardId, code })) throw codeTaken(code);
      await manager.save(IndicatorRow, { ...indicator, ...changes });
      await this.record(manager, actor, scorecard, 'changed', `Indicator ${indicator.code} changed.`);
      return this.counted(manager, scorecard);
    });
  }

  /** Takes a figure back. It stays in the table with the reason, and documents that were made of it stay as they are. */
  async withdrawFigure(
    actor: Actor,
    indicatorId: string,
    { version, month, reason }: z.output<typeof withdrawFigureSchema>,
  ): Promise<Scorecard> {
    return this.dataSource.transaction(async (manager) => {
      const { indicator, scorecard } = await this.inHand(manager, actor, indicatorId, version);
      const { authorityId } = actor;
      await this.realNames.refuseNamesOfBody(manager, scorecard, [reason]);
      const { affected } = await manager.update(
        FigureRow,
        { authorityId, indicatorId, month, supersededAt: IsNull() },
        { supersededAt: this.clock.now(), withdrawnReason: reason },
      );
      if (!affected) throw notFound('figure');
      const summary = `The figure of ${indicator.code} for ${month} was withdrawn: ${reason}`;
      await this.record(manager, actor, scorecard, 'figure-withdrawn', summary);
      return this.counted(manager, scorecard);
    });
  }

  private async inHand(manager: EntityManager, actor: Actor, indicatorId: string, version: number) {
    const { authorityId } = actor;
    const indicator = await manager.findOneBy(IndicatorRow, { id: indicatorId, authorityId });
    if (!indicator) throw notFound('indicator');
    const scorecard = await findScorecard(manager, actor, 'scorecards.edit', indicator.scorecardId, 'lock');
    if (scorecard.version !== version) throw stale('scorecard', await this.reader.at(manager, scorecard));
    return { indicator, scorecard };
  }

  private async counted(
    manager: EntityManager,
    { id, authorityId, version }: ScorecardRow,
  ): Promise<Scorecard> {
    await manager.update(ScorecardRow, { id, authorityId }, { version: version + 1 });
    return this.reader.at(manager, await manager.findOneByOrFail(ScorecardRow, { id, authorityId }));
  }

  private async record(
    manager: EntityManager,
    actor: Actor,
    { id, bodyId }: ScorecardRow,
    act: string,
    summary: string,
  ): Promise<void> {
    const line = { action: `scorecard.${act}`, entity: 'scorecard', entityId: id, bodyId, summary };
    await this.audit.record(manager, actor, line);
  }
}

const textsOf = ({
  code,
  title,
  responsible,
  comparators,
}: Partial<z.output<typeof updateIndicatorSchema>>): string[] => [
  ...[code ?? '', title ?? '', responsible ?? ''],
  ...(comparators ?? []).flatMap(({ name, text }) => [name, text]),
];

function codeTaken(code: string) {
  const message = `This scorecard has an indicator ${code} already. Enter another number.`;
  return unprocessable('code-taken', message, [{ path: 'code', message }]);
}

import type { Indicator, Scorecard } from '@minutebook/contracts';
import { Authority, ScorecardRow, type Meeting } from '@minutebook/data-access';
import {
  describeFigure,
  describeMonth,
  describeMoved,
  describePolarity,
  describeRag,
  monthForMeeting,
  printFigure,
  shortMonth,
  ragRule,
  type ScorecardModel,
} from '@minutebook/domain';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { DocumentMakers } from '../documents/index';
import { conflict } from '../platform/index';
import { ScorecardsReader } from './scorecards-reader';

/** In the table that says all about the latest; the one below it has every month. */
const monthsPrinted = 2;

/** The scorecard that a meeting gets: the newest month of the body's scorecard that was over before it. */
@Injectable()
export class ScorecardDocument implements OnModuleInit {
  constructor(
    private readonly makers: DocumentMakers,
    private readonly reader: ScorecardsReader,
  ) {}

  onModuleInit(): void {
    this.makers.add('scorecard', async (manager, meeting) => {
      const model = await this.model(manager, meeting);
      const nothing = 'This body has no scorecard with figures from before the meeting.';
      return model
        ? { model: { kind: 'scorecard', model }, refusal: null }
        : { model: null, refusal: conflict('not-yet', nothing) };
    });
  }

  private async model(manager: EntityManager, meeting: Meeting): Promise<ScorecardModel | null> {
    const { authorityId, bodyId, heldOn } = meeting;
    const row = await manager.findOne(ScorecardRow, {
      where: { authorityId, bodyId },
      order: { title: 'ASC' },
    });
    if (!row) return null;
    const { monthsWithFigures } = await this.reader.at(manager, row);
    const month = monthForMeeting(monthsWithFigures, heldOn);
    if (!month) return null;
    const { name } = await manager.findOneByOrFail(Authority, { id: authorityId });
    return modelOf(await this.reader.at(manager, row, month, heldOn), { council: { name }, heldOn, month });
  }
}

function modelOf(
  { title, body, indicators, rule, since }: Scorecard,
  { council, heldOn, month }: { council: { name: string }; heldOn: string; month: string },
): ScorecardModel {
  const months = indicators[0]?.months.slice(-monthsPrinted).map((figure) => figure.month) ?? [];
  return {
    ...{ council, title, meeting: { heldOn }, body: { name: body.name } },
    month: describeMonth(month),
    monthNames: months.map(describeMonth),
    longMonthNames: (indicators[0]?.months ?? []).map((figure) => shortMonth(figure.month)),
    rule: ragRule(rule),
    since: since && {
      ...{ heldOn: since.heldOn, month: describeMonth(since.month) },
      lines: since.month === month ? [] : describeMoved(since.moved),
    },
    rows: indicators.map((indicator) => rowOf(indicator, rule.suppressBelow)),
  };
}

function rowOf(indicator: Indicator, suppressBelow: number): ScorecardModel['rows'][number] {
  const { code, title, unit, months, latest, yearToDate, target } = indicator;
  const all = [...months.slice(0, -1), latest].map((figure) => describeFigure(figure, unit, suppressBelow));
  return {
    ...{ code, title, polarity: describePolarity(indicator.polarity), rag: describeRag(indicator.rag) },
    responsible: indicator.responsible,
    months: all.slice(-monthsPrinted).map((figure) => figure || 'none'),
    longMonths: all.map((figure) => figure || 'none'),
    yearToDate: describeFigure(yearToDate, unit, suppressBelow) || 'none',
    target: target === null ? 'none' : printFigure(target, unit),
    comparators: indicator.comparators.map(({ name, text }) => `${text} (${name})`),
  };
}

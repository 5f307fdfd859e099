import type { Indicator } from '@minutebook/contracts';
import type { FigureRow, IndicatorRow } from '@minutebook/data-access';
import {
  financialYear,
  gapToTarget,
  monthBefore,
  movementOf,
  ragOf,
  yearToDate,
  type Figure,
  type MonthFigure,
  type ScorecardsPolicy,
} from '@minutebook/domain';

const missing: Figure = { state: 'missing', value: null };
const monthsShown = 14;

/** An indicator as it stands at a month: its figures up to then, its year to date, its colour. */
export function indicatorAt(
  row: IndicatorRow,
  figures: readonly FigureRow[],
  month: string,
  policy: ScorecardsPolicy,
): Indicator {
  const given = new Map(
    figures.map((figure) => [`${figure.kind} ${figure.month}`, { state: figure.state, value: figure.value }]),
  );
  const months = monthsUpTo(month).map((each): MonthFigure => ({
    month: each,
    ...(given.get(`month ${each}`) ?? missing),
  }));
  const { polarity, unit, ytdMethod } = row;
  const year = given.get(`year-to-date ${month}`)?.value ?? null;
  const worked = ytdMethod === 'given' ? year : yearToDate(months, { method: ytdMethod, unit, at: month });
  const latest = given.get(`month ${month}`) ?? missing;
  // nought in the month and no year to date: no cases, which is no figure of nought (P-07)
  const isNoCases = latest.value === 0 && year === null && ytdMethod === 'given';
  const shown: Figure = isNoCases ? { state: 'no-cases', value: null } : latest;
  const target = row.targets[financialYear(month)] ?? null;
  const measured = { polarity, unit, target, latest: shown, yearToDate: isNoCases ? null : worked };
  return {
    ...{ id: row.id, code: row.code, title: row.title, polarity, unit, ytdMethod, target, months },
    ...{ responsible: row.responsible, comparators: row.comparators },
    ...{ latest: shown, yearToDate: measured.yearToDate },
    gap: gapToTarget(measured),
    rag: ragOf(measured, policy),
    movement: movementOf(given.get(`month ${monthBefore(month)}`) ?? missing, shown, polarity),
  };
}

function monthsUpTo(month: string): string[] {
  const months = [month];
  for (let before = month; months.length < monthsShown; months.unshift(before)) before = monthBefore(before);
  return months;
}

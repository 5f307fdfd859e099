import type { Figure, IndicatorUnit, Measured, Month, MonthFigure, Polarity, YtdMethod } from './terms';
import { financialYear, monthBefore, yearToDate } from './year-to-date';

/** An indicator as far as its colour depends on it; targets are by financial year. */
export interface MeasuredIndicator {
  polarity: Polarity;
  unit: IndicatorUnit;
  ytdMethod: YtdMethod;
  targets: Readonly<Record<string, number>>;
}

/** A figure in force: of a month, or of the year to date at a month. */
export interface KeptFigure extends Figure {
  kind: 'month' | 'year-to-date';
  month: Month;
}

export interface MeasuredAt extends Measured {
  /** Fourteen, up to the month that was asked for. */
  months: MonthFigure[];
}

const missing: Figure = { state: 'missing', value: null };
const monthsShown = 14;

/** What an indicator measures at a month: the figures up to then, the one of the month, the year to date, the target of the year. */
export function measuredAt(
  { polarity, unit, ytdMethod, targets }: MeasuredIndicator,
  figures: readonly KeptFigure[],
  month: Month,
): MeasuredAt {
  const given = new Map(
    figures.map((figure) => [`${figure.kind} ${figure.month}`, { state: figure.state, value: figure.value }]),
  );
  const months = monthsUpTo(month).map((each): MonthFigure => ({
    month: each,
    ...(given.get(`month ${each}`) ?? missing),
  }));
  const year = given.get(`year-to-date ${month}`)?.value ?? null;
  const worked = ytdMethod === 'given' ? year : yearToDate(months, { method: ytdMethod, unit, at: month });
  const latest = given.get(`month ${month}`) ?? missing;
  // nought in the month and no year to date: no cases, which is no figure of nought (P-07)
  const isNoCases = latest.value === 0 && year === null && ytdMethod === 'given';
  return {
    ...{ polarity, unit, months, target: targets[financialYear(month)] ?? null },
    latest: isNoCases ? { state: 'no-cases', value: null } : latest,
    yearToDate: isNoCases ? null : worked,
  };
}

function monthsUpTo(month: Month): Month[] {
  const months = [month];
  for (let before = month; months.length < monthsShown; months.unshift(before)) before = monthBefore(before);
  return months;
}

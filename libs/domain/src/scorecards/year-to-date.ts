import type { IndicatorUnit, Month, MonthFigure, YtdMethod } from './terms';

/** The first month of the financial year that a month is in: `2019-04` for May 2019 and for March 2020. */
export function yearBegins(month: Month): Month {
  const year = Number(month.slice(0, 4));
  return `${Number(month.slice(5)) >= 4 ? year : year - 1}-04`;
}

/** "2019-20": the financial year of a month, as targets name it. */
export function financialYear(month: Month): string {
  const first = Number(yearBegins(month).slice(0, 4));
  return `${first}-${String((first + 1) % 100).padStart(2, '0')}`;
}

/** The month before: `2018-12` for January 2019. */
export function monthBefore(month: Month): Month {
  const [year = 0, ordinal = 0] = month.split('-').map(Number);
  return ordinal === 1 ? `${year - 1}-12` : `${year}-${String(ordinal - 1).padStart(2, '0')}`;
}

/**
 * The figure of the year to date at a month by the indicator's own method (P-08), null where the year has no figure yet. Of a
 * percentage the mean is of the months, since the counts behind it are not known; it is rounded to whole points.
 */
export function yearToDate(
  figures: readonly MonthFigure[],
  { method, unit, at }: { method: Exclude<YtdMethod, 'given'>; unit: IndicatorUnit; at: Month },
): number | null {
  const values = figures
    .filter(({ month, state }) => state === 'figure' && month >= yearBegins(at) && month <= at)
    .sort((one, other) => (one.month < other.month ? -1 : 1))
    .flatMap(({ value }) => value ?? []);
  const last = values.at(-1);
  if (last === undefined) return null;
  if (method === 'latest') return last;
  const sum = values.reduce((total, value) => total + value, 0);
  if (method === 'sum') return sum;
  const mean = sum / values.length;
  return unit === 'percent' ? halfToEven(mean) : Math.round(mean * 10) / 10;
}

/** 72.5 is 72 and 69.5 is 70, as the dashboard of May 2019 has them. */
function halfToEven(value: number): number {
  const below = Math.floor(value);
  if (value - below !== 0.5) return Math.round(value);
  return below % 2 === 0 ? below : below + 1;
}

import { printFigure } from './cells';
import type { Doubt, MakeDoubt } from './doubts';
import type { ReadIndicator } from './sheet';
import type { Columns } from './sheet-columns';
import { yearBegins } from './year-to-date';

/** What is doubtful about the figures of a row, taken together (P-06, P-07, P-09). */
export function figureDoubts(indicator: ReadIndicator, columns: Columns, doubt: MakeDoubt): Doubt[] {
  const { previousYearToDate, yearToDate } = indicator;
  const lost = lostPercent(indicator, columns, doubt);
  return [
    lost,
    noCases(indicator, columns, doubt),
    wrongTotal(
      indicator,
      yearBefore(indicator),
      { printed: previousYearToDate, at: columns.previousYearToDate },
      doubt,
    ),
    lost
      ? null
      : wrongTotal(indicator, yearNow(indicator), { printed: yearToDate, at: columns.yearToDate }, doubt),
  ].filter((each) => each !== null);
}

/**
 * A share of one where per cents stand (P-06): 0.98 kept as a number, or printed without decimals as 1. The share itself says what it
 * was; of a bare 1 only the latest month can tell.
 */
function lostPercent(indicator: ReadIndicator, { yearToDate: at }: Columns, doubt: MakeDoubt): Doubt | null {
  const { code, unit, yearToDate, isYearToDatePercent, figures } = indicator;
  const latest = figures.at(-1)?.value ?? null;
  if (unit !== 'percent' || isYearToDatePercent || at === null || latest === null) return null;
  if (yearToDate === null || yearToDate <= 0 || yearToDate > 1) return null;
  const value = yearToDate === 1 ? latest : yearToDate * 100;
  const text = `The year to date of ${code} is “${yearToDate}”. It seems to have lost its per cent: the latest month has ${printFigure(latest, unit)}.`;
  return doubt(at, 'lost-percent', text, { repair: { field: 'yearToDate', value } });
}

/** Nought in the month and nothing for the year is no performance of nought (P-07); nor is an average of nought days. */
function noCases(
  { code, unit, figures, yearToDate }: ReadIndicator,
  columns: Columns,
  doubt: MakeDoubt,
): Doubt | null {
  const at = columns.months.at(-1)?.at ?? columns.code;
  const none = figures.filter(({ state }) => state === 'no-cases').length;
  if (unit === 'days' && none > 0) {
    const text = `${code} has 0 in ${none} of its ${figures.length} months. Days cannot be none, so each is read as “no cases”.`;
    return doubt(at, 'no-cases', text);
  }
  if (columns.yearToDate === null || figures.at(-1)?.value !== 0 || yearToDate !== null) return null;
  const text = `${code} has 0 in the month and no year to date. It is read as “no cases”, not as a figure of nought.`;
  return doubt(at, 'no-cases', text);
}

const isCountOfMonth = /number\b.*\b(started|achieved) in (the )?month/i;

/** Half a unit of rounding, and the hair that floating point leaves. */
const rounding = 0.5 + 1e-9;

/**
 * Totals are not to be trusted (P-09). The figure of a year is the sum, the mean or the latest of its months; of what is counted
 * month by month only the sum. What is none of them does not add up.
 */
function wrongTotal(
  { code, title, unit }: ReadIndicator,
  months: readonly number[] | null,
  { printed, at }: { printed: number | null; at: number | null },
  doubt: MakeDoubt,
): Doubt | null {
  if (months === null || printed === null || at === null) return null;
  const sum = months.reduce((total, value) => total + value, 0);
  const mean = sum / months.length;
  const latest = months.at(-1) ?? 0;
  const fitting = isCountOfMonth.test(title) ? [sum] : [sum, mean, latest];
  if (fitting.some((value) => Math.abs(value - printed) <= rounding)) return null;
  const says = `the table says ${printFigure(printed, unit)}`;
  const count = months.length === 1 ? 'one month' : `${months.length} months`;
  return unit === 'number'
    ? doubt(at, 'total', `The ${count} of ${code} add up to ${printFigure(sum, unit)}, and ${says}.`)
    : doubt(
        at,
        'total',
        `The mean of the ${count} of ${code} is ${printFigure(mean, unit)} and the latest ${printFigure(latest, unit)}, and ${says}.`,
      );
}

/** The twelve months of the financial year before the latest; null unless all are there. */
function yearBefore({ figures }: ReadIndicator): number[] | null {
  const begins = yearBegins(figures.at(-1)?.month ?? '0001-04');
  const before = `${Number(begins.slice(0, 4)) - 1}`.padStart(4, '0');
  const months = figures.filter(({ month }) => month >= `${before}-04` && month < begins);
  const values = months.flatMap(({ value }) => value ?? []);
  return values.length === 12 ? values : null;
}

/** The months of the latest financial year from April on; null where any is missing from the table. */
function yearNow({ figures }: ReadIndicator): number[] | null {
  const latest = figures.at(-1)?.month ?? '0001-04';
  const begins = yearBegins(latest);
  const months = figures.filter(({ month }) => month >= begins);
  const values = months.flatMap(({ value }) => value ?? []);
  const wanted = ((Number(latest.slice(5)) + 8) % 12) + 1;
  return months.length === wanted && values.length > 0 ? values : null;
}

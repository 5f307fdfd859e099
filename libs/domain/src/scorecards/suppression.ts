import type { IndicatorUnit, Month, MonthFigure, ShownFigure } from './terms';
import { yearBegins } from './year-to-date';

export interface Series {
  unit: IndicatorUnit;
  months: readonly MonthFigure[];
}

/**
 * Whether a figure is a count so low that it could point to a child: above nought and below the threshold of the policy.
 * Percentages and rates are left alone.
 */
export const isSmallCount = (value: number | null, unit: IndicatorUnit, suppressBelow: number): boolean =>
  unit === 'number' && value !== null && value > 0 && value < suppressBelow;

/**
 * Of each series the months that must not be printed although they are not small: where one indicator has always been the
 * difference of two others ("local" and "unaccompanied" of all children in care), its small count could be worked out from them,
 * so the part beside it is withheld too.
 */
export function givingAway(series: readonly Series[], suppressBelow: number): ReadonlySet<Month>[] {
  const counts = series.map(({ unit, months }) =>
    unit === 'number' ? months.map(({ value }) => value) : [],
  );
  const places = new Map(counts.map((values, index) => [values.join(), index]));
  const found = series.map(() => new Set<Month>());
  for (const [index, { unit, months }] of series.entries()) {
    const small = months.filter(({ value }) => isSmallCount(value, unit, suppressBelow));
    if (small.length === 0) continue;
    for (const beside of partsBeside(counts, places, index))
      for (const { month } of small) found[beside]?.add(month);
  }
  return found;
}

/** One month alone could be chance. */
const fewestMonths = 2;

/** Which series make up another one together with this. */
function partsBeside(
  counts: readonly (readonly (number | null)[])[],
  places: ReadonlyMap<string, number>,
  index: number,
): number[] {
  const part = counts[index] ?? [];
  return counts.flatMap((total, of) => {
    if (of === index || total.length !== part.length) return [];
    const rest = total.map((value, at) => minus(value, part[at]));
    if (rest.filter((value) => value !== null).length < fewestMonths) return [];
    const beside = places.get(rest.join());
    return beside === undefined || beside === index || beside === of ? [] : [beside];
  });
}

const minus = (value: number | null, part: number | null | undefined): number | null =>
  value === null || part === null || part === undefined ? null : value - part;

/** A month as it may be read. */
export function shownMonth<F extends MonthFigure>(
  figure: F,
  { unit, away, suppressBelow }: { unit: IndicatorUnit; away: ReadonlySet<Month>; suppressBelow: number },
): ShownFigure & { month: Month } {
  const { month } = figure;
  if (isSmallCount(figure.value, unit, suppressBelow)) return { month, state: 'small', value: null };
  return away.has(month) && figure.value !== null ? { month, state: 'withheld', value: null } : figure;
}

/**
 * The year to date as it may be read. A sum or a mean with a withheld month in it would give that month away; one that is the
 * latest month alone would not.
 */
export function shownYear(
  value: number | null,
  shown: readonly (ShownFigure & { month: Month })[],
  { unit, at, suppressBelow }: { unit: IndicatorUnit; at: Month; suppressBelow: number },
): ShownFigure {
  if (value === null) return { state: 'missing', value: null };
  if (isSmallCount(value, unit, suppressBelow)) return { state: 'small', value: null };
  const hasHidden = shown.some(
    ({ month, state }) =>
      month >= yearBegins(at) && month <= at && (state === 'small' || state === 'withheld'),
  );
  const latest = shown.find(({ month }) => month === at)?.value;
  return hasHidden && value !== latest ? { state: 'withheld', value: null } : { state: 'figure', value };
}

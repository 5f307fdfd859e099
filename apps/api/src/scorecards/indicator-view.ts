import type { Indicator } from '@minutebook/contracts';
import type { FigureRow, IndicatorRow } from '@minutebook/data-access';
import {
  gapToTarget,
  givingAway,
  isSmallCount,
  measuredAt,
  movementOf,
  ragOf,
  readCell,
  shownMonth,
  shownYear,
  type Frequency,
  type MeasuredAt,
  type Month,
  type ScorecardsPolicy,
} from '@minutebook/domain';

/**
 * Indicators as they stand at a month: their figures up to then, the year to date, the colour. Colours are of the true figures;
 * what is handed on has no small count any more, and nothing that would give one away.
 */
export function indicatorsAt(
  rows: readonly IndicatorRow[],
  figures: readonly FigureRow[],
  month: Month,
  policy: ScorecardsPolicy,
): Indicator[] {
  const kept = new Map(rows.map(({ id }) => [id, [] as FigureRow[]]));
  for (const figure of figures) kept.get(figure.indicatorId)?.push(figure);
  const measured = rows.map((row) => measuredAt(row, kept.get(row.id) ?? [], month));
  const away = givingAway(measured, policy.suppressBelow);
  return rows.flatMap((row, index) => {
    const at = measured[index];
    return at ? indicatorOf(row, at, { month, away: away[index] ?? new Set(), policy }) : [];
  });
}

const monthsBetween: Readonly<Record<Frequency, number>> = { monthly: 1, quarterly: 3, yearly: 12 };

function indicatorOf(
  row: IndicatorRow,
  at: MeasuredAt,
  { month, away, policy }: { month: Month; away: ReadonlySet<Month>; policy: ScorecardsPolicy },
): Indicator {
  const { id, code, title, polarity, unit, frequency, ytdMethod, responsible, targets } = row;
  const { suppressBelow } = policy;
  const months = at.months.map((figure) => shownMonth(figure, { unit, away, suppressBelow }));
  const latest = at.latest.state === 'no-cases' ? at.latest : (months.at(-1) ?? at.latest);
  const yearToDate = shownYear(at.yearToDate, months, { unit, at: month, suppressBelow });
  const before = months.at(-1 - monthsBetween[frequency]) ?? { value: null };
  return {
    ...{ id, code, title, polarity, unit, frequency, ytdMethod, responsible, targets },
    ...{ target: at.target, months, yearToDate },
    latest: { state: latest.state, value: latest.value },
    gap: yearToDate.value === null ? null : gapToTarget(at),
    rag: ragOf(at, policy),
    movement: movementOf(before, latest, polarity),
    comparators: row.comparators.map(({ name, text }) => ({
      name,
      text: isSmallCount(readCell(text).value, unit, suppressBelow) ? `fewer than ${suppressBelow}` : text,
    })),
  };
}

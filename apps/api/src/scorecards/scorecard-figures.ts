import { FigureRow, IndicatorRow, type ScorecardRow } from '@minutebook/data-access';
import type { Figure, ReadIndicator } from '@minutebook/domain';
import { IsNull, type EntityManager } from 'typeorm';

export interface Giver {
  name: string;
  at: Date;
}
interface FigureKey {
  kind: FigureRow['kind'];
  month: string;
}

/**
 * Takes the rows of a table into a scorecard, in the caller's transaction: indicators that are new are added, of the others the
 * figures that differ take the place of those before, which stay. What the table leaves empty changes nothing.
 */
export async function takeIndicators(
  manager: EntityManager,
  scorecard: ScorecardRow,
  indicators: readonly ReadIndicator[],
  giver: Giver,
): Promise<void> {
  const { id: scorecardId, authorityId } = scorecard;
  const known = await manager.findBy(IndicatorRow, { authorityId, scorecardId });
  for (const indicator of indicators) {
    const before = known.find(({ code }) => code === indicator.code);
    const position = before?.position ?? known.length + 1;
    const row = await manager.save(
      IndicatorRow,
      manager.create(IndicatorRow, {
        ...(before ?? { authorityId, scorecardId }),
        ...{ position, code: indicator.code, title: indicator.title, polarity: indicator.polarity },
        ...{ unit: indicator.unit, responsible: indicator.responsible, comparators: indicator.comparators },
        targets: { ...before?.targets, ...targetsOf(indicator) },
      }),
    );
    if (!before) known.push(row);
    await takeFigures(manager, row, indicator, giver);
  }
}

const latestMonthOf = ({ figures }: ReadIndicator): string => figures.at(-1)?.month ?? '';

function targetsOf(indicator: ReadIndicator): Record<string, number> {
  const month = latestMonthOf(indicator);
  const first = Number(month.slice(5)) >= 4 ? Number(month.slice(0, 4)) : Number(month.slice(0, 4)) - 1;
  const year = `${first}-${String((first + 1) % 100).padStart(2, '0')}`;
  return indicator.target === null ? {} : { [year]: indicator.target };
}

async function takeFigures(
  manager: EntityManager,
  row: IndicatorRow,
  indicator: ReadIndicator,
  giver: Giver,
): Promise<void> {
  for (const { month, ...figure } of indicator.figures)
    if (figure.state !== 'missing') await takeFigure(manager, row, { kind: 'month', month }, figure, giver);
  const { yearToDate: value } = indicator;
  const key = { kind: 'year-to-date', month: latestMonthOf(indicator) } as const;
  if (value !== null) await takeFigure(manager, row, key, { state: 'figure', value }, giver);
}

async function takeFigure(
  manager: EntityManager,
  { id: indicatorId, authorityId }: IndicatorRow,
  key: FigureKey,
  { state, value }: Figure,
  { name: givenByName, at: givenAt }: Giver,
): Promise<void> {
  const where = { authorityId, indicatorId, ...key, supersededAt: IsNull() };
  const before = await manager.findOneBy(FigureRow, where);
  if (before?.state === state && before.value === value) return;
  if (before) await manager.update(FigureRow, { id: before.id, authorityId }, { supersededAt: givenAt });
  await manager.insert(FigureRow, { authorityId, indicatorId, ...key, state, value, givenByName, givenAt });
}

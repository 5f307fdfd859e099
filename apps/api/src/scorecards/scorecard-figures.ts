import { FigureRow, IndicatorRow, type ScorecardRow } from '@minutebook/data-access';
import { financialYear, readCell, type Figure, type ReadIndicator } from '@minutebook/domain';
import { In, IsNull, type EntityManager } from 'typeorm';

export interface Giver {
  name: string;
  at: Date;
}
/** PostgreSQL takes 65,535 parameters in one statement; a figure needs eight. */
const rowsAtOnce = 2000;

interface GivenFigure extends Figure {
  indicatorId: string;
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
  const given = await indicatorRows(manager, scorecard, indicators);
  const rows = await manager.save(IndicatorRow, given, { chunk: rowsAtOnce });
  const figures = rows.flatMap(({ id }, index) => figuresOf(id, indicators[index]));
  await takeFigures(manager, scorecard.authorityId, figures, giver);
}

async function indicatorRows(
  manager: EntityManager,
  { id: scorecardId, authorityId }: ScorecardRow,
  indicators: readonly ReadIndicator[],
): Promise<IndicatorRow[]> {
  const known = new Map<string, IndicatorRow>();
  for (const row of await manager.findBy(IndicatorRow, { authorityId, scorecardId }))
    known.set(row.code, row);
  let last = known.size;
  return indicators.map((indicator) => {
    const before = known.get(indicator.code);
    const { code, title, polarity, unit, responsible } = indicator;
    const comparators = mergedComparators(before?.comparators ?? [], indicator.comparators);
    return manager.create(IndicatorRow, {
      ...(before ?? { authorityId, scorecardId, position: ++last }),
      ...{ code, title, polarity, unit, responsible, comparators },
      targets: { ...before?.targets, ...targetsOf(indicator) },
    });
  });
}

/** A table that leaves a comparator out, or has it withheld, does not take it away. */
function mergedComparators(
  before: IndicatorRow['comparators'],
  given: IndicatorRow['comparators'],
): IndicatorRow['comparators'] {
  const texts = new Map(before.map(({ name, text }) => [name, text]));
  for (const { name, text } of given) if (readCell(text).word !== 'withheld') texts.set(name, text);
  return [...texts].map(([name, text]) => ({ name, text }));
}

const latestMonthOf = ({ figures }: ReadIndicator): string => figures.at(-1)?.month ?? '';

const targetsOf = (indicator: ReadIndicator): Record<string, number> =>
  indicator.target === null ? {} : { [financialYear(latestMonthOf(indicator))]: indicator.target };

function figuresOf(indicatorId: string, indicator: ReadIndicator | undefined): GivenFigure[] {
  if (!indicator) return [];
  const { figures, yearToDate: value } = indicator;
  const months = figures.filter(({ state }) => state !== 'missing');
  const given = months.map((figure): GivenFigure => ({ ...figure, indicatorId, kind: 'month' }));
  const year = {
    indicatorId,
    kind: 'year-to-date',
    month: latestMonthOf(indicator),
    state: 'figure',
  } as const;
  return value === null ? given : [...given, { ...year, value }];
}

const keyOf = ({ indicatorId, kind, month }: Pick<GivenFigure, 'indicatorId' | 'kind' | 'month'>): string =>
  `${indicatorId} ${kind} ${month}`;

async function takeFigures(
  manager: EntityManager,
  authorityId: string,
  given: readonly GivenFigure[],
  { name: givenByName, at: givenAt }: Giver,
): Promise<void> {
  const indicatorId = In([...new Set(given.map((figure) => figure.indicatorId))]);
  const inForce = new Map<string, FigureRow>();
  for (const row of await manager.findBy(FigureRow, { authorityId, indicatorId, supersededAt: IsNull() }))
    inForce.set(keyOf(row), row);
  const changed = given.filter((figure) => {
    const before = inForce.get(keyOf(figure));
    return before?.state !== figure.state || before.value !== figure.value;
  });
  const replaced = changed.flatMap((figure) => inForce.get(keyOf(figure))?.id ?? []);
  for (const ids of inParts(replaced))
    await manager.update(FigureRow, { id: In(ids), authorityId }, { supersededAt: givenAt });
  for (const figures of inParts(changed))
    await manager.insert(
      FigureRow,
      figures.map((figure) => ({ ...figure, authorityId, givenByName, givenAt })),
    );
}

const inParts = <Row>(rows: readonly Row[]): Row[][] =>
  Array.from({ length: Math.ceil(rows.length / rowsAtOnce) }, (_, part) =>
    rows.slice(part * rowsAtOnce, (part + 1) * rowsAtOnce),
  );

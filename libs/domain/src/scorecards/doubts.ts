import { printFigure, readCell } from './cells';
import type { Columns } from './sheet-columns';
import type { ReadIndicator, SheetCell } from './sheet';

export const doubtKinds = [
  'lookalike',
  'lost-percent',
  'no-cases',
  'total',
  'polarity',
  'duplicate',
  'formula',
  'merged',
  'unreadable',
  'unknown-column',
  'no-code',
] as const;
export type DoubtKind = (typeof doubtKinds)[number];

/** Something about a cell that a person has to look at. */
export interface Doubt {
  kind: DoubtKind;
  /** As a spreadsheet calls it: "N27". */
  cell: string;
  row: number;
  code: string;
  /** One whole sentence. */
  text: string;
  /** What the import takes instead if the clerk says so; null where there is nothing to put right. */
  repair: { field: 'yearToDate'; value: number } | { field: 'skip' } | null;
  /** The row cannot be taken in as it is. */
  blocks: boolean;
}

/** "A" for 0, "AB" for 27: the letters of a column. */
export function columnLetters(at: number): string {
  const rest = Math.floor(at / 26);
  return (rest === 0 ? '' : columnLetters(rest - 1)) + String.fromCharCode(65 + (at % 26));
}

/** What is doubtful about one row (P-05 to P-09); `before` are the rows above it. */
export function doubtsOfRow(
  indicator: ReadIndicator,
  cells: readonly SheetCell[],
  columns: Columns,
  before: readonly ReadIndicator[],
): Doubt[] {
  const { row, code } = indicator;
  const doubt = (
    at: number,
    kind: DoubtKind,
    text: string,
    { repair = null, blocks = false }: Partial<Pick<Doubt, 'repair' | 'blocks'>> = {},
  ): Doubt => ({ kind, cell: `${columnLetters(at)}${row}`, row, code, text, repair, blocks });
  return [
    ...namingDoubts(indicator, columns, before, doubt),
    ...cellDoubts(cells, columns, doubt),
    ...figureDoubts(indicator, columns, doubt),
  ];
}

type MakeDoubt = (
  at: number,
  kind: DoubtKind,
  text: string,
  more?: Partial<Pick<Doubt, 'repair' | 'blocks'>>,
) => Doubt;

function namingDoubts(
  { code, polarity, target, title }: ReadIndicator,
  columns: Columns,
  before: readonly ReadIndicator[],
  doubt: MakeDoubt,
): Doubt[] {
  const found: Doubt[] = [];
  if (code === '' || title === '')
    found.push(
      doubt(columns.code, 'no-code', 'The row has no number or no title, so it cannot be taken in.', {
        repair: { field: 'skip' },
        blocks: true,
      }),
    );
  const same = before.find((other) => other.code === code && code !== '');
  if (same)
    found.push(
      doubt(columns.code, 'duplicate', `${code} stands in row ${same.row} already.`, {
        repair: { field: 'skip' },
        blocks: true,
      }),
    );
  if (polarity === 'none' && target !== null)
    found.push(
      doubt(
        columns.polarity ?? columns.code,
        'polarity',
        `${code} has a target, but nothing says whether bigger or smaller is better. It stays grey.`,
      ),
    );
  if (polarity === 'smaller' && /\b(accepted|up to date|completed|offered)\b/i.test(title))
    found.push(
      doubt(
        columns.polarity ?? columns.code,
        'polarity',
        `${code} says that smaller is better, and its title sounds as if bigger were.`,
      ),
    );
  return found;
}

const oddities = {
  formula: 'This cell is a formula. Its last value is taken; it will not be worked out again.',
  merged: 'This cell is merged with others. Its value is taken once, for the first of them.',
} as const;

function cellDoubts(cells: readonly SheetCell[], columns: Columns, doubt: MakeDoubt): Doubt[] {
  const figures = [
    ...columns.months.map(({ at }) => at),
    columns.target,
    columns.yearToDate,
    columns.previousYearToDate,
  ];
  return cells.flatMap(({ text, oddity }, at) => {
    const found: Doubt[] = [];
    const read = readCell(text);
    if (oddity) found.push(doubt(at, oddity, oddities[oddity]));
    if (read.hasLookalikes)
      found.push(
        doubt(at, 'lookalike', `“${text.trim()}” is written with Cyrillic letters. It is read as TBC.`),
      );
    if (figures.includes(at) && read.isUnreadable)
      found.push(doubt(at, 'unreadable', `“${text.trim().slice(0, 40)}” is no figure. It is left out.`));
    const unknown = columns.unknown.find((column) => column.at === at);
    if (unknown && text.trim() !== '')
      found.push(
        doubt(
          at,
          'unknown-column',
          `The column “${unknown.head.slice(0, 40)}” is not known. It is left out.`,
        ),
      );
    return found;
  });
}

const isCountOfMonth = /number\b.*\b(started|achieved) in (the )?month/i;

function figureDoubts(indicator: ReadIndicator, columns: Columns, doubt: MakeDoubt): Doubt[] {
  return [lostPercent, noCases, wrongTotal].flatMap((look) => look(indicator, columns, doubt) ?? []);
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

/** Nought in the month and nothing for the year is no performance of nought (P-07). */
function noCases(
  { code, figures, yearToDate }: ReadIndicator,
  columns: Columns,
  doubt: MakeDoubt,
): Doubt | null {
  if (columns.yearToDate === null || figures.at(-1)?.value !== 0 || yearToDate !== null) return null;
  const text = `${code} has 0 in the month and no year to date. It is read as “no cases”, not as a figure of nought.`;
  return doubt(columns.months.at(-1)?.at ?? columns.code, 'no-cases', text);
}

/** Totals are not to be trusted (P-09). */
function wrongTotal(indicator: ReadIndicator, columns: Columns, doubt: MakeDoubt): Doubt | null {
  const { code, title, unit, previousYearToDate: printed } = indicator;
  const total = isCountOfMonth.test(title) ? totalOf(indicator) : null;
  if (total === null || printed === null || total === printed) return null;
  const text = `The twelve months of ${code} add up to ${printFigure(total, unit)}, and the table says ${printFigure(printed, unit)}.`;
  return doubt(columns.previousYearToDate ?? columns.code, 'total', text);
}

/** The sum of the twelve months of the financial year before the latest; null unless all are there. */
function totalOf({ figures }: ReadIndicator): number | null {
  const latest = figures.at(-1)?.month ?? '';
  const year = Number(latest.slice(5)) >= 4 ? Number(latest.slice(0, 4)) - 1 : Number(latest.slice(0, 4)) - 2;
  const months = figures.filter(({ month }) => month >= `${year}-04` && month <= `${year + 1}-03`);
  const values = months.flatMap(({ value }) => value ?? []);
  return values.length === 12 ? values.reduce((sum, value) => sum + value, 0) : null;
}

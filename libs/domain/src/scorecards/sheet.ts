import { figureOf, readCell, type ReadCell } from './cells';
import type { Doubt } from './doubts';
import { columnLetters, doubtsOfRow } from './doubts';
import { columnsOf, type Columns } from './sheet-columns';
import type { IndicatorUnit, MonthFigure, Polarity } from './terms';

/** A cell of a table as it was read from CSV or XLSX. */
export interface SheetCell {
  text: string;
  /** What is peculiar about it: a formula, of which only the value counts, or part of merged cells. */
  oddity?: 'formula' | 'merged';
}

/** A row of an import, read as far as it can be. */
export interface ReadIndicator {
  /** Counts from 1, as a spreadsheet does. */
  row: number;
  code: string;
  title: string;
  polarity: Polarity;
  /** As it stands in the table; empty where it says nothing. */
  polarityWord: string;
  unit: IndicatorUnit;
  responsible: string;
  figures: MonthFigure[];
  target: number | null;
  yearToDate: number | null;
  /** Whether the cell of the year to date has its per cent sign (P-06). */
  isYearToDatePercent: boolean;
  previousYearToDate: number | null;
  /** The colour that the source printed; empty where it printed none. */
  printedRag: string;
  comparators: { name: string; text: string }[];
}

export interface ReadSheet {
  indicators: ReadIndicator[];
  doubts: Doubt[];
  /** One sentence where the table is no scorecard at all. */
  refusal: string | null;
}

/** The most rows that an import may have: a scorecard has dozens, a mistaken export has a hundred thousand. */
export const maxSheetRows = 2000;

/**
 * Reads a table with a head row into indicators and says what is doubtful about it, cell by cell. Nothing is guessed in silence:
 * each repair is a doubt that the clerk takes or leaves.
 */
export function readSheet(rows: readonly (readonly SheetCell[])[]): ReadSheet {
  const refuse = (refusal: string): ReadSheet => ({ indicators: [], doubts: [], refusal });
  if (rows.length > maxSheetRows)
    return refuse(
      `This table has more than ${maxSheetRows} rows. A scorecard is far shorter: choose the right sheet.`,
    );
  const headAt = rows.findIndex((row) => columnsOf(row.map(({ text }) => text)) !== null);
  const columns = columnsOf((rows[headAt] ?? []).map(({ text }) => text));
  if (!columns)
    return refuse(
      'No row has the heads of a scorecard. There must be a number, a title and at least one month such as May-19.',
    );
  const indicators: ReadIndicator[] = [];
  const doubts: Doubt[] = [];
  for (const [index, cells] of rows.entries()) {
    if (index <= headAt || isEmptyOrHead(cells)) continue;
    const indicator = readRow(cells, columns, index + 1);
    doubts.push(...doubtsOfRow(indicator, cells, columns, indicators));
    indicators.push(indicator);
  }
  if (indicators.length === 0) return refuse('There is no indicator below the heads of this table.');
  const heads = carriedTarget(rows, headAt, columns);
  return { indicators, doubts: [...heads, ...doubts], refusal: null };
}

/** A target that is taken from another column than the year's own, since that one says nothing yet. */
function carriedTarget(rows: readonly (readonly SheetCell[])[], headAt: number, columns: Columns): Doubt[] {
  const { target, yearTarget } = columns;
  if (target === null || yearTarget === null) return [];
  const below = rows.slice(headAt + 1).filter((cells) => !isEmptyOrHead(cells));
  const read = (cells: readonly SheetCell[], at: number) => readCell(cells[at]?.text ?? '').value;
  const count = below.filter(
    (cells) => read(cells, yearTarget.at) === null && read(cells, target) !== null,
  ).length;
  if (count === 0) return [];
  const rowWords = count === 1 ? 'one row' : `${count} rows`;
  return [
    {
      ...{ kind: 'carried-target', cell: `${columnLetters(target)}${headAt + 1}`, row: headAt + 1, code: '' },
      text: `The column “${yearTarget.head}” has no figure in ${rowWords}. The target beside it is taken for them.`,
      ...{ repair: null, blocks: false },
    },
  ];
}

const polarityWords: Readonly<Record<string, Polarity>> = { bib: 'bigger', sib: 'smaller' };

/** A page break repeats the heads: such a row is no indicator. */
const isEmptyOrHead = (cells: readonly SheetCell[]): boolean =>
  cells.every(({ text }) => text.trim() === '') || columnsOf(cells.map(({ text }) => text)) !== null;

function readRow(cells: readonly SheetCell[], columns: Columns, row: number): ReadIndicator {
  const text = (at: number | null): string => (at === null ? '' : (cells[at]?.text.trim() ?? ''));
  const read = (at: number | null): ReadCell => readCell(text(at));
  const months = columns.months
    .map(({ at, month }) => ({ month, ...figureOf(read(at)) }))
    .sort((one, other) => (one.month < other.month ? -1 : 1));
  const isPercent = columns.months.some(({ at }) => read(at).isPercent) || read(columns.target).isPercent;
  const unit = unitOf(text(columns.title), isPercent);
  return {
    row,
    code: text(columns.code),
    title: text(columns.title),
    polarity: polarityWords[text(columns.polarity).toLowerCase()] ?? 'none',
    polarityWord: text(columns.polarity),
    unit,
    responsible: text(columns.responsible),
    figures: unit === 'days' ? months.map(withoutNought) : months,
    target: read(columns.yearTarget?.at ?? null).value ?? read(columns.target).value,
    yearToDate: read(columns.yearToDate).value,
    isYearToDatePercent: read(columns.yearToDate).isPercent,
    previousYearToDate: read(columns.previousYearToDate).value,
    printedRag: text(columns.rag),
    comparators: columns.comparators
      .map(({ at, name }) => ({ name, text: text(at) }))
      .filter((comparator) => comparator.text !== ''),
  };
}

/** Nobody waits no days at all: an average of nought days is of no cases (P-07). */
const withoutNought = (figure: MonthFigure): MonthFigure =>
  figure.value === 0 ? { month: figure.month, state: 'no-cases', value: null } : figure;

function unitOf(title: string, isPercent: boolean): IndicatorUnit {
  if (isPercent) return 'percent';
  if (/\brate\b/i.test(title)) return 'rate';
  return /\bdays\b/i.test(title) ? 'days' : 'number';
}

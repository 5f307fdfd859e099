import { readCell } from './cells';
import { figureDoubts } from './figure-doubts';
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
  'carried-target',
  'cut-off',
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
    ...cutOff(indicator, columns, doubt),
    ...(indicator.code === '' ? [] : figureDoubts(indicator, columns, doubt)),
  ];
}

export type MakeDoubt = (
  at: number,
  kind: DoubtKind,
  text: string,
  more?: Partial<Pick<Doubt, 'repair' | 'blocks'>>,
) => Doubt;

function namingDoubts(
  indicator: ReadIndicator,
  columns: Columns,
  before: readonly ReadIndicator[],
  doubt: MakeDoubt,
): Doubt[] {
  const { code, title } = indicator;
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
  const about = polarityDoubt(indicator);
  return about === '' ? found : [...found, doubt(columns.polarity ?? columns.code, 'polarity', about)];
}

function polarityDoubt({ code, polarity, polarityWord, target, title }: ReadIndicator): string {
  if (polarity === 'none' && polarityWord !== '')
    return `“${polarityWord.slice(0, 40)}” is neither BIB nor SIB. ${code} is taken in as context only, and stays grey.`;
  if (polarity === 'none' && target !== null)
    return `${code} has a target, but nothing says whether bigger or smaller is better. It stays grey.`;
  const soundsBigger = /\b(accepted|up to date|completed|offered)\b/i.test(title);
  return polarity === 'smaller' && soundsBigger
    ? `${code} says that smaller is better, and its title sounds as if bigger were.`
    : '';
}

const oddities = {
  formula: 'This cell is a formula. Its last value is taken; it will not be worked out again.',
  merged: 'This cell is merged with others. Its value is taken once, for the first of them.',
} as const;

function cellDoubts(cells: readonly SheetCell[], columns: Columns, doubt: MakeDoubt): Doubt[] {
  const figures = [
    ...columns.months.map(({ at }) => at),
    columns.target,
    columns.yearTarget?.at ?? null,
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

/** A comparator that lost its end when the table was made: "525 (all missing". */
function cutOff({ comparators }: ReadIndicator, columns: Columns, doubt: MakeDoubt): Doubt[] {
  return comparators.flatMap(({ name, text }) => {
    const at = columns.comparators.find((column) => column.name === name)?.at;
    const isWhole = text.split('(').length === text.split(')').length;
    if (at === undefined || isWhole) return [];
    return doubt(at, 'cut-off', `“${text.slice(0, 40)}” seems to be cut off. It is taken as it stands.`);
  });
}

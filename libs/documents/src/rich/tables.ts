import type { RichNode } from '@minutebook/domain';

/** What laying a table out needs beyond its cells; the same for PDF and DOCX, so both come out alike. */
export interface TableShape {
  /** Share of the width per column; the sum is 1. */
  columns: number[];
  /** Leading rows made of header cells only; they repeat on each page. */
  headerRows: number;
  /** Points. Wide tables are set smaller. */
  fontSize: number;
}

/** Width of the text on a page, in points: A4 less the margins, upright or turned. */
export const textWidthPoints = { portrait: 465, landscape: 711 };

const cellPadding = 12;
const letterWidth = 0.5; // of the font size, on average
const wideLetterWidth = 0.64; // bold and capitals: a heading must not break within a word

/** Columns by the text in them: each as wide as its longest word, the rest shared out by how much text there is. */
export function tableShape(table: RichNode, width: number): TableShape {
  const rows = table.content ?? [];
  const headerRows = rows.findIndex((row) => row.content?.some((cell) => cell.type !== 'tableHeader'));
  const cells = cellsOf(rows);
  const count = Math.max(1, ...cells.map(({ column, span }) => column + span));
  const fontSize = count > 6 ? 8.5 : count > 3 ? 9.5 : 10;
  return {
    columns: shares(cells, count, width, fontSize),
    headerRows: headerRows < 0 ? rows.length : headerRows,
    fontSize,
  };
}

/** Lines that each row takes, by the fullest of its cells: an estimate, as the widths of the columns are. */
export function linesOfRows(table: RichNode, { columns, fontSize }: TableShape, width: number): number[] {
  const rows = table.content ?? [];
  const lines = rows.map(() => 1);
  for (const { row, column, span, text, blocks } of cellsOf(rows)) {
    const room = Math.max(fontSize, sum(columns.slice(column, column + span)) * width - cellPadding);
    const own = Math.ceil((text.length * letterWidth * fontSize) / room) + blocks - 1;
    lines[row] = Math.max(lines[row] ?? 1, own);
  }
  return lines;
}

/** The text of a node and all beneath it, for measuring and for plain labels. */
export function textOf(node: RichNode): string {
  if (node.text !== undefined) return node.text;
  return (node.content ?? []).map(textOf).join(node.type === 'paragraph' ? '' : ' ');
}

interface Cell {
  row: number;
  column: number;
  span: number;
  text: string;
  blocks: number;
}

function shares(cells: Cell[], count: number, width: number, fontSize: number): number[] {
  const least = Array.from({ length: count }, () => cellPadding + fontSize);
  const wanted = [...least];
  for (const { column, span, text } of cells) {
    const longestWord = Math.max(0, ...text.split(/\s+/).map((word) => word.length));
    const wrapped = Math.min(text.length, 18 + Math.sqrt(text.length) * 2.2);
    for (let at = column; at < column + span; at += 1) {
      const widthOf = (letters: number, each: number) => (letters * each * fontSize) / span + cellPadding;
      least[at] = Math.max(least[at] ?? 0, widthOf(longestWord, wideLetterWidth));
      wanted[at] = Math.max(wanted[at] ?? 0, least[at] ?? 0, widthOf(wrapped, letterWidth));
    }
  }
  const room = Math.max(0, width - sum(least));
  const more = wanted.map((want, at) => want - (least[at] ?? 0));
  const widths = least.map(
    (min, at) => min + (sum(more) > 0 ? (room * (more[at] ?? 0)) / sum(more) : room / count),
  );
  return widths.map((each) => Math.round((each / sum(widths)) * 10_000) / 10_000);
}

const sum = (numbers: number[]) => numbers.reduce((total, each) => total + each, 0);

/** Cells with the column they stand in, rows above that span downwards allowed for. */
function cellsOf(rows: RichNode[]): Cell[] {
  const cells: Cell[] = [];
  const takenUntilRow: number[] = [];
  rows.forEach((row, rowIndex) => {
    let column = 0;
    for (const cell of row.content ?? []) {
      while ((takenUntilRow[column] ?? 0) > rowIndex) column += 1;
      const span = cell.attrs?.colspan ?? 1;
      const until = rowIndex + (cell.attrs?.rowspan ?? 1);
      for (let at = column; at < column + span; at += 1) takenUntilRow[at] = until;
      cells.push({ row: rowIndex, column, span, text: textOf(cell), blocks: cell.content?.length ?? 1 });
      column += span;
    }
  });
  return cells;
}

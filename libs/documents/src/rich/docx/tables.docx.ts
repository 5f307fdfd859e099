import {
  BorderStyle,
  ShadingType,
  StringValueElement,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  type IRunOptions,
  type Paragraph,
} from 'docx';
import type { PrintNode } from '../print-nodes';
import { colours, tableStyle } from './styles';

const edge = { style: BorderStyle.SINGLE, size: 4, color: colours.line };
const borders = {
  top: edge,
  bottom: edge,
  left: edge,
  right: edge,
  insideHorizontal: edge,
  insideVertical: edge,
};
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
export const noBorders = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
};

type CellContent = (cell: PrintNode, look: IRunOptions, style: string) => (Paragraph | Table)[];

/** A table at full width whose header rows repeat; `content` lays out what is in a cell. */
export function tableOf(node: PrintNode, width: number, content: CellContent): Table {
  const { columns = [], headerRows = 0, fontSize = 10, caption } = node.attrs ?? {};
  const rows = node.content ?? [];
  const columnWidths = columns.map((share) => Math.round(share * width));
  const style = tableStyle(fontSize * 2);
  const table = new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths,
    borders,
    margins: { top: 24, bottom: 24, left: 100, right: 100 },
    rows: rows.map(
      (row, index) =>
        new TableRow({
          // false would be written as "off", which some readers take for "on"
          tableHeader: index < headerRows && headerRows < rows.length ? true : undefined,
          cantSplit: row.attrs?.staysWhole ? true : undefined,
          children: (row.content ?? []).map((cell) => cellOf(cell, style, content)),
        }),
    ),
  });
  if (caption) nameTable(table, caption);
  return table;
}

function cellOf(cell: PrintNode, style: string, content: CellContent): TableCell {
  const isHeader = cell.type === 'tableHeader';
  const { colspan = 1, rowspan = 1 } = cell.attrs ?? {};
  return new TableCell({
    ...(colspan > 1 && { columnSpan: colspan }),
    ...(rowspan > 1 && { rowSpan: rowspan }),
    ...(isHeader && { shading: { type: ShadingType.CLEAR, color: 'auto', fill: colours.tint } }),
    children: content(cell, isHeader ? { bold: true } : {}, style),
  });
}

/** The table's title for screen readers, for which the library has no option. */
function nameTable(table: Table, caption: string) {
  const root = (table as unknown as { root: { rootKey?: string; root?: unknown[] }[] }).root;
  root
    .find((part) => part.rootKey === 'w:tblPr')
    ?.root?.push(new StringValueElement('w:tblCaption', caption));
}

import type { Commitment } from '@minutebook/contracts';
import { describeCommitmentKind, describeCommitmentState } from '@minutebook/domain';
import ExcelJS from 'exceljs';
import Papa from 'papaparse';

type Value = string | number | null;

/** The columns of the register in files, with their widths in a spreadsheet. */
const columns: readonly [string, number, (row: Commitment) => Value][] = [
  ['Body', 26, ({ bodyNameThen }) => bodyNameThen],
  ['Meeting', 12, ({ meeting }) => meeting.heldOn],
  ['Reference', 12, ({ reference }) => reference],
  ['Item', 26, ({ sourceTitle }) => sourceTitle],
  ['Number', 8, ({ ordinal }) => ordinal],
  ['What was agreed', 60, ({ text }) => text],
  ['Kind', 16, ({ kind }) => describeCommitmentKind(kind)],
  ['Addressed to', 20, ({ addressedTo }) => addressedTo],
  ['Owner', 26, ({ owner }) => owner],
  ['Due', 12, ({ dueOn, due }) => dueOn ?? (due?.kind === 'next-meeting' ? 'The next meeting' : null)],
  ['Working days late', 10, ({ lateByWorkingDays }) => lateByWorkingDays],
  ['State', 16, ({ state }) => describeCommitmentState(state)],
  ['Last update', 44, ({ lastUpdate }) => lastUpdate],
  ['Updated', 12, ({ lastUpdateAt }) => lastUpdateAt?.slice(0, 10) ?? null],
  ['Asked by young people', 12, ({ isFromYoungPeople }) => (isFromYoungPeople ? 'Yes' : 'No')],
  ['Answer circulated to', 24, ({ circulatedTo }) => circulatedTo],
  ['Closed by', 20, ({ closedBy }) => closedBy],
];

const headings = columns.map(([heading]) => heading);
const cellsOf = (row: Commitment): Value[] => columns.map(([, , read]) => read(row));

/** What a spreadsheet would run as a formula is made plain text by an apostrophe; the first three bytes tell Excel the letters. */
export const toCsv = (rows: readonly Commitment[]): string =>
  `\ufeff${Papa.unparse({ fields: headings, data: rows.map(cellsOf) }, { escapeFormulae: true })}\r\n`;

/** A workbook whose cells are text and numbers; a text that begins with "=" stays a text. */
export async function toXlsx(rows: readonly Commitment[]): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Commitments', {
    views: [{ state: 'frozen', ySplit: 1 }],
    pageSetup: {
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '1:1',
    },
  });
  sheet.columns = columns.map(([header, width]) => ({
    header,
    width,
    style: { alignment: { wrapText: true, vertical: 'top' } },
  }));
  sheet.getRow(1).font = { bold: true };
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: columns.length } };
  for (const row of rows) sheet.addRow(cellsOf(row));
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

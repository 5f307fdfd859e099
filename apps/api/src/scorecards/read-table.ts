import { readFile } from 'node:fs/promises';
import { maxSheetRows, type SheetCell } from '@minutebook/domain';
import ExcelJS from 'exceljs';
import { Unzip, UnzipInflate } from 'fflate';
import Papa from 'papaparse';
import { Refusal, unprocessable } from '../platform/index';
import type { Upload } from '../papers/index';

/** A scorecard of a hundred indicators over ten years has less than a tenth of this. */
const maxBytes = 2 * 1024 * 1024;
const maxColumns = 200;
const maxUnpackedBytes = 40 * 1024 * 1024;

/** Reads the rows of an uploaded CSV or XLSX, of the latter its first sheet. Refuses what is too large or no table. */
export async function readTable(upload: Upload): Promise<SheetCell[][]> {
  if (upload.bytes > maxBytes)
    throw new Refusal(
      413,
      'table-too-large',
      'This table is over 2 MB. A scorecard is far smaller: choose the right file.',
    );
  const bytes = await readFile(upload.path);
  if (/\.csv$/i.test(upload.fileName)) return readCsv(bytes);
  if (/\.xlsx$/i.test(upload.fileName)) return readXlsx(bytes);
  throw new Refusal(415, 'not-a-table', 'Add a table as .csv or .xlsx. Other kinds of file cannot be read.');
}

function readCsv(bytes: Buffer): SheetCell[][] {
  const text = bytes.toString('utf8').replace(/^\ufeff/, '');
  const { data } = Papa.parse<string[]>(text, { skipEmptyLines: false, preview: maxSheetRows + 1 });
  return data.map((row) => row.map((cell) => ({ text: cell })));
}

async function readXlsx(bytes: Buffer): Promise<SheetCell[][]> {
  refuseTooMuch(bytes);
  const workbook = new ExcelJS.Workbook();
  try {
    // exceljs declares a Buffer of its own
    await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  } catch {
    throw unprocessable(
      'table-unreadable',
      'This spreadsheet cannot be read. Open it, save it again and add it once more.',
    );
  }
  const sheet = workbook.worksheets[0];
  if (!sheet) throw unprocessable('table-empty', 'This spreadsheet has no sheet.');
  // one value in the last column of a sheet would make millions of cells
  if (sheet.columnCount > maxColumns)
    throw unprocessable(
      'table-too-wide',
      `This table has more than ${maxColumns} columns. Leave out what is no scorecard, and add it again.`,
    );
  // one row over the limit is enough for the rule to refuse it
  const last = Math.min(sheet.rowCount, maxSheetRows + 1);
  return Array.from({ length: last }, (_, index) => {
    const row = sheet.getRow(index + 1);
    return Array.from({ length: sheet.columnCount }, (__, at) => cellOf(row.getCell(at + 1)));
  });
}

function cellOf(cell: ExcelJS.Cell): SheetCell {
  if (cell.isMerged && cell.master !== cell) return { text: '', oddity: 'merged' };
  const text = textOf(cell);
  if (cell.type === ExcelJS.ValueType.Formula) return { text, oddity: 'formula' };
  return cell.isMerged ? { text, oddity: 'merged' } : { text };
}

/** The value as the sheet shows it: 0.96 in a cell of per cents is "96%", a month is "2019-05". */
function textOf(cell: ExcelJS.Cell): string {
  const value = cell.type === ExcelJS.ValueType.Formula ? cell.result : cell.value;
  if (value instanceof Date) return value.toISOString().slice(0, 7);
  if (typeof value !== 'number') return cell.text;
  // numFmt is absent for cells without a format, whatever the types say
  const isPercent = (cell.numFmt as string | undefined)?.includes('%') ?? false;
  return isPercent ? `${Math.round(value * 1e4) / 100}%` : String(Math.round(value * 1e6) / 1e6);
}

/**
 * A small file that unpacks to gigabytes, or to a hundred thousand rows, is refused while it is unpacked: what a file says of its own
 * size may be a lie, and its cells would take a hundred times its size in memory.
 */
function refuseTooMuch(bytes: Buffer): void {
  let unpacked = 0;
  const reader = new Unzip((file) => {
    const countRows = /^xl\/worksheets\/[^/]+\.xml$/i.test(file.name) ? rowCounter() : () => 0;
    file.ondata = (error, chunk) => {
      if (error) throw error;
      unpacked += chunk.length;
      if (unpacked > maxUnpackedBytes) throw tooLarge();
      if (countRows(chunk) > maxSheetRows) throw tooLong();
    };
    file.start();
  });
  reader.register(UnzipInflate);
  try {
    // piece by piece, so that no piece can become more than a thousand times its size at once
    for (let from = 0; from < bytes.length; from += 16_384)
      reader.push(bytes.subarray(from, from + 16_384), from + 16_384 >= bytes.length);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw unprocessable(
      'table-unreadable',
      'This spreadsheet cannot be read. Open it, save it again and add it once more.',
    );
  }
}

/** Counts the rows of a sheet as its XML comes in pieces; a mark may be cut in two by the end of a piece. */
function rowCounter(): (chunk: Uint8Array) => number {
  const mark = '<row ';
  let rows = 0;
  let rest = '';
  return (chunk) => {
    const text = rest + Buffer.from(chunk).toString('latin1');
    rows += text.split(mark).length - 1;
    rest = text.slice(1 - mark.length);
    return rows;
  };
}

const tooLong = (): Refusal =>
  unprocessable(
    'table-too-long',
    `A sheet of this spreadsheet has more than ${maxSheetRows} rows. Save the scorecard alone, and add it again.`,
  );

const tooLarge = (): Refusal =>
  new Refusal(
    413,
    'table-too-large',
    'This spreadsheet unpacks to more than 40 MB. Save the scorecard alone as CSV.',
  );

import { writeFile } from 'node:fs/promises';
import { PDFDocument } from '@cantoo/pdf-lib';
import { test } from '@playwright/test';

/** Writes a file that a person could upload, among the results of the running test; gives its path. */
export async function fileOf(name: string, bytes: string | Uint8Array): Promise<string> {
  const path = test.info().outputPath(name);
  await writeFile(path, bytes);
  return path;
}

/** A report of so many A4 pages, as a PDF file. */
export async function paperOf(pages: number, name: string): Promise<string> {
  const document = await PDFDocument.create();
  for (let page = 1; page <= pages; page++)
    document.addPage([595, 842]).drawText(`${name}, sheet ${page} of ${pages}`, { x: 72, y: 720, size: 14 });
  return fileOf(`${name}.pdf`, await document.save());
}

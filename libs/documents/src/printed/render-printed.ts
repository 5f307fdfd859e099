import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writeRendered, type RenderedFile } from '../rendered-file';
import { checkPrintedDocx, checkPrintedPdf } from './checks';
import { printedDocx } from './docx/render-docx';
import { printedPdf } from './pdf/render-pdf';
import type { PrintedDocument } from './printed-document';

export interface RenderedDocument {
  pageCount: number;
  pdf: RenderedFile;
  docx: RenderedFile;
}

/** Makes both files of a document, reads them back and leaves them in `outDir`. The same document gives the same bytes. */
export async function renderPrinted(document: PrintedDocument, outDir: string): Promise<RenderedDocument> {
  await mkdir(outDir, { recursive: true });
  const workspace = join(outDir, 'layout');
  const pdf = await printedPdf(document, workspace);
  await rm(workspace, { recursive: true, force: true });
  const docx = await printedDocx(document);
  const pageCount = await checkPrintedPdf(pdf, document);
  checkPrintedDocx(docx, document);
  return {
    pageCount,
    pdf: await writeRendered(join(outDir, 'document.pdf'), pdf),
    docx: await writeRendered(join(outDir, 'document.docx'), docx),
  };
}

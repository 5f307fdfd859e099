import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PackModel, PageMap } from '@minutebook/domain';
import { pageText, pdfProblems, withPdf } from '../../checks/pdf-reader';
import { frontSheet, packTitle } from '../view-model';
import { PackCheckError, rangesOf, requireRanges } from './expected';

/** Reads the finished PDF with another program's eyes: throws when it is not the pack that it should be. */
export async function checkPdf(pdf: Uint8Array, model: PackModel, pageMap: PageMap): Promise<void> {
  await withPdf(pdf, async (document) => {
    await checkProperties(document, model, pageMap);
    await checkOutline(document, model, pageMap);
    requireRanges(await agendaText(document, pageMap), rangesOf(pageMap), 'PDF');
  });
}

async function checkProperties(document: PDFDocumentProxy, model: PackModel, pageMap: PageMap) {
  const problems = await pdfProblems(document, packTitle(model));
  if (document.numPages !== pageMap.totalPages)
    problems.unshift(`it has ${document.numPages} pages, not ${pageMap.totalPages}`);
  if (problems.length > 0) throw new PackCheckError('PDF', problems.join(', '));
}

/** The bookmarks are the agenda: its heading, then each item with papers, on the page that the map gives. */
async function checkOutline(document: PDFDocumentProxy, model: PackModel, pageMap: PageMap) {
  const expected = [
    { title: frontSheet(model).heading, page: 1 },
    ...pageMap.items.map(({ number, title, first }) => ({ title: `${number}. ${title}`, page: first })),
  ];
  const found = (await document.getOutline()) ?? [];
  for (const [index, { title, page }] of expected.entries()) {
    const entry = found[index];
    const target = Array.isArray(entry?.dest) ? entry.dest[0] : null;
    const isThere = entry?.title === title && target && (await document.getPageIndex(target)) + 1 === page;
    if (!isThere) throw new PackCheckError('PDF', `its bookmarks lack "${title}" on page ${page}`);
  }
  if (found.length > expected.length)
    throw new PackCheckError('PDF', 'it has bookmarks that the agenda has not');
}

async function agendaText(document: PDFDocumentProxy, pageMap: PageMap): Promise<string> {
  const texts: string[] = [];
  for (let number = 1; number <= pageMap.frontMatter.last; number += 1) {
    texts.push(await pageText(document, number));
  }
  return texts.join(' ');
}

import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { docxParts, docxProblems, plain } from '../checks/docx-parts';
import { pageText, pdfProblems, withPdf } from '../checks/pdf-reader';
import { headingText, type PrintedDocument } from './printed-document';

/** A file that was made but is not what it should be; it must not be stored. */
export class DocumentCheckError extends Error {
  constructor(kind: 'PDF' | 'DOCX', problems: string[]) {
    super(
      `The ${kind} failed its check: ${problems.join(', ')}. Nothing was stored; ask for the document again.`,
    );
    this.name = 'DocumentCheckError';
  }
}

/** Reads the finished PDF with another program's eyes; gives its number of pages. */
export function checkPrintedPdf(pdf: Uint8Array, document: PrintedDocument): Promise<number> {
  return withPdf(pdf, async (read) => {
    const problems = [
      ...(await pdfProblems(read, document.title)),
      ...(await outlineProblems(read, document)),
      ...(await footProblems(read)),
    ];
    if (problems.length > 0) throw new DocumentCheckError('PDF', problems);
    return read.numPages;
  });
}

export function checkPrintedDocx(docx: Uint8Array, document: PrintedDocument): void {
  const parts = docxParts(docx);
  const found = [...parts.body.matchAll(/<w:p>(?:(?!<\/w:p>).)*?<w:pStyle w:val="Heading\d"\/>.*?<\/w:p>/gs)];
  const problems = [
    ...docxProblems(parts, document.title),
    ...differing(
      found.map(([xml]) => plain(xml)),
      headingsOf(document),
    ),
  ];
  if (problems.length > 0) throw new DocumentCheckError('DOCX', problems);
}

const headingsOf = ({ parts }: PrintedDocument): string[] =>
  parts.flatMap((part) => (part.kind === 'heading' ? [headingText(part)] : []));

/** The bookmarks are the headings, in their order and at their depth. */
async function outlineProblems(read: PDFDocumentProxy, document: PrintedDocument): Promise<string[]> {
  type Entry = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>[number];
  const flat = (entries: Entry[]): string[] =>
    entries.flatMap(({ title, items }) => [title, ...flat(items as Entry[])]);
  return differing(flat((await read.getOutline()) ?? []), headingsOf(document));
}

async function footProblems(read: PDFDocumentProxy): Promise<string[]> {
  const problems: string[] = [];
  for (let page = 1; page <= read.numPages; page += 1) {
    const foot = `Page${page}of${read.numPages}`;
    const text = evened(await pageText(read, page));
    if (!text.includes(foot)) problems.push(`page ${page} does not say which it is`);
    else if (text.length < foot.length + 40) problems.push(`page ${page} is as good as empty`);
  }
  return problems;
}

function differing(found: string[], expected: string[]): string[] {
  const at = expected.findIndex((each, index) => evened(found[index] ?? '') !== evened(each));
  if (at >= 0) return [`it lacks the heading “${expected[at]}”`];
  return found.length > expected.length ? ['it has headings that the document has not'] : [];
}

const evened = (text: string) => text.replace(/\s+/g, '');

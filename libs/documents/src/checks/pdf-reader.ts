import { getDocument, VerbosityLevel, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Lends a PDF as another program than the one that made it sees it. */
export async function withPdf<Result>(
  pdf: Uint8Array,
  use: (document: PDFDocumentProxy) => Promise<Result>,
): Promise<Result> {
  const document = await getDocument({
    data: new Uint8Array(pdf),
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    verbosity: VerbosityLevel.ERRORS,
  }).promise;
  try {
    return await use(document);
  } finally {
    await document.loadingTask.destroy();
  }
}

/** What a PDF must say of itself for readers and screen readers and does not, as phrases. */
export async function pdfProblems(document: PDFDocumentProxy, title: string): Promise<string[]> {
  const { info } = (await document.getMetadata()) as { info: { Language?: string; Title?: string } };
  const preferences = (await document.getViewerPreferences()) as { DisplayDocTitle?: boolean } | null;
  const isTagged = (await document.getMarkInfo())?.Marked === true;
  return [
    info.Language === 'en-GB' ? '' : 'its language is not set',
    info.Title === title ? '' : 'its title is not set',
    preferences?.DisplayDocTitle === true ? '' : 'it does not show its title',
    isTagged ? '' : 'it is not tagged',
  ].filter((problem) => problem !== '');
}

/** Text of one page, in the order in which it was written. */
export async function pageText(document: PDFDocumentProxy, number: number): Promise<string> {
  const page = await document.getPage(number);
  const { items } = await page.getTextContent();
  return items.map((item) => ('str' in item ? item.str : '')).join(' ');
}

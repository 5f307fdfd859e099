import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { strFromU8, unzipSync } from 'fflate';

export interface ReadPdf {
  /** Text of each page in reading order, spaces evened out. */
  pages: string[];
  sizes: { width: number; height: number }[];
}

/** A PDF as text, page by page. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const document = await getDocument({ data: new Uint8Array(bytes), isEvalSupported: false, verbosity: 0 })
    .promise;
  const read: ReadPdf = { pages: [], sizes: [] };
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const { width, height } = page.getViewport({ scale: 1 });
    read.pages.push(evened(items.map((item) => ('str' in item ? item.str : '')).join(' ')));
    read.sizes.push({ width: Math.round(width), height: Math.round(height) });
  }
  await document.loadingTask.destroy();
  return read;
}

/** The parts of a DOCX as XML. */
export function readDocx(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

export const evened = (text: string) => text.replace(/\s+/g, ' ').trim();

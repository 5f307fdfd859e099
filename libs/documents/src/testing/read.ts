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

/** Roles of the tags of the PDF, with how often each occurs. */
export async function tagsOf(bytes: Uint8Array): Promise<Map<string, number>> {
  interface Tag {
    role?: string;
    children?: Tag[];
  }
  const counts = new Map<string, number>();
  const count = ({ role, children = [] }: Tag): void => {
    if (role) counts.set(role, (counts.get(role) ?? 0) + 1);
    children.forEach(count);
  };
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  for (let page = 1; page <= document.numPages; page += 1)
    count((await (await document.getPage(page)).getStructTree()) as Tag);
  await document.loadingTask.destroy();
  return counts;
}

/** The parts of a DOCX as XML. */
export function readDocx(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

export const evened = (text: string) => text.replace(/\s+/g, ' ').trim();

import { readFile } from 'node:fs/promises';

/** How many pages the file says that it has; null when that cannot be read. */
export async function declaredPages(path: string): Promise<number | null> {
  // loaded here, since a process that builds packs has no use for it
  const { PDFDict, PDFDocument, PDFName, PDFNumber } = await import('@cantoo/pdf-lib');
  try {
    const document = await PDFDocument.load(await readFile(path), {
      ignoreEncryption: true,
      updateMetadata: false,
      parseSpeed: Number.POSITIVE_INFINITY,
    });
    const tree = document.catalog.lookup(PDFName.of('Pages'));
    const count = tree instanceof PDFDict ? tree.lookup(PDFName.of('Count')) : null;
    return count instanceof PDFNumber ? count.asNumber() : null;
  } catch {
    return null;
  }
}

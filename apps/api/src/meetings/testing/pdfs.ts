import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';

/** A PDF of so many A4 pages with a line on each. */
export async function aPdf(pages = 1, text = 'Page'): Promise<Buffer> {
  const document = await drawn(pages, text);
  return Buffer.from(await document.save());
}

/** A PDF that nobody can open without its password. */
export async function aLockedPdf(): Promise<Buffer> {
  const document = await drawn(1, 'Locked');
  document.encrypt({ userPassword: 'of the reader', ownerPassword: 'of the owner', permissions: {} });
  return Buffer.from(await document.save());
}

async function drawn(pages: number, text: string): Promise<PDFDocument> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (let page = 1; page <= pages; page += 1)
    document.addPage([595.28, 841.89]).drawText(`${text} ${page}`, { x: 72, y: 700, size: 12, font });
  return document;
}

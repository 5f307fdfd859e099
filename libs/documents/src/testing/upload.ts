import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { degrees, PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import type { UploadedPaper } from '@minutebook/domain';

/** Sheet of an upload: its size before turning, in points, and the /Rotate that readers apply. */
export interface Sheet {
  width: number;
  height: number;
  rotate?: 90 | 180 | 270;
}

export const a4: Sheet = { width: 595.28, height: 841.89 };
export const a4Landscape: Sheet = { width: 841.89, height: 595.28 };
export const a3Landscape: Sheet = { width: 1190.55, height: 841.89 };
/** Scanned on its side: landscape by /Rotate alone. */
export const turned: Sheet = { ...a4, rotate: 90 };

export const sheets = (count: number, sheet: Sheet = a4): Sheet[] =>
  Array.from({ length: count }, () => sheet);

/** A PDF as an officer would upload it: text up to its margins, and a footer of its own where packs print "Page N". */
export async function pdfOf(title: string, pages: Sheet[]): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  document.setCreationDate(new Date(0));
  document.setModificationDate(new Date(0));
  const font = await document.embedFont(StandardFonts.Helvetica);
  pages.forEach(({ width, height, rotate }, index) => {
    const page = document.addPage([width, height]);
    if (rotate) page.setRotation(degrees(rotate));
    const write = (text: string, x: number, y: number, size = 11) =>
      page.drawText(text, { x, y, size, font });
    write(title, 56, height - 72, 16);
    for (let line = 0; line < 32; line += 1)
      write(`Line ${line + 1} of ${title}.`, 56, height - 110 - line * 16);
    write(`own page ${index + 1} of ${pages.length}`, width / 2 - 40, 14, 9);
    page.drawRectangle({ x: 4, y: 4, width: width - 8, height: height - 8, borderWidth: 0.5, opacity: 0 });
  });
  return document.save();
}

/** Writes such a PDF under its content address and gives the paper that names it. */
export async function uploadIn(
  folder: string,
  id: string,
  title: string,
  pages: Sheet[],
): Promise<UploadedPaper> {
  const bytes = await pdfOf(title, pages);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  await writeFile(join(folder, sha256), bytes);
  return {
    kind: 'upload',
    id,
    title,
    fileName: `${title}.pdf`,
    sha256,
    pages: pages.map(({ width, height, rotate = 180 }) =>
      rotate === 180 ? { width, height } : { width: height, height: width },
    ),
  };
}

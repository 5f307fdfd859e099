import { open, stat } from 'node:fs/promises';
import { declaredPages } from './declared-pages';
import { withPaper } from './paper-compiler';

export type PdfRefusalCode = 'empty-file' | 'not-a-pdf' | 'damaged-pdf' | 'password-pdf' | 'too-many-pages';

export type PdfInspection =
  | {
      ok: true;
      pageCount: number;
      /** Visible size of each page as shown (CropBox, after /Rotate), in points. */
      pages: { width: number; height: number }[];
    }
  | {
      ok: false;
      code: PdfRefusalCode;
      /** One sentence: what is wrong and what to do. */
      detail: string;
    };

/** More pages than this are not one paper; a pack could not be built in good time. */
export const mostPages = 2000;

const refusals: Record<PdfRefusalCode, string> = {
  'empty-file': 'The file is empty: save it again and upload the new copy.',
  'not-a-pdf': 'The file is not a PDF, whatever its name says: save it as PDF and upload that.',
  'damaged-pdf': 'The PDF is damaged or incomplete: save it again from the original and upload the new copy.',
  'password-pdf': 'The PDF needs a password to open: save a copy without a password and upload that.',
  'too-many-pages': `The PDF has more than ${mostPages} pages: split it and upload the parts.`,
};

/**
 * Whether an uploaded file is a PDF that can go into a pack, and how large its pages are. Run it in a child process: the
 * compiler that tries the pages keeps memory. Throws only when the file cannot be read at all.
 */
export async function inspectPdf(path: string): Promise<PdfInspection> {
  const unfit = await unfitByItsEnds(path);
  if (unfit) return refuse(unfit);
  const declared = await declaredPages(path);
  if (declared !== null && declared > mostPages) return refuse('too-many-pages');
  return withPaper(path, async (paper) => {
    const pageCount = paper.pages();
    if (pageCount === 'password') return refuse('password-pdf');
    // every reader repairs a file as best it can: pages that got lost on the way show only in the count
    if (pageCount === 'unreadable' || pageCount === 0) return refuse('damaged-pdf');
    if (declared !== null && declared !== pageCount) return refuse('damaged-pdf');
    if (pageCount > mostPages) return refuse('too-many-pages');
    const sizes = paper.sizes(pageCount);
    if (!sizes || sizes.some(({ width, height }) => width < 1 || height < 1)) return refuse('damaged-pdf');
    const pages = sizes.map(({ width, height }) => ({ width: points(width), height: points(height) }));
    return { ok: true, pageCount, pages };
  });
}

/** What the first and last bytes tell: the header that every PDF has, and the pointer at its end that a cut file lacks. */
async function unfitByItsEnds(path: string): Promise<PdfRefusalCode | null> {
  const { size } = await stat(path);
  if (size === 0) return 'empty-file';
  const file = await open(path);
  try {
    const part = async (from: number, length: number) => {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, from);
      return buffer.subarray(0, bytesRead).toString('latin1');
    };
    if (!(await part(0, 1024)).includes('%PDF-')) return 'not-a-pdf';
    return (await part(Math.max(0, size - 4096), 4096)).includes('startxref') ? null : 'damaged-pdf';
  } finally {
    await file.close();
  }
}

const refuse = (code: PdfRefusalCode): PdfInspection => ({ ok: false, code, detail: refusals[code] });
const points = (length: number) => Math.round(length * 100) / 100;

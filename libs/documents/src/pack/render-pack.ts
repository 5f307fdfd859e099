import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { PackModel, PackStep, PageMap } from '@minutebook/domain';
import { refuseExemptMatter } from './checks/expected';
import { namePaperAtFault, requireFiles, uploadsOf } from './papers';
import { renderPdf } from './pdf';

export interface RenderPackJob {
  /** The frozen model; Part B is neutral titles and paragraph numbers by its type. */
  model: PackModel;
  /** Absolute path of an uploaded PDF in the file store. */
  paperPath: (sha256: string) => string;
  /** A folder of this job alone; the two files are left in it. */
  outDir: string;
  /** Called as each step begins, with how many of the steps are done; the last call has them all done. */
  onStep?: (step: PackStep, done: number, total: number) => void;
}

export interface RenderedFile {
  path: string;
  sha256: string;
  /** Size of the file. */
  bytes: number;
}

export interface RenderedPack {
  pageMap: PageMap;
  pdf: RenderedFile;
  docx: RenderedFile;
}

const steps: PackStep[] = ['collecting', 'laying-out', 'writing-docx', 'checking'];

/**
 * Makes the public pack as PDF and as DOCX from one frozen model. The page map is what the PDF's layout gave, and both
 * files print it. The same model and the same files give the same bytes. Run it in a child process: the compiler works in
 * one go of a second or two and keeps memory. Throws an Error whose message is a sentence for the clerk.
 */
export async function renderPack({ model, paperPath, outDir, onStep }: RenderPackJob): Promise<RenderedPack> {
  const begin = async (step: PackStep) => {
    onStep?.(step, steps.indexOf(step), steps.length);
    await setImmediate(); // lets the message out before the compiler takes the thread
  };
  await begin('collecting');
  refuseExemptMatter(model);
  const uploads = uploadsOf(model);
  await requireFiles(uploads, paperPath);
  await mkdir(outDir, { recursive: true });

  await begin('laying-out');
  const { pdf, pageMap } = await renderPdf(model, paperPath, join(outDir, 'layout')).catch(
    async (error: unknown) => {
      const named = await namePaperAtFault(uploads, paperPath);
      throw named ? new Error(named, { cause: error }) : error;
    },
  );
  const pdfFile = await write(join(outDir, 'pack.pdf'), pdf);

  await begin('writing-docx');
  // loaded when needed, since their memory counts: an inspection needs neither, the layout has its peak before
  const { renderDocx } = await import('./docx');
  const docx = await renderDocx(model, pageMap);
  const docxFile = await write(join(outDir, 'pack.docx'), docx);

  await begin('checking');
  const { checkDocx, checkPdf } = await import('./checks');
  await checkPdf(pdf, model, pageMap);
  checkDocx(docx, model, pageMap);
  onStep?.('checking', steps.length, steps.length);
  return { pageMap, pdf: pdfFile, docx: docxFile };
}

async function write(path: string, bytes: Uint8Array): Promise<RenderedFile> {
  await writeFile(path, bytes);
  return { path, sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.byteLength };
}

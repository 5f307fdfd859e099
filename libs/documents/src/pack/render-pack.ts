import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { PackModel, PackStep, PageMap } from '@minutebook/domain';
import { writeRendered, type RenderedFile } from '../rendered-file';
import type { PackAssistant } from './assistant';
import { refuseExemptMatter } from './checks/expected';
import { namePaperAtFault, requireFiles, uploadsOf } from './papers';
import { layOut } from './pdf';

export interface RenderPackJob {
  /** The frozen model; Part B is neutral titles and paragraph numbers by its type. */
  model: PackModel;
  /** Absolute path of an uploaded PDF in the file store. */
  paperPath: (sha256: string) => string;
  /** A folder of this job alone; the two files are left in it. */
  outDir: string;
  /** Called as each step begins, with how many of the steps are done; the last call has them all done. */
  onStep?: (step: PackStep, done: number, total: number) => void;
  /** What `packAssistant` gives for `model`, by default in this process; another one has made the DOCX by the time it is due. */
  assistant?: PackAssistant;
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
export async function renderPack({
  model,
  paperPath,
  outDir,
  onStep,
  assistant,
}: RenderPackJob): Promise<RenderedPack> {
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
  const workspace = join(outDir, 'layout');
  const { pageMap, toPdf } = await layOut(model, paperPath, workspace).catch(async (error: unknown) => {
    const named = await namePaperAtFault(uploads, paperPath);
    throw named ? new Error(named, { cause: error }) : error;
  });
  const { writeDocx, checkPdf } = assistant ?? (await packAssistant(model));
  const docx = writeDocx(pageMap, join(outDir, 'pack.docx'));
  docx.catch(() => undefined); // looked at below, when the PDF is done
  await setImmediate();
  const pdf = toPdf();
  await rm(workspace, { recursive: true, force: true });
  const pdfFile = await writeRendered(join(outDir, 'pack.pdf'), pdf);

  await begin('writing-docx');
  const docxFile = await docx;

  await begin('checking');
  await checkPdf(pageMap, pdfFile.path);
  onStep?.('checking', steps.length, steps.length);
  return { pageMap, pdf: pdfFile, docx: docxFile };
}

/** The assistant of this pack. Loaded when needed, since its memory counts: the layout needs none of it. */
export async function packAssistant(model: PackModel): Promise<PackAssistant> {
  const { assist } = await import('./assistant');
  return assist(model);
}

/** Gets a process ready to be an assistant, where it has the time before its pack comes. */
export async function rehearseAssistant(): Promise<void> {
  const { rehearse } = await import('./assistant');
  await rehearse();
}

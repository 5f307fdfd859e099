import { readFile } from 'node:fs/promises';
import type { PackModel, PageMap } from '@minutebook/domain';
import { writeRendered, type RenderedFile } from '../rendered-file';
import { checkDocx } from './checks/check-docx';
import { checkPdf } from './checks/check-pdf';
import { prepareDocx } from './docx';

export interface PackAssistant {
  /** Writes the DOCX with the numbers of the page map, and checks it. */
  writeDocx: (pageMap: PageMap, path: string) => Promise<RenderedFile>;
  checkPdf: (pageMap: PageMap, path: string) => Promise<void>;
}

/**
 * Makes the DOCX at once but for its page numbers, so that it is ready when the layout is; then looks at both files with other
 * eyes than those that made them. Throws an Error whose message is a sentence when a file is not the pack that it should be.
 */
export async function assist(model: PackModel): Promise<PackAssistant> {
  const complete = await prepareDocx(model);
  return {
    writeDocx: async (pageMap, path) => {
      const docx = complete(pageMap);
      checkDocx(docx, model, pageMap);
      return writeRendered(path, docx);
    },
    checkPdf: async (pageMap, path) => checkPdf(await readFile(path), model, pageMap),
  };
}

export { rehearseDocx as rehearse } from './rehearsal';

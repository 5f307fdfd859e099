import { access } from 'node:fs/promises';
import type { PackModel, UploadedPaper } from '@minutebook/domain';
import { withPaper } from '../inspect/paper-compiler';

export const uploadsOf = (model: PackModel): UploadedPaper[] =>
  model.items.flatMap((item) => item.papers).filter((paper) => paper.kind === 'upload');

/** Throws, naming the paper, when the file of an upload is not in the store. */
export async function requireFiles(
  uploads: UploadedPaper[],
  paperPath: (sha256: string) => string,
): Promise<void> {
  for (const paper of uploads) {
    await access(paperPath(paper.sha256)).catch(() => {
      throw new Error(
        `The file of "${paper.title}" (${paper.fileName}) is missing: upload it again, then build the pack.`,
      );
    });
  }
}

/** Once the layout has failed: which upload it was, as a sentence for the clerk; null when all of them are sound. */
export async function namePaperAtFault(
  uploads: UploadedPaper[],
  paperPath: (sha256: string) => string,
): Promise<string | null> {
  for (const paper of uploads) {
    const isSound = await withPaper(paperPath(paper.sha256), async (compiler) => {
      const pages = compiler.pages();
      return pages === paper.pages.length && compiler.sizes(pages) !== null;
    });
    if (!isSound) {
      return `"${paper.title}" (${paper.fileName}) cannot be put into the pack: replace the file, then build the pack.`;
    }
  }
  return null;
}

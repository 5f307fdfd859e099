import type { DocumentModel } from '@minutebook/domain';
import type { RenderedDocument } from './printed/render-printed';

export interface RenderDocumentJob {
  /** The frozen model. */
  document: DocumentModel;
  /** A folder of this job alone; the two files are left in it. */
  outDir: string;
}

/**
 * Makes one document of a meeting as PDF and as DOCX from its frozen model. Run it in a child process: the compiler works in
 * one go and keeps memory. Throws an Error whose message is a sentence for the clerk.
 */
export async function renderDocument(job: RenderDocumentJob): Promise<RenderedDocument> {
  // loaded when needed: who only lays out packs, or inspects uploads, has no use for the rest
  const { makeDocument } = await import('./make-document');
  return makeDocument(job);
}

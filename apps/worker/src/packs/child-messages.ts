import type { RenderedFile, RenderedPack } from '@minutebook/documents';
import type { PackModel, PackStep, PageMap } from '@minutebook/domain';

/** What the worker sends to the process that lays out one pack. */
export interface RenderRequest {
  model: PackModel;
  /** Absolute path of each uploaded paper, by its digest. */
  papers: Record<string, string>;
  outDir: string;
}

/** What comes back: steps, and at the end one of the two others. */
export type RenderMessage =
  | { kind: 'step'; step: PackStep; done: number; total: number }
  | { kind: 'rendered'; pack: RenderedPack }
  /** `sentence` is for the clerk, where there is one; `where` is for the log and quotes nothing of what papers say. */
  | { kind: 'failed'; sentence: string | null; where: string };

/** What that process sends to its assistant: the model, then what the layout gave. */
export type AssistantRequest =
  { kind: 'model'; model: PackModel } | { kind: 'docx' | 'check-pdf'; pageMap: PageMap; path: string };

/** One answer to each request but the first. */
export type AssistantMessage = { kind: 'done'; file?: RenderedFile } | { kind: 'failed'; message: string };

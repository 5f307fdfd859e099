import type { RenderedFile } from '@minutebook/documents';
import type { PackModel, PackStep, PageMap } from '@minutebook/domain';

/** What the worker sends to the process that lays out one pack. */
export interface RenderRequest {
  model: PackModel;
  /** Absolute path of each uploaded paper, by its digest. */
  papers: Record<string, string>;
  outDir: string;
}

/** What it says while it works: the step that begins, and how many are done. */
export interface PackNews {
  step: PackStep;
  done: number;
  total: number;
}

/** What that process sends to its assistant: the model, then what the layout gave. */
export type AssistantRequest =
  { kind: 'model'; model: PackModel } | { kind: 'docx' | 'check-pdf'; pageMap: PageMap; path: string };

/** One answer to each request but the first. */
export type AssistantMessage = { kind: 'done'; file?: RenderedFile } | { kind: 'failed'; message: string };

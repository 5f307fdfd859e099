import type { RenderedPack } from '@minutebook/documents';
import type { PackModel, PackStep } from '@minutebook/domain';

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

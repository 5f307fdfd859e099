import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { RenderDocumentJob } from '@minutebook/contracts';
import type { FileStore } from '@minutebook/data-access';
import { BuildFailure, whereOf } from '../platform/build-failure';
import type { Log } from '../platform/log';
import type { JobProcessor } from '../platform/processors';
import type { ClaimedDocument, DocumentFiles, DocumentRows } from './document-rows';
import { documentFailures, notStored } from './failures';
import type { MakeDocument } from './make-in-child';

export interface RenderDocumentTools {
  rows: DocumentRows;
  store: FileStore;
  make: MakeDocument;
  /** Folder for files that are being made. */
  workDir: string;
  timeLimitMs: number;
  log: Log;
}

/** The worker stops before the document is made. */
class HandedBack extends Error {}

/**
 * Makes a document of a meeting: claim, lay out in a child process, store, mark ready. The same job again finds nothing to do;
 * a worker that died over it left a row that the next one claims.
 */
export class RenderDocumentProcessor implements JobProcessor<'render-document'> {
  readonly name = 'render-document';
  private readonly running = new Set<AbortController>();

  constructor(private readonly tools: RenderDocumentTools) {}

  async process(job: RenderDocumentJob): Promise<void> {
    const { rows, log } = this.tools;
    const document = await rows.claim(job);
    if (!document) return;
    const interruption = new AbortController();
    this.running.add(interruption);
    try {
      const files = await this.make(document, interruption.signal);
      log(`document ${document.id} ${(await rows.ready(document, files)) ? 'ready' : 'made by another'}`);
    } catch (error) {
      await this.end(document, error);
    } finally {
      this.running.delete(interruption);
    }
  }

  /** Ends what runs; the rows are still queued, for the next worker. */
  handBack(): void {
    for (const interruption of this.running) interruption.abort(new HandedBack());
  }

  private async make(document: ClaimedDocument, signal: AbortSignal): Promise<DocumentFiles> {
    const { store, make, workDir, timeLimitMs } = this.tools;
    const outDir = join(workDir, `${document.id}-${document.claim}`);
    try {
      await mkdir(outDir, { recursive: true });
      const made = await make({ document: document.model, outDir }, { signal, timeLimitMs });
      const put = (file: { path: string }) => store.put(document.authorityId, 'open', file.path);
      const [pdf, docx] = await Promise.all([put(made.pdf), put(made.docx)]).catch((error: unknown) => {
        throw notStored(error);
      });
      return { pageCount: made.pageCount, pdf, docx };
    } catch (error) {
      if (error instanceof BuildFailure || error instanceof HandedBack) throw error;
      throw documentFailures.layoutFailed(whereOf(error));
    } finally {
      await rm(outDir, { recursive: true, force: true });
    }
  }

  private async end(document: ClaimedDocument, error: unknown): Promise<void> {
    const { rows, log } = this.tools;
    if (error instanceof BuildFailure) {
      await rows.failed(document, error);
      log(`document ${document.id} failed: ${error.code} ${error.where}`);
    } else if (error instanceof HandedBack) {
      await rows.release(document);
      log(`document ${document.id} handed back`);
    } else {
      throw error; // the database is away: the row is still queued, and the sweeper brings the job back
    }
  }
}

import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { packTopic, type RenderPackJob } from '@minutebook/contracts';
import type { EventRelay, FileStore } from '@minutebook/data-access';
import type { PackModel, PackStep } from '@minutebook/domain';
import { BuildFailure, whereOf } from '../platform/build-failure';
import type { Log } from '../platform/log';
import type { JobProcessor } from '../platform/processors';
import { notStored, packFailures, paperMissing } from './failures';
import type { ClaimedPack, PackFiles, PackRows } from './pack-rows';
import { ProgressWriter } from './progress-writer';
import type { Render } from './render-in-child';

export interface RenderPackTools {
  rows: PackRows;
  store: FileStore;
  relay: Pick<EventRelay, 'publish'>;
  render: Render;
  /** Folder for files that are being made. */
  workDir: string;
  timeLimitMs: number;
  log: Log;
}

const progressPauseMs = 200;
const lookEveryMs = 500;

/** Why a build ends without a result. */
class Interrupted extends Error {
  constructor(readonly by: 'row' | 'shutdown') {
    super(by);
  }
}

/**
 * Builds a pack: claim, lay out in a child process, store, mark ready. The same job again finds nothing to do. A row
 * that was stopped, or that another worker took, ends the child within a second.
 */
export class RenderPackProcessor implements JobProcessor<'render-pack'> {
  readonly name = 'render-pack';
  private readonly running = new Set<AbortController>();

  constructor(private readonly tools: RenderPackTools) {}

  async process(job: RenderPackJob): Promise<void> {
    const { rows, log } = this.tools;
    const pack = await rows.claim(job);
    if (!pack) return;
    log(`pack ${pack.id} building`);
    const interruption = new AbortController();
    this.running.add(interruption);
    try {
      await this.announce(pack);
      const files = await this.build(pack, interruption);
      log(`pack ${pack.id} ${(await rows.ready(pack, files)) ? 'ready' : 'was stopped'}`);
    } catch (error) {
      await this.end(pack, error);
    } finally {
      this.running.delete(interruption);
      await this.announce(pack);
    }
  }

  /** Ends what runs and puts it back into the queue. */
  handBack(): void {
    for (const interruption of this.running) interruption.abort(new Interrupted('shutdown'));
  }

  private async build(pack: ClaimedPack, interruption: AbortController): Promise<PackFiles> {
    const { rows, store, render, workDir, timeLimitMs } = this.tools;
    const outDir = join(workDir, `${pack.id}-${pack.claim}`);
    const progress = new ProgressWriter<[PackStep, number, number]>(async (step) => {
      if (await rows.progress(pack, ...step)) await this.announce(pack);
    }, progressPauseMs);
    const stopLooking = this.lookForStop(pack, interruption);
    try {
      const papers = await pathsOf(pack, store);
      await mkdir(outDir, { recursive: true });
      const rendered = await render(
        { model: pack.model, papers, outDir },
        { onStep: (...step) => progress.report(step), signal: interruption.signal, timeLimitMs },
      );
      await progress.stop();
      const put = (file: { path: string }) => store.put(pack.authorityId, 'open', file.path);
      const stored = await Promise.all([put(rendered.pdf), put(rendered.docx)]).catch((error: unknown) => {
        throw notStored(error);
      });
      return { pageMap: rendered.pageMap, pdf: stored[0], docx: stored[1] };
    } catch (error) {
      if (error instanceof BuildFailure || error instanceof Interrupted) throw error;
      throw packFailures.layoutFailed(whereOf(error));
    } finally {
      stopLooking();
      await progress.stop();
      await rm(outDir, { recursive: true, force: true });
    }
  }

  private async end(pack: ClaimedPack, error: unknown): Promise<void> {
    const { rows, log } = this.tools;
    if (error instanceof BuildFailure) {
      await rows.failed(pack, error);
      log(`pack ${pack.id} failed: ${error.code} ${error.where}`);
    } else if (error instanceof Interrupted) {
      if (error.by === 'shutdown') await rows.release(pack);
      log(`pack ${pack.id} ${error.by === 'shutdown' ? 'handed back' : 'was stopped'}`);
    } else {
      throw error; // the database is away: the row still says "building", and the sweeper brings the job back
    }
  }

  private lookForStop(pack: ClaimedPack, interruption: AbortController): () => void {
    const look = async (): Promise<void> => {
      const isOurs = await this.tools.rows.holds(pack).catch(() => true);
      if (!isOurs) interruption.abort(new Interrupted('row'));
    };
    const timer = setInterval(() => void look(), lookEveryMs);
    return () => clearInterval(timer);
  }

  private announce(pack: ClaimedPack): Promise<void> {
    return this.tools.relay.publish(packTopic(pack.meetingId));
  }
}

/** The stored file of every uploaded paper in the model, by digest. */
async function pathsOf(pack: ClaimedPack, store: FileStore): Promise<Record<string, string>> {
  const paths: Record<string, string> = {};
  for (const paper of uploadsOf(pack.model)) {
    if (!(await store.has(pack.authorityId, 'open', paper.sha256))) throw paperMissing(paper.title);
    paths[paper.sha256] = store.pathOf(pack.authorityId, 'open', paper.sha256);
  }
  return paths;
}

const uploadsOf = (model: PackModel) =>
  model.items.flatMap((item) => item.papers).filter((paper) => paper.kind === 'upload');

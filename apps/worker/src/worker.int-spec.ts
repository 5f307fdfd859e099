import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { packTopic } from '@minutebook/contracts';
import { EventRelay, JobQueue, Pack } from '@minutebook/data-access';
import { aPackModel, testBackends } from '@minutebook/data-access/testing';
import type { PackModel } from '@minutebook/domain';
import type { Render } from './packs/render-in-child';
import { type Desk, eventually, jobOf, openDesk, renderBriefly } from './testing/desk';
import { type RunningWorker, startWorker } from './worker';

const secretTitle = 'A title that a log must not show';

/** Waits until the build is interrupted. */
const renderForEver: Render = (_request, { signal }) =>
  new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error)));

describe.each(testBackends())('the worker on $name', (backend) => {
  let desk: Desk;
  let queue: JobQueue;
  let workers: RunningWorker[] = [];
  let log: string[] = [];
  const logLine = (line: string): void => void log.push(line);
  const start = async (render: Render): Promise<RunningWorker> => {
    const worker = await startWorker(desk.settings, logLine, new AbortController().signal, render);
    workers.push(worker);
    return worker;
  };

  beforeAll(async () => {
    desk = await openDesk(backend);
    queue = new JobQueue(desk.queue, (error) => log.push(error.message));
  });
  beforeEach(() => {
    log = [];
  });
  afterEach(async () => {
    await Promise.all(workers.map((worker) => worker.close()));
    workers = [];
    // nothing left over for the next test's worker
    await desk.database.dataSource.query(
      `update packs set state = 'stopped' where state in ('queued', 'building')`,
    );
  });
  afterAll(async () => {
    await queue.close();
    await desk.close();
  });

  it('builds a queued pack, says so while it does, and stores both files', async () => {
    const relay = new EventRelay(desk.queue, (error) => log.push(error.message));
    const pack = await desk.aQueuedPack();
    let news = 0;
    await relay.subscribe(packTopic(pack.meetingId), () => void news++);
    await start(async (request, { onStep }) => {
      onStep('laying-out', 1, 3);
      await eventually(async () => (await desk.pack(pack.id)).step === 'laying-out');
      expect(await desk.pack(pack.id)).toMatchObject({ stepsDone: 1, stepsTotal: 3 });
      return renderBriefly(request);
    });
    await queue.add(jobOf(pack));

    const built = await desk.until(pack.id, 'ready', 'failed');
    expect(built).toMatchObject({ state: 'ready', step: 'done', claim: null, pageMap: { totalPages: 4 } });
    expect(built.finishedAt!.getTime()).toBeGreaterThanOrEqual(built.startedAt!.getTime());
    const files = await desk.storedFiles(pack.authorityId);
    expect(files.sort()).toEqual([built.pdfSha256, built.docxSha256].sort());
    await eventually(() => news >= 3);
    await relay.close();
  });

  it('gives one result when the same job comes twice', async () => {
    const pack = await desk.aQueuedPack();
    let renderings = 0;
    await start((request) => {
      renderings++;
      return renderBriefly(request);
    });
    await queue.add(jobOf(pack));
    const first = await desk.until(pack.id, 'ready');
    await queue.add(jobOf(pack));
    await sleep(500);
    expect(await desk.pack(pack.id)).toEqual(first);
    expect(renderings).toBe(1);
  });

  it('ends the layout of a pack that was stopped, and leaves it stopped', async () => {
    const pack = await desk.aQueuedPack();
    const packs = desk.database.dataSource.getRepository(Pack);
    let wasEnded = false;
    await start((request, watch) => renderForEver(request, watch).finally(() => (wasEnded = true)));
    await queue.add(jobOf(pack));
    await desk.until(pack.id, 'building');
    await packs.update({ id: pack.id }, { state: 'stopped' });
    await eventually(() => wasEnded);
    await eventually(() => log.includes(`pack ${pack.id} was stopped`));
    await sleep(desk.settings.sweepMs + 300); // the sweeper must not bring it back
    expect(await desk.pack(pack.id)).toMatchObject({ state: 'stopped', pdfSha256: null });
  });

  it('does not start on a pack that was stopped while it waited', async () => {
    const pack = await desk.aQueuedPack({ state: 'stopped' });
    await queue.add(jobOf(pack));
    await start(renderBriefly);
    await sleep(500);
    expect(await desk.pack(pack.id)).toMatchObject({ state: 'stopped', startedAt: null });
  });

  it('marks a pack that cannot be laid out as failed, with a sentence, and keeps its words out of the log', async () => {
    const pack = await desk.aQueuedPack();
    await start(() => Promise.reject(new TypeError(`cannot set “${secretTitle}”`)));
    await queue.add(jobOf(pack));
    const failed = await desk.until(pack.id, 'failed');
    expect(failed.failureCode).toBe('layout-failed');
    expect(failed.failureDetail).toMatch(/^This pack could not be laid out\. Build it again;/);
    expect(failed.finishedAt).not.toBeNull();
    await eventually(() => /failed: layout-failed TypeError < at /.test(log.join('\n')));
    expect(log.join('\n')).not.toContain(secretTitle);
    expect(failed.failureDetail).not.toContain(secretTitle);
  });

  it('names the paper whose file is gone to the clerk, but not to the log', async () => {
    const pack = await desk.aQueuedPack({ model: withUpload('a'.repeat(64)) });
    await start(renderBriefly);
    await queue.add(jobOf(pack));
    const failed = await desk.until(pack.id, 'failed');
    expect(failed).toMatchObject({
      failureCode: 'paper-missing',
      failureDetail: `The file of “${secretTitle}” is not in the file store any more. Replace that paper, then build the pack again.`,
    });
    expect(log.join('\n')).not.toContain(secretTitle);
  });

  it('hands the stored file of each uploaded paper to the layout', async () => {
    const pack = await desk.aQueuedPack();
    const source = join(desk.settings.dataDir, 'upload');
    await writeFile(source, 'a paper');
    const { sha256 } = await desk.store.put(pack.authorityId, 'open', source);
    const packs = desk.database.dataSource.getRepository(Pack);
    await packs.update({ id: pack.id }, { model: withUpload(sha256) as object });
    let papers: Record<string, string> = {};
    await start((request) => {
      papers = request.papers;
      return renderBriefly(request);
    });
    await queue.add(jobOf(pack));
    await desk.until(pack.id, 'ready');
    expect(papers).toEqual({ [sha256]: desk.store.pathOf(pack.authorityId, 'open', sha256) });
  });

  it('finds packs whose job was lost', async () => {
    const lost = await desk.aQueuedPack();
    const halfBuilt = await desk.aQueuedPack({ state: 'building', step: 'laying-out', claim: randomUUID() });
    await start(renderBriefly);
    await desk.until(lost.id, 'ready');
    await desk.until(halfBuilt.id, 'ready');
  });

  it('finishes what runs when it is told to stop, if that is soon', async () => {
    const pack = await desk.aQueuedPack();
    const worker = await start(async (request) => {
      await sleep(desk.settings.shutdownGraceMs / 2);
      return renderBriefly(request);
    });
    await queue.add(jobOf(pack));
    await desk.until(pack.id, 'building');
    await worker.close();
    expect((await desk.pack(pack.id)).state).toBe('ready');
    workers = [];
  });

  it('hands back what takes longer, and the next worker builds it', async () => {
    const pack = await desk.aQueuedPack();
    const worker = await start(renderForEver);
    await queue.add(jobOf(pack));
    await desk.until(pack.id, 'building');
    await worker.close();
    workers = [];
    expect(await desk.pack(pack.id)).toMatchObject({ state: 'queued', step: 'queued', claim: null });
    await start(renderBriefly);
    await desk.until(pack.id, 'ready');
  });

  it('lets only the last to claim a pack finish it', async () => {
    const pack = await desk.aQueuedPack();
    const packs = desk.database.dataSource.getRepository(Pack);
    const claim = randomUUID();
    await start(async (request) => {
      await packs.update({ id: pack.id }, { claim }); // as another worker does that took the job for lost
      return renderBriefly(request);
    });
    await queue.add(jobOf(pack));
    await eventually(() => log.includes(`pack ${pack.id} was stopped`));
    expect(await desk.pack(pack.id)).toMatchObject({ state: 'building', claim, pdfSha256: null });
  });
});

function withUpload(sha256: string): PackModel {
  const model = aPackModel();
  const item = {
    ...model.items[0]!,
    papers: [
      {
        kind: 'upload' as const,
        id: randomUUID(),
        title: secretTitle,
        fileName: 'paper.pdf',
        sha256,
        pages: [{ width: 595, height: 842 }],
      },
    ],
  };
  return { ...model, items: [item] };
}

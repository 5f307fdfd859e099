import { createHash, randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { RenderDocumentJob } from '@minutebook/contracts';
import { JobQueue, MeetingDocument } from '@minutebook/data-access';
import { testBackends } from '@minutebook/data-access/testing';
import { type Desk, eventually, openDesk, renderBriefly } from '../testing/desk';
import { type RunningWorker, startWorker } from '../worker';
import type { MakeDocument } from './make-in-child';

const secretTitle = 'A title that a log must not show';
const jobOf = ({ id, authorityId }: MeetingDocument): RenderDocumentJob => ({
  name: 'render-document',
  authorityId,
  documentId: id,
});

/** Stands in for the layout: two small files that depend on the model only. */
const makeBriefly: MakeDocument = async ({ document, outDir }) => {
  const write = async (kind: 'pdf' | 'docx') => {
    const path = join(outDir, `document.${kind}`);
    const content = `${kind} ${JSON.stringify(document)}`;
    await writeFile(path, content);
    return { path, sha256: createHash('sha256').update(content).digest('hex'), bytes: content.length };
  };
  return { pageCount: 3, pdf: await write('pdf'), docx: await write('docx') };
};
const makeForEver: MakeDocument = (_request, { signal }) =>
  new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error)));

describe.each(testBackends())('documents, made by a worker on $name', (backend) => {
  let desk: Desk;
  let queue: JobQueue;
  let workers: RunningWorker[] = [];
  let log: string[] = [];
  const start = async (make: MakeDocument): Promise<RunningWorker> => {
    const say = (line: string): void => void log.push(line);
    const worker = await startWorker(desk.settings, say, new AbortController().signal, renderBriefly, make);
    workers.push(worker);
    return worker;
  };
  const becomes = async (id: string, state: MeetingDocument['state']): Promise<MeetingDocument> => {
    await eventually(async () => (await desk.document(id)).state === state);
    return desk.document(id);
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
    await desk.database.dataSource.query(`delete from meeting_documents where state = 'queued'`);
  });
  afterAll(async () => {
    await queue.close();
    await desk.close();
  });

  it('are stored as both files with their pages', async () => {
    const { id, authorityId } = await desk.aQueuedDocument();
    await start(makeBriefly);
    await queue.add(jobOf(await desk.document(id)));
    const made = await becomes(id, 'ready');
    expect(made).toMatchObject({ pageCount: 3, claim: null, failureCode: null });
    const files = await desk.storedFiles(authorityId);
    expect(files.sort()).toEqual([made.pdfSha256, made.docxSha256].sort());
  });

  it('give one result when the same job comes twice', async () => {
    const document = await desk.aQueuedDocument();
    let makings = 0;
    await start((...request) => {
      makings++;
      return makeBriefly(...request);
    });
    await queue.add(jobOf(document));
    const first = await becomes(document.id, 'ready');
    await queue.add(jobOf(document));
    await sleep(500);
    expect(await desk.document(document.id)).toEqual(first);
    expect(makings).toBe(1);
  });

  it('whose job was lost are found', async () => {
    const lost = await desk.aQueuedDocument();
    const half = await desk.aQueuedDocument({ claim: randomUUID() });
    await start(makeBriefly);
    await becomes(lost.id, 'ready');
    await becomes(half.id, 'ready');
  });

  it('that cannot be made say so in a sentence, and their words stay out of the log', async () => {
    const document = await desk.aQueuedDocument();
    await start(() => Promise.reject(new TypeError(`cannot set “${secretTitle}”`)));
    await queue.add(jobOf(document));
    const failed = await becomes(document.id, 'failed');
    expect(failed.failureCode).toBe('layout-failed');
    expect(failed.failureDetail).toMatch(/^This document could not be made\. Ask for it again;/);
    await eventually(() => /failed: layout-failed TypeError < at /.test(log.join('\n')));
    expect(log.join('\n')).not.toContain(secretTitle);
    expect(failed.failureDetail).not.toContain(secretTitle);
  });

  it('are handed back when the worker stops, and the next one makes them', async () => {
    const document = await desk.aQueuedDocument();
    const worker = await start(makeForEver);
    await queue.add(jobOf(document));
    await eventually(async () => (await desk.document(document.id)).claim !== null);
    await worker.close();
    workers = [];
    expect(await desk.document(document.id)).toMatchObject({ state: 'queued', claim: null });
    await start(makeBriefly);
    await becomes(document.id, 'ready');
  });

  it('are finished only by the last to claim them', async () => {
    const document = await desk.aQueuedDocument();
    const documents = desk.database.dataSource.getRepository(MeetingDocument);
    const claim = randomUUID();
    let hasTaken = false;
    await start(async (...request) => {
      if (hasTaken) return makeForEver(...request);
      hasTaken = true;
      await documents.update({ id: document.id }, { claim }); // as another worker does that took the job for lost
      return makeBriefly(...request);
    });
    await queue.add(jobOf(document));
    await eventually(() => log.includes(`document ${document.id} made by another`));
    expect((await desk.document(document.id)).state).toBe('queued');
    expect((await desk.document(document.id)).pdfSha256).toBeNull();
  });
});

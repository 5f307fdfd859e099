import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Pack } from '@minutebook/data-access';
import { aMinutesModel, aPackModel, testBackends } from '@minutebook/data-access/testing';
import { type Desk, eventually, longModel, openDesk } from './testing/desk';
import { childrenOf, isGone } from './testing/processes';

const program = join(process.cwd(), 'dist/apps/worker/main.js');

describe.each(testBackends())('the built worker on $name', (backend) => {
  let desk: Desk;
  const running = new Set<ChildProcess>();
  const start = (): { worker: ChildProcess; said: () => string } => {
    const worker = fork(program, [], {
      env: {
        PATH: process.env['PATH'],
        DATABASE_URL: desk.settings.databaseUrl,
        REDIS_URL: desk.settings.redisUrl,
        DATA_DIR: desk.settings.dataDir,
        QUEUE_LOCK_MS: String(desk.settings.queueLockMs),
      },
      execArgv: [],
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    running.add(worker);
    let text = '';
    for (const stream of [worker.stdout!, worker.stderr!]) {
      stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
    }
    return { worker, said: () => text };
  };
  /** Waits for a state of the pack; a failure shows what the worker said. */
  const becomes = async (pack: Pack, said: () => string, ...states: Pack['state'][]): Promise<Pack> => {
    const found = await desk.until(pack.id, ...states, 'failed').catch((error: Error) => {
      throw new Error(`${error.message} The worker said:\n${said()}`);
    });
    expect({ state: found.state, said: said() }).toMatchObject({
      state: expect.stringMatching(states.join('|')),
    });
    return found;
  };

  beforeAll(async () => {
    if (!existsSync(program)) throw new Error(`${program} is not built: npx nx build worker`);
    desk = await openDesk(backend);
  });
  afterEach(async () => {
    for (const worker of running) {
      if (worker.exitCode !== null || worker.signalCode !== null) continue;
      worker.kill('SIGKILL');
      await once(worker, 'exit');
    }
    running.clear();
  });
  afterAll(() => desk.close());

  it('builds a real pack, and stops cleanly on SIGTERM', async () => {
    const pack = await desk.aQueuedPack({ model: longModel(aPackModel(), 3) });
    const { worker, said } = start();
    const built = await becomes(pack, said, 'ready');
    const files = await desk.storedFiles(pack.authorityId);
    expect(files.sort()).toEqual([built.pdfSha256, built.docxSha256].sort());
    const pdf = readFileSync(desk.store.pathOf(pack.authorityId, 'open', built.pdfSha256!));
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');

    worker.kill('SIGTERM');
    const [code] = await once(worker, 'exit');
    expect(code).toBe(0);
  });

  it('is killed in the middle of a pack: its child ends too, and after a restart the pack is built once', async () => {
    const pack = await desk.aQueuedPack({ model: longModel(aPackModel(), 600) });
    const first = start();
    await becomes(pack, first.said, 'building');
    let children: number[] = [];
    await eventually(() => (children = childrenOf(first.worker.pid!)).length > 0);
    first.worker.kill('SIGKILL');
    await once(first.worker, 'exit');
    expect((await desk.pack(pack.id)).state).toBe('building');
    await eventually(() => children.every(isGone));
    expect(await desk.storedFiles(pack.authorityId)).toEqual([]);

    const second = start();
    const built = await becomes(pack, second.said, 'ready');
    await sleep(2_000); // time for a second result, if there were to be one
    expect(await desk.pack(pack.id)).toEqual(built);
    const files = await desk.storedFiles(pack.authorityId);
    expect(files.sort()).toEqual([built.pdfSha256, built.docxSha256].sort());
    expect(second.said().match(/ready/g)).toHaveLength(1);
  });

  it('is killed in the middle of a document: its child ends too, and after a restart it is made once', async () => {
    const { id, authorityId } = await desk.aQueuedDocument({ model: aMinutesModel(4000) });
    const first = start();
    await eventually(async () => (await desk.document(id)).claim !== null);
    let children: number[] = [];
    await eventually(() => (children = childrenOf(first.worker.pid!)).length > 0);
    first.worker.kill('SIGKILL');
    await once(first.worker, 'exit');
    await eventually(() => children.every(isGone));
    expect((await desk.document(id)).state).toBe('queued');

    const second = start();
    await eventually(async () => (await desk.document(id)).state !== 'queued');
    await sleep(1_000); // time for a second result, if there were to be one
    const made = await desk.document(id);
    expect({ state: made.state, said: second.said() }).toMatchObject({ state: 'ready' });
    expect((await desk.storedFiles(authorityId)).sort()).toEqual([made.pdfSha256, made.docxSha256].sort());
    expect(second.said().match(/document .* ready/g)).toHaveLength(1);
  });

  it('says what is wrong with its settings, without a stack', async () => {
    const worker = fork(program, [], {
      env: { DATABASE_URL: 'nonsense' },
      execArgv: [],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    running.add(worker);
    let text = '';
    worker.stderr!.on('data', (chunk: Buffer) => (text += chunk.toString()));
    const [code] = await once(worker, 'close');
    expect(code).toBe(1);
    expect(text).toBe(
      'DATABASE_URL: give the address of a PostgreSQL database: postgres://name:password@host:5432/database\n',
    );
  });
});

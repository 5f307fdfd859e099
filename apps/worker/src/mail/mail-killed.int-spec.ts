import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { testBackends } from '@minutebook/data-access/testing';
import { type Desk, eventually, openDesk } from '../testing/desk';
import { startMailServer, type MailServer } from '../testing/mail-server';
import { someMails, statesOf } from '../testing/mails';
import { childrenOf, isGone } from '../testing/processes';

const program = join(process.cwd(), 'dist/apps/worker/main.js');

describe.each(testBackends())('the built worker, sending mail on $name', (backend) => {
  let desk: Desk;
  let server: MailServer;
  const running = new Set<ChildProcess>();

  const start = () => {
    const worker = fork(program, [], {
      env: {
        PATH: process.env['PATH'],
        DATABASE_URL: desk.settings.databaseUrl,
        REDIS_URL: desk.settings.redisUrl,
        DATA_DIR: desk.settings.dataDir,
        QUEUE_LOCK_MS: String(desk.settings.queueLockMs),
        SWEEP_MS: '300',
        MAIL_TRANSPORT: 'smtp',
        SMTP_URL: server.url,
        MAIL_FROM: 'democracy@barrowmere.example',
      },
      execArgv: [],
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    running.add(worker);
    let text = '';
    for (const stream of [worker.stdout!, worker.stderr!])
      stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
    return { worker, said: () => text };
  };
  const stop = async (worker: ChildProcess, signal: NodeJS.Signals) => {
    worker.kill(signal);
    await once(worker, 'exit');
  };

  beforeAll(async () => {
    if (!existsSync(program)) throw new Error(`${program} is not built: npx nx build worker`);
    desk = await openDesk(backend);
  });
  beforeEach(async () => {
    server = await startMailServer();
    await desk.database.dataSource.query('delete from mail_messages');
  });
  afterEach(async () => {
    for (const worker of running)
      if (worker.exitCode === null && worker.signalCode === null) await stop(worker, 'SIGKILL');
    running.clear();
    await server.close();
  });
  afterAll(() => desk.close());

  const expectEachOnce = async (count: number) => {
    expect(await statesOf(desk.database.dataSource)).toEqual({ sent: count });
    expect(new Set(server.taken.map(({ messageId }) => messageId)).size).toBe(count);
    expect(server.taken).toHaveLength(count);
  };

  it.each(['SIGKILL', 'SIGTERM'] as const)(
    'is ended by %s in the middle: none lost, none twice',
    async (signal) => {
      server.slownessMs = 30;
      await someMails(desk.database.dataSource, 200);
      const first = start();
      await eventually(() => server.taken.length > 20, 40_000);
      const children = childrenOf(first.worker.pid!);
      await stop(first.worker, signal);
      await eventually(() => children.every(isGone));
      const before = server.taken.length;
      expect(before).toBeLessThan(200);
      // what was on its way was finished and written down, the rest was given back
      expect(await statesOf(desk.database.dataSource)).toEqual({ sent: before, waiting: 200 - before });

      const second = start();
      await eventually(() => server.taken.length >= 200, 40_000);
      await eventually(async () => (await statesOf(desk.database.dataSource))['sent'] === 200);
      await expectEachOnce(200);
      expect(second.said()).not.toMatch(/error/);
      await stop(second.worker, 'SIGTERM');
    },
    120_000,
  );

  it('sends what is posted while it runs, and its log names nobody', async () => {
    const { worker, said } = start();
    await someMails(desk.database.dataSource, 3);
    await eventually(async () => (await statesOf(desk.database.dataSource))['sent'] === 3);
    server.refuse = () => 550;
    await someMails(desk.database.dataSource, 1);
    await eventually(async () => (await statesOf(desk.database.dataSource))['bounced'] === 1);
    expect(said()).toMatch(/mail: [123] sent/);
    expect(said()).not.toContain('owner-0@'); // addresses are in rows, not in logs
    await stop(worker, 'SIGTERM');
    expect(worker.exitCode).toBe(0);
  });
});

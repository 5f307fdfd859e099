import { fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { testBackends } from '@minutebook/data-access/testing';
import { type Desk, eventually, openDesk } from '../testing/desk';
import { mailOf, someMails } from '../testing/mails';

const program = join(process.cwd(), 'dist/apps/worker/main.js');

describe('the built worker, sending mail with GOV.UK Notify', () => {
  let desk: Desk;
  let server: Server;
  /** What Notify took, under its own ids. */
  const taken = new Map<string, string>();

  beforeAll(async () => {
    if (!existsSync(program)) throw new Error(`${program} is not built: npx nx build worker`);
    desk = await openDesk(testBackends()[0]!);
    server = createServer((request, response) => {
      const send = (status: number, value: object) =>
        response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
      let text = '';
      request.on('data', (chunk: Buffer) => (text += chunk.toString()));
      request.on('end', () => {
        const id = request.url?.split('/').at(-1) ?? '';
        if (request.method === 'GET')
          return send(200, { id, status: taken.has(id) ? 'permanent-failure' : 'delivered' });
        const { reference } = JSON.parse(text) as { reference: string };
        const theirs = randomUUID();
        taken.set(theirs, reference);
        return send(201, { id: theirs, reference });
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(async () => {
    await new Promise((resolve) => server.close(resolve));
    await desk.close();
  });

  it('hands mail over, and asks later what became of it', async () => {
    const { dataSource } = desk.database;
    const [id] = await someMails(dataSource, 1);
    const worker = fork(program, [], {
      env: {
        ...{ PATH: process.env['PATH'], DATABASE_URL: desk.settings.databaseUrl },
        ...{ DATA_DIR: desk.settings.dataDir, SWEEP_MS: '300', MAIL_TRANSPORT: 'notify' },
        NOTIFY_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
        ...{ NOTIFY_API_KEY: `tests-${randomUUID()}-${randomUUID()}`, NOTIFY_TEMPLATE_ID: randomUUID() },
      },
      execArgv: [],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    try {
      await eventually(async () => (await mailOf(dataSource, id!)).state === 'sent', 40_000);
      const { takenAs, delivery } = await mailOf(dataSource, id!);
      expect([taken.get(takenAs), delivery]).toEqual([id, 'awaited']);
      await dataSource.query(`update mail_messages set sent_at = sent_at - interval '5 minutes'`);
      await eventually(async () => (await mailOf(dataSource, id!)).state === 'bounced', 40_000);
      expect((await mailOf(dataSource, id!)).problem).toContain('does not exist (GOV.UK Notify)');
    } finally {
      worker.kill('SIGTERM');
      await once(worker, 'exit');
    }
  }, 120_000);
});

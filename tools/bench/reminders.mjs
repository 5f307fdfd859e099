// 5,000 people are to be reminded in the same minute. The mails go through a real SMTP server; in the middle the worker is
// killed, and started again by the launcher.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import pg from 'pg';
import { root } from '../checks/run.mjs';
import { typescript } from '../typescript-plugin.mjs';
import { middle, share } from './browser.mjs';
import { runningBelow, withProduct } from './product.mjs';

const owners = 5_000;
const limitMs = 120_000;

/** One commitment for each owner, of a meeting whose minutes are out, due on the day of the reminders. */
const fill = `
  insert into commitments (authority_id, body_id, meeting_id, kind, reference, position, source_title, body_name, text, owner,
    owner_email, due_on)
  select m.authority_id, m.body_id, m.id, 'action', 'A' || n, 1000 + n, 'Report', b.name, 'Commitment ' || n, 'Owner ' || n,
    'owner-' || n || '@bench.example', $2::date
  from generate_series(1, $1) n
  join meetings m on m.id = (select meeting_id from minutes where state = 'published-draft' limit 1)
  join bodies b on b.id = m.body_id`;

export async function reminders() {
  const received = [];
  const server = await smtpServer(received);
  Object.assign(process.env, {
    MAIL_TRANSPORT: 'smtp',
    SMTP_URL: `smtp://127.0.0.1:${server.port}`,
    MAIL_FROM: 'Democratic Services <democracy@bench.example>',
  });
  try {
    let lines = [];
    await withProduct(async (product) => {
      lines = await measure(product, received);
    });
    return lines;
  } finally {
    server.close();
  }
}

async function smtpServer(received) {
  const server = fork(join(root, 'tools/bench/mail-server.mjs'));
  const [{ port }] = await once(server, 'message');
  server.on('message', (mail) => received.push({ ...mail, at: performance.now() }));
  return { port, close: () => server.disconnect() };
}

async function measure(product, received) {
  const client = new pg.Client(product.databaseUrl);
  await client.connect();
  try {
    const morning = nextWorkingMorning();
    await client.query(fill, [owners, morning.toISOString().slice(0, 10)]);
    await sleep(5_000); // what the demonstration has in its outbox goes first
    const calm = await answerTimes(product, { isOver: () => sleep(8_000).then(() => true) });
    received.length = 0;
    const { written, ms: writingMs } = await write(product.databaseUrl, morning);
    const since = performance.now();
    await client.query(
      `update mail_messages set not_before = now() where state = 'waiting' and kind = 'reminder'`,
    );
    let killedAt = null;
    const isOver = async () => {
      if (killedAt === null && received.length >= owners / 2) killedAt = killWorker(received);
      await sleep(50);
      return new Set(received.map(({ to }) => to)).size >= owners || performance.now() - since > limitMs;
    };
    // not while the outbox waits for the next look at it
    const counts = () => performance.now() - (received.at(-1)?.at ?? 0) < 200;
    const busy = await answerTimes(product, { isOver, counts });
    const ms = performance.now() - since;
    await sleep(3_000); // anything sent twice would come now
    return linesOf({ received, written, writingMs, ms, killedAt, calm, busy });
  } finally {
    await client.end();
  }
}

/** The reminders of a working morning, by the worker's own code with its clock set there: the benchmark may run at night. */
async function write(databaseUrl, morning) {
  const folder = join(root, 'node_modules/.cache/minutebook-bench');
  mkdirSync(folder, { recursive: true });
  const outfile = join(folder, 'write-reminders.mjs');
  const contents = `
    export { writeReminders } from './apps/worker/src/reminders/write-reminders';
    export { connect } from './apps/worker/src/platform/database';`;
  const stdin = { contents, resolveDir: root, loader: 'ts' };
  await build({
    ...{ stdin, outfile, bundle: true, platform: 'node', format: 'esm', packages: 'external' },
    ...{ tsconfig: join(root, 'tsconfig.base.json'), keepNames: true, plugins: [typescript] },
  });
  const { writeReminders, connect } = await import(pathToFileURL(outfile).href);
  const database = await connect(databaseUrl, () => undefined, new AbortController().signal);
  try {
    const since = performance.now();
    const written = await writeReminders(database, {
      publicUrl: 'http://bench.example',
      now: () => morning,
    });
    return { written, ms: performance.now() - since };
  } finally {
    await database.destroy();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A Wednesday, at ten by Greenwich: within the hours in summer and in winter. */
function nextWorkingMorning() {
  const day = new Date();
  day.setUTCDate(day.getUTCDate() + ((3 - day.getUTCDay() + 7) % 7 || 7));
  day.setUTCHours(10, 0, 0, 0);
  return day;
}

/** The worker alone, as whoever runs out of memory is. The process that sends for it finishes what it has in hand. */
function killWorker(received) {
  const [pid] = runningBelow(process.pid, 'dist/apps/worker/main.js');
  if (pid === undefined) return null;
  process.kill(Number(pid), 'SIGKILL');
  return received.length;
}

/** Milliseconds of one request after the other, until `isOver` says so; of those that count. */
async function answerTimes({ origin, clerk }, { isOver, counts = () => true }) {
  const headers = { cookie: clerk.cookieHeader() };
  const times = [];
  let over = false;
  const watching = (async () => {
    while (!(await isOver()));
    over = true;
  })();
  while (!over) {
    const since = performance.now();
    const answer = await fetch(`${origin}/api/commitments?states=open`, { headers });
    await answer.arrayBuffer();
    if (!answer.ok) throw new Error(`/commitments: ${answer.status}`);
    if (counts()) times.push(performance.now() - since);
    await sleep(20);
  }
  await watching;
  return times;
}

function linesOf({ received, written, writingMs, ms, killedAt, calm, busy }) {
  const reached = new Set(received.map(({ to }) => to));
  const twice = received.length - new Set(received.map(({ id }) => id)).size;
  const lost = owners - [...reached].filter((to) => to.endsWith('@bench.example')).length;
  const ratio = middle(busy) / middle(calm);
  const slow = share(busy, 0.95) / share(calm, 0.95);
  return [
    {
      what: `${owners} reminders due in one minute, through a real SMTP server, the worker killed after ${killedAt ?? 'none'}`,
      aim: 'each once, within 2 minutes',
      measured: `${written} written in ${(writingMs / 1000).toFixed(1)} s, sent in ${(ms / 1000).toFixed(1)} s; ${lost} lost, ${twice} twice`,
      isMet: lost === 0 && twice === 0 && killedAt !== null && ms + writingMs <= limitMs,
    },
    {
      what: 'the API meanwhile: the register, one request after the other',
      aim: 'not slower than double',
      measured: `half within ${middle(busy).toFixed(1)} ms while mails go out (${busy.length} requests), before ${middle(calm).toFixed(1)} ms: ${ratio.toFixed(2)} times; 95 % within ${share(busy, 0.95).toFixed(0)} ms, before ${share(calm, 0.95).toFixed(0)} ms: ${slow.toFixed(2)} times`,
      isMet: ratio <= 2,
    },
  ];
}

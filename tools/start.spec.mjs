// The launcher as a person meets it: the built product, in a process of its own, on a data folder of its own.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { root } from './checks/run.mjs';
import { freePort } from './pg.mjs';
import { processesOn } from './testing/processes.mjs';

const isRunning = (text) => /is running at/.test(text);
let dataDir, port;

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'minutebook-start-'));
  port = await freePort();
});
afterEach(async () => {
  for (const { pid } of processesOn(dataDir)) process.kill(pid, 'SIGKILL');
  await until(() => processesOn(dataDir).length === 0);
  rmSync(dataDir, { recursive: true, force: true });
});

/** Starts the launcher and collects what it says; `run.says(test)` waits for it. */
function start({ command = ['node', 'tools/start.mjs'], env = {} } = {}) {
  const [program, ...args] = command;
  const child = spawn(program === 'node' ? process.execPath : program, args, {
    cwd: root,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      PORT: String(port),
      DATA_DIR: dataDir,
      DEMONSTRATION: 'no',
      SKIP_BUILD: 'yes',
      DATABASE_URL: '',
      ...env,
    },
  });
  const run = { child, text: '', gone: once(child, 'exit') };
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (run.text += chunk));
  run.says = async (isSaid) => {
    await until(() => isSaid(run.text) || child.exitCode !== null, 90_000);
    assert.ok(isSaid(run.text), `it said:\n${run.text}`);
  };
  return run;
}

async function until(isSo, timeoutMs = 30_000) {
  for (const end = Date.now() + timeoutMs; !isSo() && Date.now() < end;)
    await new Promise((resolve) => setTimeout(resolve, 50));
}

async function assertNothingIsLeft() {
  await until(() => processesOn(dataDir).length === 0);
  assert.deepEqual(processesOn(dataDir), []);
}

const ready = () =>
  fetch(`http://127.0.0.1:${port}/api/health/ready`).then(
    ({ status }) => status,
    () => 'no answer',
  );

test('serves the client and the API on one port, and Ctrl-C leaves nothing running', async () => {
  const run = start();
  await run.says(isRunning);
  assert.equal(await ready(), 200);
  const page = await fetch(`http://127.0.0.1:${port}/`);
  assert.match(await page.text(), /<mb-root|<html/);
  process.kill(-run.child.pid, 'SIGINT'); // as a terminal does: to the whole foreground group
  assert.deepEqual(await run.gone, [0, null]);
  assert.equal(await ready(), 'no answer');
  await assertNothingIsLeft();
});

test('a taken port is said in one sentence', async () => {
  const other = createServer().listen(port, '127.0.0.1');
  await once(other, 'listening');
  const run = start();
  const [code] = await run.gone;
  other.close();
  assert.equal(run.text, `Port ${port} is taken by another program. Set PORT to a free one.\n`);
  assert.equal(code, 1);
  await assertNothingIsLeft();
});

test('a port that is no port is said in one sentence', async () => {
  const run = start({ env: { PORT: 'http' } });
  await run.gone;
  assert.equal(run.text, 'PORT must be a whole number from 1 to 65535, not "http".\n');
});

test('a second start says where the first one runs, and leaves its database alone', async () => {
  const first = start();
  await first.says(isRunning);
  const second = start();
  await second.gone;
  assert.equal(
    second.text,
    `Minutebook is already running at http://localhost:${port} (process ${first.child.pid}).\n`,
  );
  assert.equal(await ready(), 200);
  first.child.kill('SIGTERM');
  await first.gone;
  await assertNothingIsLeft();
});

test('a stale lock file is noticed and replaced', async () => {
  const bystander = spawn(process.execPath, ['-e', 'setTimeout(() => undefined, 60_000)'], {
    stdio: 'ignore',
  });
  mkdirSync(dataDir, { recursive: true });
  const lock = join(dataDir, 'launcher.pid');
  writeFileSync(lock, JSON.stringify({ pid: bystander.pid, address: 'http://localhost:1' }));
  const run = start();
  await run.says(isRunning);
  assert.equal(JSON.parse(readFileSync(lock, 'utf8')).pid, run.child.pid);
  bystander.kill('SIGKILL');
  run.child.kill('SIGHUP');
  assert.deepEqual(await run.gone, [0, null]);
  await assertNothingIsLeft();
});

test('goes down when whoever started it is gone', async () => {
  const run = start({ command: ['/bin/sh', '-c', `"${process.execPath}" tools/start.mjs; true`] });
  await run.says(isRunning);
  run.child.kill('SIGKILL');
  await assertNothingIsLeft();
});

test('API and worker leave with a launcher that was killed, and the next start takes its database over', async () => {
  const killed = start();
  await killed.says(isRunning);
  killed.child.kill('SIGKILL');
  await killed.gone;
  await until(() => processesOn(dataDir, 'dist/apps').length === 0);
  assert.deepEqual(processesOn(dataDir, 'dist/apps'), []);
  const next = start();
  await next.says(isRunning);
  assert.equal(await ready(), 200);
  next.child.kill('SIGTERM');
  await next.gone;
  await assertNothingIsLeft();
});

test('a worker that crashes is started again', async () => {
  const run = start();
  await run.says(isRunning);
  const [{ pid }] = processesOn(dataDir, 'dist/apps/worker/main.js');
  process.kill(pid, 'SIGKILL');
  await run.says((text) => text.includes('The worker stopped (signal SIGKILL); starting it again (1 of 5).'));
  await until(() => processesOn(dataDir, 'dist/apps/worker/main.js').length === 1);
  assert.equal(processesOn(dataDir, 'dist/apps/worker/main.js').length, 1);
  run.child.kill('SIGTERM');
  await run.gone;
  await assertNothingIsLeft();
});

test('a crash of the API is said and stops the rest', async () => {
  const run = start();
  await run.says(isRunning);
  const [{ pid }] = processesOn(dataDir, 'dist/apps/api/main.js');
  process.kill(pid, 'SIGKILL');
  assert.deepEqual(await run.gone, [1, null]);
  assert.match(run.text, /The API stopped \(signal SIGKILL\)\. Minutebook stops\. Log: .*api\.log/);
  await assertNothingIsLeft();
});

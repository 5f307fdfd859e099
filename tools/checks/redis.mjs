import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../pg.mjs';
import { which } from './run.mjs';

/**
 * A Redis for the queue's tests: the one that TEST_REDIS_URL names, or a throw-away one where redis-server is installed.
 * @returns {Promise<{ url: string, stop: () => void } | undefined>} undefined where there is none
 */
export async function startRedis() {
  if (process.env.TEST_REDIS_URL) return { url: process.env.TEST_REDIS_URL, stop: () => undefined };
  const program = which('redis-server') ?? which('valkey-server');
  if (!program) return undefined;
  const port = await freePort();
  const dir = mkdtempSync(join(tmpdir(), 'minutebook-redis-'));
  const settings = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
  const server = spawn(program, [...settings, '--dir', dir], { stdio: 'ignore' });
  const stop = () => {
    server.kill('SIGTERM');
    rmSync(dir, { recursive: true, force: true });
  };
  process.once('exit', stop);
  if (!(await answers(port, 10_000))) return void stop();
  return { url: `redis://127.0.0.1:${port}`, stop };
}

async function answers(port, timeoutMs) {
  for (const end = Date.now() + timeoutMs; Date.now() < end;) {
    const isOpen = await new Promise((resolve) => {
      const socket = createConnection({ port, host: '127.0.0.1' })
        .once('connect', () => resolve(true))
        .once('error', () => resolve(false));
      socket.unref();
      socket.once('connect', () => socket.destroy());
    });
    if (isOpen) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}

// Starting and stopping the processes of Minutebook. Each writes everything to a log file in the data folder; what it
// says on standard error is shown on the terminal too.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './settings.mjs';

const preload = new URL('./leave-with-parent.mjs', import.meta.url).href;
const isRunning = (child) => child.exitCode === null && child.signalCode === null;

/**
 * Forks a built program in a session of its own: Ctrl-C then reaches the launcher only, which stops things in order.
 * @returns {import('node:child_process').ChildProcess & { logFile: string }}
 */
export function start(name, program, { env, dataDir }) {
  const folder = join(dataDir, 'logs');
  mkdirSync(folder, { recursive: true });
  const logFile = join(folder, `${name}.log`);
  const log = createWriteStream(logFile, { flags: 'a' }).on('error', () => undefined);
  log.write(`--- ${new Date().toISOString()} ${name} starts\n`);
  const child = fork(join(root, program), {
    cwd: root,
    env,
    execArgv: ['--enable-source-maps', '--import', preload],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    detached: process.platform !== 'win32',
  });
  child.stdout.pipe(log, { end: false });
  child.stderr.pipe(log, { end: false });
  child.stderr.on('data', (chunk) => process.stderr.write(chunk));
  child.once('close', () => log.end());
  return Object.assign(child, { logFile });
}

/** "exit code 1" or "signal SIGKILL": how a process ended. */
export const describeEnd = (code, signal) => (signal ? `signal ${signal}` : `exit code ${code}`);

/** SIGTERM first; what has not gone after `graceMs` is killed. */
export async function stopAll(children, graceMs = 10_000) {
  const running = children.filter(isRunning);
  const allGone = Promise.all(running.map((child) => once(child, 'exit')));
  for (const child of running) child.kill('SIGTERM');
  const timer = setTimeout(
    () => running.filter(isRunning).forEach((child) => child.kill('SIGKILL')),
    graceMs,
  );
  await allGone;
  clearTimeout(timer);
}

// Runs the programs that `npm test` is made of: their output is kept, and shown when they fail.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
export const nodeModule = (path) => join(root, 'node_modules', path);

/** The script behind a package's command, so that no shell and no npx is needed. */
export function binOf(packageName, command = packageName) {
  const manifest = nodeModule(`${packageName}/package.json`);
  const { bin } = createRequire(manifest)(manifest);
  return join(dirname(manifest), typeof bin === 'string' ? bin : bin[command]);
}

/** Output is read by us as well as by people: no colours, whatever the terminal wishes. */
const { FORCE_COLOR: _, ...plain } = process.env;

/**
 * Runs a program to its end without standard input.
 * @returns {Promise<{ code: number, output: string }>} 127 when it could not be started
 */
export function run(program, args, { env = {}, isShown = false, timeoutMs = 20 * 60_000 } = {}) {
  return new Promise((resolve) => {
    const chunks = [];
    const child = spawn(program, args, {
      cwd: root,
      env: { ...plain, NX_DAEMON: 'false', NX_TUI: 'false', NO_COLOR: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const timer = setTimeout(() => {
      chunks.push(Buffer.from(`\nStopped after ${timeoutMs / 60_000} minutes.\n`));
      child.kill('SIGTERM');
    }, timeoutMs);
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => {
        chunks.push(chunk);
        if (isShown) process.stdout.write(chunk);
      });
    const end = (code, more = '') => {
      clearTimeout(timer);
      resolve({ code, output: Buffer.concat(chunks).toString('utf8') + more });
    };
    child.once('error', (error) => end(127, error.message));
    child.once('close', (code) => end(code ?? 1));
  });
}

/** As `run`, for a script of Node. */
export const runNode = (args, options) => run(process.execPath, args, options);

export const nx = (args, options) =>
  runNode([nodeModule('nx/dist/bin/nx.js'), ...args, '--output-style=static'], options);

/** Where a program lies on PATH, or undefined. */
export function which(name) {
  return (process.env.PATH ?? '')
    .split(process.platform === 'win32' ? ';' : ':')
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));
}

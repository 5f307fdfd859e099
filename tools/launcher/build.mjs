import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ClearError, root } from './settings.mjs';

const nx = join(root, 'node_modules/nx/dist/bin/nx.js');

/** Builds api, worker and client; what did not change comes from Nx's cache. Says nothing unless it fails. */
export async function build(signal) {
  try {
    await promisify(execFile)(process.execPath, [nx, 'run-many', '-t', 'build', '--output-style=static'], {
      cwd: root,
      env: { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false' },
      maxBuffer: 64 * 2 ** 20,
      signal,
    });
  } catch (error) {
    if (signal.aborted) return;
    throw new ClearError(
      `${error.stdout ?? ''}${error.stderr ?? ''}\nThe build failed; the lines above say where.`,
    );
  }
}

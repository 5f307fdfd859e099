// The built product on a database and a folder of its own, and a clerk who uses its API.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { signIn } from '../demonstration-clerk.mjs';
import { Launcher } from '../launcher/launch.mjs';
import { readSettings } from '../launcher/settings.mjs';
import { freePort } from '../pg.mjs';

/** Starts the product, hands it to `use`, and leaves nothing behind. */
export async function withProduct(use) {
  for (const name of ['DATABASE_URL', 'REDIS_URL', 'PUBLIC_URL', 'HOST', 'DEMONSTRATION'])
    delete process.env[name];
  const dataDir = mkdtempSync(join(tmpdir(), 'minutebook-bench-'));
  const port = await freePort();
  const launcher = new Launcher(
    readSettings({ ...process.env, PORT: String(port), DATA_DIR: dataDir }),
    () => undefined,
  );
  const leave = () => launcher.takeDown().finally(() => rmSync(dataDir, { recursive: true, force: true }));
  process.once('SIGINT', () => void leave().then(() => process.exit(1)));
  try {
    await launcher.run();
    const origin = `http://127.0.0.1:${port}`;
    await use({ origin, dataDir, databaseUrl: launcher.databaseUrl, clerk: await signIn(origin) });
  } finally {
    await leave();
  }
}

/** Peak resident memory in MB of every live process below this one, by what it runs. Linux only. */
export function peakMemory(peaks = new Map()) {
  if (process.platform !== 'linux') return peaks;
  for (const pid of descendants(process.pid)) {
    const command = read(pid, 'cmdline').replaceAll('\0', ' ');
    const name = /dist\/apps\/([\w/.-]+)\.js/.exec(command)?.[1] ?? command.split(' ')[0];
    const kB = Number(/VmHWM:\s+(\d+)/.exec(read(pid, 'status'))?.[1] ?? 0);
    peaks.set(name, Math.max(peaks.get(name) ?? 0, Math.round(kB / 1024)));
  }
  return peaks;
}

/** Ids of the live processes below `pid` that run this. Linux only. */
export const runningBelow = (pid, what) =>
  descendants(pid).filter((one) =>
    read(one, 'cmdline')
      .split('\0')
      .some((word) => word.endsWith(what)),
  );

function descendants(pid) {
  const children = read(pid, `task/${pid}/children`).split(' ').filter(Boolean);
  return children.flatMap((child) => [child, ...descendants(child)]);
}

function read(pid, file) {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return ''; // the process ended while it was looked at
  }
}

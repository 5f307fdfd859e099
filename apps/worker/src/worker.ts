import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { EventRelay, FileStore, JobQueue, openJobWorker } from '@minutebook/data-access';
import { PackRows } from './packs/pack-rows';
import { type Render, renderInChild } from './packs/render-in-child';
import { RenderPackProcessor } from './packs/render-pack.processor';
import { startSweeping } from './packs/sweeper';
import { connect } from './platform/database';
import { type Log, withoutRepeats } from './platform/log';
import { dispatcher } from './platform/processors';
import type { WorkerSettings } from './platform/settings';

export interface RunningWorker {
  /** Takes no more jobs, lets running ones finish within the grace, hands the others back. */
  close(): Promise<void>;
}

/** Starts everything that the worker does, when the database is there and migrated. */
export async function startWorker(
  settings: WorkerSettings,
  log: Log,
  signal: AbortSignal = new AbortController().signal,
  render: Render = renderInChild,
): Promise<RunningWorker> {
  const { dataDir, shutdownGraceMs } = settings;
  const logError = withoutRepeats(log, 60_000);
  const onError = (error: Error): void => logError(`error: ${reasonOf(error)}`);
  const workDir = join(dataDir, 'work');
  const database = await connect(settings.databaseUrl, log, signal);
  await clearOldWork(workDir);
  const rows = new PackRows(database);
  const relay = new EventRelay(settings, onError);
  const queue = new JobQueue(settings, onError);
  const store = new FileStore(join(dataDir, 'files'));
  const packs = new RenderPackProcessor({
    ...{ rows, store, relay, render, workDir, log },
    timeLimitMs: settings.packTimeLimitMs,
  });
  const worker = openJobWorker(dispatcher([packs]), {
    ...settings,
    lockMs: settings.queueLockMs,
    concurrency: settings.packsAtOnce,
    onError,
  });
  const stopSweeping = startSweeping(rows, queue, settings.sweepMs, onError);
  log(`worker takes jobs from ${settings.redisUrl ? 'Redis' : 'PostgreSQL'}`);

  const close = async (): Promise<void> => {
    await stopSweeping();
    const timer = setTimeout(() => packs.handBack(), shutdownGraceMs);
    await worker.close();
    clearTimeout(timer);
    await Promise.all([queue.close(), relay.close()]);
    await database.destroy();
  };
  return { close };
}

/** What may stand in a log of an error from a library: its name, code and message, but no query with what people wrote. */
function reasonOf(error: Error): string {
  const { code } = error as { code?: string };
  return 'query' in error ? `${error.name} ${code ?? ''}` : `${error.name} ${code ?? ''} ${error.message}`;
}

const dayMs = 24 * 60 * 60_000;

/** Removes what a killed worker left behind. Another worker may be using the folder now, so only what is a day old. */
async function clearOldWork(workDir: string): Promise<void> {
  await mkdir(workDir, { recursive: true });
  for (const name of await readdir(workDir)) {
    const path = join(workDir, name);
    const found = await stat(path).catch(() => null);
    if (found && found.mtimeMs < Date.now() - dayMs) await rm(path, { recursive: true, force: true });
  }
}

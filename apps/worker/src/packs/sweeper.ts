import type { JobQueue } from '@minutebook/data-access';
import type { PackRows } from './pack-rows';

/**
 * Adds the job of every unfinished pack again, now and at each interval. The queue ignores what it has already, so this
 * only brings back jobs that were lost: an API that died between commit and add, a queue that was emptied, a shutdown.
 * Returns what ends it.
 */
export function startSweeping(
  rows: PackRows,
  queue: Pick<JobQueue, 'add'>,
  everyMs: number,
  onError: (error: Error) => void,
): () => Promise<void> {
  let sweep = Promise.resolve();
  const start = (): void => {
    sweep = sweepOnce(rows, queue).catch(onError);
  };
  start();
  const timer = setInterval(start, everyMs);
  return async () => {
    clearInterval(timer);
    await sweep;
  };
}

async function sweepOnce(rows: PackRows, queue: Pick<JobQueue, 'add'>): Promise<void> {
  for (const { id, authorityId } of await rows.unfinished()) {
    await queue.add({ name: 'render-pack', authorityId, packId: id });
  }
}

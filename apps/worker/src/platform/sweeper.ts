import type { Job } from '@minutebook/contracts';
import type { JobQueue } from '@minutebook/data-access';

/** Rows that somebody waits for. */
interface WaitedFor {
  unfinished(): Promise<Job[]>;
}

/**
 * Adds the job of everything unfinished again, now and at each interval. The queue ignores what it has already, so this
 * only brings back jobs that were lost: an API that died between commit and add, a queue that was emptied, a shutdown.
 * Returns what ends it.
 */
export function startSweeping(
  kinds: readonly WaitedFor[],
  queue: Pick<JobQueue, 'add'>,
  everyMs: number,
  onError: (error: Error) => void,
): () => Promise<void> {
  let sweep = Promise.resolve();
  const start = (): void => {
    sweep = sweepOnce(kinds, queue).catch(onError);
  };
  start();
  const timer = setInterval(start, everyMs);
  return async () => {
    clearInterval(timer);
    await sweep;
  };
}

async function sweepOnce(kinds: readonly WaitedFor[], queue: Pick<JobQueue, 'add'>): Promise<void> {
  for (const rows of kinds) for (const job of await rows.unfinished()) await queue.add(job);
}

import { type Job, type QueueName, queues } from '@minutebook/contracts';
import type { Worker } from 'bullmq';
import { queueBackend, type QueueSettings } from './backend';

export interface JobWorkerOptions extends QueueSettings {
  /** How long a job stays taken without a sign of life from its worker, in milliseconds. */
  lockMs: number;
  concurrency: number;
  /** The one with documents, unless told. */
  queue?: QueueName;
  onError: (error: Error) => void;
}

/**
 * The receiving end: runs `work` for each job. A job whose worker died is taken again when its lock has run out, which a
 * worker looks for twice in every lock time.
 */
export function openJobWorker(
  work: (job: Job) => Promise<void>,
  options: JobWorkerOptions,
): Worker<Job, void> {
  const { Worker, connection, prefix } = queueBackend(options);
  const worker = new Worker<Job, void>(options.queue ?? queues.documents, (job) => work(job.data), {
    connection,
    prefix,
    concurrency: options.concurrency,
    lockDuration: options.lockMs,
    stalledInterval: Math.ceil(options.lockMs / 2),
    // a job may outlive several workers: rows say what became of it, so the queue need not give up on it
    maxStalledCount: 100,
  });
  worker.on('error', options.onError);
  worker.on('failed', (_job, error) => options.onError(error));
  return worker;
}

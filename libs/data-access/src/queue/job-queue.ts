import { type Job, queues, renderDocumentJobId, renderPackJobId } from '@minutebook/contracts';
import type { Queue } from 'bullmq';
import { queueBackend, type QueueSettings } from './backend';

/** Job ids make an add that is already there do nothing, so whoever is unsure adds again. */
function jobIdOf(job: Job): string {
  switch (job.name) {
    case 'render-pack':
      return renderPackJobId(job.packId);
    case 'render-document':
      return renderDocumentJobId(job.documentId);
  }
}

/**
 * The sending end of the queue. Jobs are removed when they end, in whichever way: what became of them stands in the
 * rows, and a kept one would swallow the next add with its id.
 */
export class JobQueue {
  private readonly documents: Queue<Job>;

  /** `onError` hears of a lost connection, which BullMQ mends by itself. */
  constructor(settings: QueueSettings, onError: (error: Error) => void) {
    const { Queue, connection, prefix } = queueBackend(settings);
    this.documents = new Queue<Job>(queues.documents, {
      connection,
      prefix,
      defaultJobOptions: { attempts: 1, removeOnComplete: true, removeOnFail: true },
    });
    this.documents.on('error', onError);
  }

  /** Adds a job unless it is waiting or running already. Call it after the commit of the rows that it is about. */
  async add(job: Job): Promise<void> {
    await this.documents.add(job.name, job, { jobId: jobIdOf(job) });
  }

  async close(): Promise<void> {
    await this.documents.close();
  }
}

import {
  type Job,
  queueOfJob,
  type QueueName,
  renderDocumentJobId,
  renderPackJobId,
} from '@minutebook/contracts';
import type { Queue } from 'bullmq';
import { queueBackend, type QueueSettings } from './backend';

/** Job ids make an add that is already there do nothing, so whoever is unsure adds again. */
function jobIdOf(job: Job): string {
  switch (job.name) {
    case 'render-pack':
      return renderPackJobId(job.packId);
    case 'render-document':
      return renderDocumentJobId(job.documentId);
    case 'send-mail':
    case 'write-reminders':
    case 'warn-responses':
    case 'tell-followers':
      return job.name; // the rows say what there is to do; one at a time is enough
  }
}

/**
 * The sending end of the queue. Jobs are removed when they end, in whichever way: what became of them stands in the
 * rows, and a kept one would swallow the next add with its id.
 */
export class JobQueue {
  private readonly opened = new Map<QueueName, Queue<Job>>();

  /** `onError` hears of a lost connection, which BullMQ mends by itself. */
  constructor(
    private readonly settings: QueueSettings,
    private readonly onError: (error: Error) => void,
  ) {}

  /** Adds a job unless it is waiting or running already. Call it after the commit of the rows that it is about. */
  async add(job: Job): Promise<void> {
    await this.queueOf(job).add(job.name, job, { jobId: jobIdOf(job) });
  }

  /** Has a job done every so often from now on, once however many workers say so. */
  async repeat(job: Job, everyMs: number): Promise<void> {
    await this.queueOf(job).upsertJobScheduler(job.name, { every: everyMs }, { name: job.name, data: job });
  }

  async close(): Promise<void> {
    await Promise.all([...this.opened.values()].map((queue) => queue.close()));
  }

  /** Opened when it is first used: a process that only makes packs holds no connection for mail. */
  private queueOf({ name }: Job): Queue<Job> {
    const known = this.opened.get(queueOfJob(name));
    if (known) return known;
    const { Queue, connection, prefix } = queueBackend(this.settings);
    const queue = new Queue<Job>(queueOfJob(name), {
      connection,
      prefix,
      defaultJobOptions: { attempts: 1, removeOnComplete: true, removeOnFail: true },
    });
    queue.on('error', this.onError);
    this.opened.set(queueOfJob(name), queue);
    return queue;
  }
}

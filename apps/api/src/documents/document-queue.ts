import { JobQueue, type MeetingDocument } from '@minutebook/data-access';
import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { Settings } from '../platform/index';

/**
 * Telling the workers that there is a document to make. Called after the commit and not waited for: the rows are the truth, so a
 * queue that is down delays a document and loses none.
 */
@Injectable()
export class DocumentQueue implements OnModuleDestroy {
  private readonly logger = new Logger('Documents');
  private readonly queue: JobQueue;

  constructor({ databaseUrl, redisUrl }: Settings) {
    this.queue = new JobQueue({ databaseUrl, redisUrl }, (error) => this.logger.warn(error.message));
  }

  documentQueued({ id, authorityId, state }: Pick<MeetingDocument, 'id' | 'authorityId' | 'state'>): void {
    if (state !== 'queued') return;
    const job = { name: 'render-document' as const, authorityId, documentId: id };
    this.queue.add(job).catch((error: Error) => this.logger.warn(error.message));
  }

  onModuleDestroy(): Promise<void> {
    return this.queue.close();
  }
}

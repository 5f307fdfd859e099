import { packTopic } from '@minutebook/contracts';
import { EventRelay, JobQueue } from '@minutebook/data-access';
import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { Settings } from '../platform/index';

/**
 * Telling the workers that there is a pack to build, and everybody that a pack changed. Called after the commit and not
 * waited for: the rows are the truth, so a queue that is down delays a build and loses none.
 */
@Injectable()
export class PackSignals implements OnModuleDestroy {
  private readonly logger = new Logger('Packs');
  private readonly queue: JobQueue;
  private readonly relay: EventRelay;

  constructor({ databaseUrl, redisUrl }: Settings) {
    const onError = (error: Error) => this.logger.warn(error.message);
    this.queue = new JobQueue({ databaseUrl, redisUrl }, onError);
    this.relay = new EventRelay({ databaseUrl, redisUrl }, onError);
  }

  packQueued(pack: { id: string; authorityId: string; meetingId: string }): void {
    const job = { name: 'render-pack' as const, authorityId: pack.authorityId, packId: pack.id };
    this.queue.add(job).catch((error: Error) => this.logger.warn(error.message));
    this.packChanged(pack.meetingId);
  }

  packChanged(meetingId: string): void {
    void this.relay.publish(packTopic(meetingId));
  }

  /** Calls the listener after each change of a pack of the meeting, from any process; resolves to what ends it. */
  onPackChanged(meetingId: string, listener: () => void): Promise<() => Promise<void>> {
    return this.relay.subscribe(packTopic(meetingId), listener);
  }

  async onModuleDestroy(): Promise<void> {
    await Promise.all([this.queue.close(), this.relay.close()]);
  }
}

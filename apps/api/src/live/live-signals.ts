import { EventEmitter } from 'node:events';
import { liveTopic } from '@minutebook/contracts';
import { EventRelay } from '@minutebook/data-access';
import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { Settings } from '../platform/index';

/**
 * Telling every API process that a meeting's log or its outcomes grew. Called after the commit and not waited for: the rows
 * are the truth, and who follows looks for itself now and then.
 */
@Injectable()
export class LiveSignals implements OnModuleDestroy {
  private readonly logger = new Logger('Live');
  private readonly relay: EventRelay;
  /** Followers in this process need not wait for the way round. */
  private readonly here = new EventEmitter().setMaxListeners(0);

  constructor({ databaseUrl, redisUrl }: Settings) {
    this.relay = new EventRelay({ databaseUrl, redisUrl }, (error) => this.logger.warn(error.message));
  }

  meetingChanged(meetingId: string): void {
    this.here.emit(meetingId);
    void this.relay.publish(liveTopic(meetingId));
  }

  /** Calls the listener after each change, from any process, until the function that it returns is called. */
  onMeetingChanged(meetingId: string, listener: () => void): () => void {
    this.here.on(meetingId, listener);
    const subscription = this.relay.subscribe(liveTopic(meetingId), listener);
    subscription.catch((error: Error) => this.logger.warn(error.message));
    return () => {
      this.here.off(meetingId, listener);
      void subscription.then((end) => end()).catch(() => undefined);
    };
  }

  async onModuleDestroy(): Promise<void> {
    await this.relay.close();
  }
}

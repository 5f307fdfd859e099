import type { DataSource } from 'typeorm';
import type { Log } from '../platform/log';
import type { JobProcessor } from '../platform/processors';
import { tellFollowers, type TellingSettings } from './tell-followers';

export interface TellFollowersTools extends TellingSettings {
  database: DataSource;
  log: Log;
  /** Has the outbox looked at without waiting for the next round. */
  send: () => Promise<void>;
}

/** On a schedule: what is new in the topics that people follow. */
export class TellFollowersProcessor implements JobProcessor<'tell-followers'> {
  readonly name = 'tell-followers';

  constructor(private readonly tools: TellFollowersTools) {}

  async process(): Promise<void> {
    const written = await tellFollowers(this.tools.database, this.tools);
    if (written === 0) return;
    this.tools.log(`topics: ${written} digests written`);
    await this.tools.send();
  }
}

import type { DataSource } from 'typeorm';
import type { Log } from '../platform/log';
import type { JobProcessor } from '../platform/processors';
import { warnResponses, type WarningSettings } from './warn-responses';

export interface WarnResponsesTools extends WarningSettings {
  database: DataSource;
  log: Log;
  /** Has the outbox looked at without waiting for the next round. */
  send: () => Promise<void>;
}

/** On a schedule: warnings of answers that are due, and word of those that did not come. */
export class WarnResponsesProcessor implements JobProcessor<'warn-responses'> {
  readonly name = 'warn-responses';

  constructor(private readonly tools: WarnResponsesTools) {}

  async process(): Promise<void> {
    const written = await warnResponses(this.tools.database, this.tools);
    if (written === 0) return;
    this.tools.log(`responses: ${written} warnings written`);
    await this.tools.send();
  }
}

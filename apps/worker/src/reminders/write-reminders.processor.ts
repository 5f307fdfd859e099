import type { DataSource } from 'typeorm';
import type { Log } from '../platform/log';
import type { JobProcessor } from '../platform/processors';
import { writeReminders, type ReminderSettings } from './write-reminders';
import { writeReviewRequests } from './write-review-requests';

export interface WriteRemindersTools extends ReminderSettings {
  database: DataSource;
  log: Log;
  /** Has the outbox looked at without waiting for the next round. */
  send: () => Promise<void>;
}

/** Each quarter of an hour: the digests whose time has come, and what clerks are asked about outcomes. */
export class WriteRemindersProcessor implements JobProcessor<'write-reminders'> {
  readonly name = 'write-reminders';

  constructor(private readonly tools: WriteRemindersTools) {}

  async process(): Promise<void> {
    const { database } = this.tools;
    const reminders = await writeReminders(database, this.tools);
    const written = reminders + (await writeReviewRequests(database, this.tools));
    if (written === 0) return;
    this.tools.log(`reminders: ${written} written`);
    await this.tools.send();
  }
}

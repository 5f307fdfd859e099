import { setTimeout as sleep } from 'node:timers/promises';
import type { ClaimedMail, MailRows } from './mail-rows';
import type { MailTransport, Sending } from './transport';

export interface SendingReport {
  sent: number;
  bounced: number;
  /** Put off one by one. */
  later: number;
  /** Why everything waits; null when the server answered. */
  away: string | null;
}

const batch = 100;

/** Sends what is due, batch after batch, until nothing is left, the server is away or somebody says stop. */
export class MailSender {
  private isStopped = false;
  private readonly report: SendingReport = { sent: 0, bounced: 0, later: 0, away: null };

  constructor(
    private readonly rows: MailRows,
    private readonly transport: MailTransport,
  ) {}

  /** What is on its way is finished and written down; nothing else begins. */
  stop(): void {
    this.isStopped = true;
  }

  async sendAll(): Promise<SendingReport> {
    if (!(await this.rows.isAnyDue())) return this.report;
    this.report.away = await this.transport.whyAway();
    if (this.report.away === null) await this.rows.dropNeedless();
    while (!this.isOver) {
      const mails = await this.rows.take(batch);
      if (mails.length === 0) break;
      const lane = async (): Promise<void> => {
        for (let mail = mails.shift(); mail && !this.isOver; mail = mails.shift()) await this.sendOne(mail);
      };
      await Promise.all(Array.from({ length: this.transport.lanes }, lane));
    }
    if (this.report.away !== null) await this.rows.putOff(this.report.away);
    await this.rows.release();
    return this.report;
  }

  private get isOver(): boolean {
    return this.isStopped || this.report.away !== null;
  }

  private async sendOne(mail: ClaimedMail): Promise<void> {
    if (!(await this.rows.begin(mail))) return;
    await this.write(mail, await this.transport.send(mail));
  }

  private write(mail: ClaimedMail, outcome: Sending): Promise<void> {
    switch (outcome.kind) {
      case 'sent':
        this.report.sent += 1;
        return untilWritten(() => this.rows.sent(mail, this.transport.keepsLinks, outcome.takenAs));
      case 'bounced':
        this.report.bounced += 1;
        return untilWritten(() => this.rows.bounced(mail, outcome.problem));
      case 'later':
        this.report.later += 1;
        return untilWritten(() => this.rows.later(mail, outcome.problem));
      case 'away':
        this.report.away = outcome.problem;
        return untilWritten(() => this.rows.backToWaiting(mail));
      case 'unknown':
        this.report.away = outcome.problem;
        return untilWritten(() => this.rows.unknown(mail, outcome.problem));
    }
  }
}

/** The server has taken the message, so that has to be written down, even where the database is away for a moment. */
async function untilWritten(write: () => Promise<unknown>): Promise<void> {
  for (let wait = 100; ; wait *= 2) {
    try {
      await write();
      return;
    } catch (error) {
      if (wait > 30_000) throw error;
      await sleep(wait);
    }
  }
}

import type { SendMailJob } from '@minutebook/contracts';
import type { Log } from '../platform/log';
import type { JobProcessor } from '../platform/processors';
import type { DeliveryRows } from './delivery-rows';
import type { MailRows } from './mail-rows';
import { sendInChild, type Send } from './send-in-child';
import type { SenderRequest } from './sender-messages';

export interface SendMailTools {
  rows: Pick<MailRows, 'isAnyDue'>;
  /** Where the service that sends can be asked what became of a mail. */
  deliveries?: Pick<DeliveryRows, 'isAnyToBeAsked'>;
  request: SenderRequest;
  log: Log;
  send?: Send;
}

/** Sends what is due, and says in the log when the mail server goes away and when it is back: one line each. */
export class SendMailProcessor implements JobProcessor<'send-mail'> {
  readonly name = 'send-mail';
  private readonly stopping = new AbortController();
  private away: string | null = null;

  constructor(private readonly tools: SendMailTools) {}

  async process(): Promise<void> {
    const { request, log, send = sendInChild } = this.tools;
    const { sent, bounced, later, away } = await send(request, this.stopping.signal);
    if (sent > 0) log(`mail: ${sent} sent`);
    if (bounced + later > 0) log(`mail: ${bounced} came back, ${later} put off`);
    if (away !== null && this.away === null) log(`mail waits: ${away}`);
    if (away === null && this.away !== null && sent + bounced + later > 0) log('mail goes again');
    if (away !== null || sent + bounced + later > 0) this.away = away;
  }

  /** For the sweeper: a job where something is due, to be sent or to be asked after. */
  async unfinished(): Promise<SendMailJob[]> {
    const { rows, deliveries } = this.tools;
    const isDue = (await rows.isAnyDue()) || ((await deliveries?.isAnyToBeAsked()) ?? false);
    return isDue ? [{ name: 'send-mail' }] : [];
  }

  handBack(): void {
    this.stopping.abort();
  }
}

import { randomUUID } from 'node:crypto';
import type { MailMessage } from '@minutebook/data-access';
import type { DataSource } from 'typeorm';
import { sayThatItCameBack } from './came-back';
import type { OutgoingMail } from './transport';

export interface ClaimedMail extends OutgoingMail {
  authorityId: string;
  about: string[];
}

interface MailRow {
  id: string;
  authority_id: string;
  to_name: string;
  to_address: string;
  subject: string;
  text: string;
  created_at: Date;
  state: MailMessage['state'];
  about: string[];
}

const giveUpAfterDays = 5; // RFC 5321 4.5.4.1: at least four to five

/** The first wait is a minute, each next one twice that, up to half an hour. `attempts` is that before this try. */
const waitOf = `least(interval '30 minutes', interval '1 minute' * power(2, least(attempts, 10)))`;

/** What was signed for a mailed link; without it the stored text opens nothing. */
const tokens = String.raw`eyJ[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+`;

/**
 * The outbox as one sender may change it. It claims rows, says `begin` of each just before it goes, and writes down what became
 * of it; every step names the claim and does nothing where another sender has the row. A claim that shows no sign of life for
 * a lease is free again.
 */
export class MailRows {
  readonly claim = randomUUID();

  constructor(
    private readonly database: DataSource,
    private readonly leaseMs: number,
    private readonly now: () => Date = () => new Date(),
  ) {}

  /** Whether anything is to go out now, of all councils. */
  async isAnyDue(): Promise<boolean> {
    const rows: unknown[] = await this.database.query(
      `select 1 from mail_messages where state in ('waiting', 'sending') and not_before <= $1
         and (claim is null or claimed_at < $2) limit 1`,
      [this.now(), this.leaseEnd()],
    );
    return rows.length > 0;
  }

  /** Reminders stop when it is done: those that were put off meanwhile, and ask for nothing that is still owed, do not go. */
  async dropNeedless(): Promise<void> {
    await this.database.query(
      `update mail_messages m set state = 'failed', problem = 'Nothing of it was owed any more when it could be sent.'
        where m.state = 'waiting' and m.claim is null and m.attempts > 0 and m.kind = 'reminder'
          and not exists (select 1 from commitments c where c.authority_id = m.authority_id
            and c.id = any(m.about) and c.state in ('not-begun', 'under-way'))`,
    );
  }

  /** Takes up to so many that are due; rows that another sender is taking are skipped. */
  async take(limit: number): Promise<ClaimedMail[]> {
    const [rows] = (await this.database.query(
      `update mail_messages set claim = $1, claimed_at = $2
        where id in (select id from mail_messages where state in ('waiting', 'sending') and not_before <= $2
            and (claim is null or claimed_at < $3) order by not_before limit $4 for update skip locked)
        returning id, authority_id, to_name, to_address, subject, text, created_at, state, about`,
      [this.claim, this.now(), this.leaseEnd(), limit],
    )) as [MailRow[], number];
    return rows.map((row) => ({
      ...{ id: row.id, authorityId: row.authority_id, toName: row.to_name, toAddress: row.to_address },
      ...{ subject: row.subject, text: row.text, createdAt: row.created_at, about: row.about },
      isDoubtful: row.state === 'sending',
    }));
  }

  /** Just before it goes. False where the claim is no longer ours. */
  begin = (mail: ClaimedMail): Promise<boolean> =>
    this.change(mail, `state = 'sending', claimed_at = $3`, [this.now()]);

  sent = (mail: ClaimedMail, keepsLinks: boolean, takenAs = ''): Promise<boolean> =>
    this.change(
      mail,
      `state = 'sent', sent_at = $3, problem = '', claim = null, claimed_at = null, attempts = attempts + 1,
       taken_as = $4, delivery = case when $4 = '' then 'unknown' else 'awaited' end,
       text = ${keepsLinks ? 'text' : `regexp_replace(text, $5, '…', 'g')`}`,
      [this.now(), takenAs, ...(keepsLinks ? [] : [tokens])],
    );

  /** Not now: a longer wait each time, and after five days no more. */
  later = (mail: ClaimedMail, problem: string): Promise<boolean> =>
    this.change(
      mail,
      `state = case when created_at < $3::timestamptz - interval '${giveUpAfterDays} days' then 'failed' else 'waiting' end,
       not_before = $3::timestamptz + ${waitOf}, attempts = attempts + 1, problem = $4, claim = null, claimed_at = null`,
      [this.now(), problem],
    );

  /** For good; the history of each commitment that it is about says so. */
  bounced(mail: ClaimedMail, problem: string): Promise<boolean> {
    return this.database.transaction(async (manager) => {
      const [, affected] = (await manager.query(
        `update mail_messages set state = 'bounced', problem = $3, claim = null, claimed_at = null, attempts = attempts + 1
          where id = $1 and claim = $2`,
        [mail.id, this.claim, problem],
      )) as [unknown, number];
      if (!affected) return false;
      await sayThatItCameBack(manager, mail, { problem, at: this.now() });
      return true;
    });
  }

  /** The server is away: everything that is due waits, the longer the more often it was tried, so that a day off is quiet. */
  async putOff(problem: string): Promise<void> {
    await this.database.query(
      `update mail_messages set not_before = $2::timestamptz + ${waitOf}, attempts = attempts + 1, problem = $3,
          state = 'waiting', claim = null, claimed_at = null
        where state = 'waiting' and not_before <= $2 and (claim is null or claim = $1)`,
      [this.claim, this.now(), problem],
    );
  }

  /** What has certainly not gone is for the next. */
  backToWaiting = (mail: ClaimedMail): Promise<boolean> => this.change(mail, `state = 'waiting'`, []);

  /** The row keeps its claim: when the lease is over it goes again, under the same Message-ID. */
  unknown = (mail: ClaimedMail, problem: string): Promise<boolean> =>
    this.change(mail, `problem = $3, attempts = attempts + 1`, [problem]);

  /** Gives back what was claimed and not begun. */
  async release(): Promise<void> {
    await this.database.query(
      `update mail_messages set claim = null, claimed_at = null where claim = $1 and state = 'waiting'`,
      [this.claim],
    );
  }

  private leaseEnd = (): Date => new Date(this.now().getTime() - this.leaseMs);

  private async change({ id }: ClaimedMail, set: string, values: unknown[]): Promise<boolean> {
    const [, affected] = (await this.database.query(
      `update mail_messages set ${set} where id = $1 and claim = $2`,
      [id, this.claim, ...values],
    )) as [unknown, number];
    return affected > 0;
  }
}

import type { DataSource } from 'typeorm';
import { sayThatItCameBack } from './came-back';

/** A mail that a service has taken and of which nobody knows yet whether it arrived. */
export interface AwaitedMail {
  id: string;
  authorityId: string;
  toName: string;
  about: string[];
  takenAs: string;
}

interface AwaitedRow {
  id: string;
  authority_id: string;
  to_name: string;
  about: string[];
  taken_as: string;
}

/** A service tries a full mailbox for three days; it forgets a mail after seven. */
const askForDays = 5;

/** Five minutes after it was sent, then each time after as long again as it is out, at most six hours. */
const isToBeAsked = `delivery = 'awaited' and sent_at > $1::timestamptz - interval '${askForDays} days'
  and coalesce(asked_at, sent_at)
    + least(interval '6 hours', greatest(interval '5 minutes', coalesce(asked_at, sent_at) - sent_at)) <= $1`;

/** The mails of the outbox, of all councils, whose delivery is asked after. */
export class DeliveryRows {
  constructor(
    private readonly database: DataSource,
    private readonly now: () => Date = () => new Date(),
  ) {}

  async isAnyToBeAsked(): Promise<boolean> {
    const found: unknown[] = await this.database.query(
      `select 1 from mail_messages where ${isToBeAsked} limit 1`,
      [this.now()],
    );
    return found.length > 0;
  }

  /** Up to so many; each is noted as asked, so that of several senders one asks. */
  async take(limit: number): Promise<AwaitedMail[]> {
    const [rows] = (await this.database.query(
      `update mail_messages set asked_at = $1
        where id in (select id from mail_messages where ${isToBeAsked} order by sent_at limit $2 for update skip locked)
        returning id, authority_id, to_name, about, taken_as`,
      [this.now(), limit],
    )) as [AwaitedRow[], number];
    return rows.map((row) => ({
      ...{ id: row.id, authorityId: row.authority_id, toName: row.to_name },
      ...{ about: row.about, takenAs: row.taken_as },
    }));
  }

  arrived = ({ id }: AwaitedMail): Promise<unknown> =>
    this.database.query(`update mail_messages set delivery = 'delivered' where id = $1`, [id]);

  /** The service knows nothing of it any more; nobody will ever know. */
  forget = ({ id }: AwaitedMail): Promise<unknown> =>
    this.database.query(`update mail_messages set delivery = 'unknown' where id = $1`, [id]);

  /** Hours after it was taken; the history of each commitment that it is about says so. */
  async cameBack(mail: AwaitedMail, problem: string): Promise<void> {
    await this.database.transaction(async (manager) => {
      const [, affected] = (await manager.query(
        `update mail_messages set state = 'bounced', problem = $2, delivery = 'unknown'
          where id = $1 and delivery = 'awaited'`,
        [mail.id, problem],
      )) as [unknown, number];
      if (affected > 0) await sayThatItCameBack(manager, mail, { problem, at: this.now() });
    });
  }
}

import type { EntityManager } from 'typeorm';
import { MailMessage } from './mail-message.entity';

export interface Mail {
  authorityId: string;
  kind: string;
  /** The same mail asked for twice has the same key, and goes out once. */
  dedupeKey: string;
  to: { name: string; address: string };
  subject: string;
  text: string;
  /** Not sent before this moment. */
  notBefore: Date;
  /** Commitments whose histories say it where the mail comes back. */
  about?: string[];
}

/** Puts a mail into the outbox within the caller's transaction. Returns its id, or null where the same was asked for before. */
export async function postMail(manager: EntityManager, mail: Mail): Promise<string | null> {
  const [id] = await postMails(manager, [mail]);
  return id ?? null;
}

/** Several at once. Returns the ids of those that had not been asked for before. */
export async function postMails(manager: EntityManager, mails: readonly Mail[]): Promise<string[]> {
  if (mails.length === 0) return [];
  const result = await manager
    .createQueryBuilder()
    .insert()
    .into(MailMessage)
    .values(mails.map(({ to, ...mail }) => ({ ...mail, toName: to.name, toAddress: to.address })))
    .orIgnore()
    .returning('id')
    .execute();
  return (result.raw as { id: string }[]).map(({ id }) => id);
}

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
}

/** Puts a mail into the outbox within the caller's transaction. Returns its id, or null where the same was asked for before. */
export async function postMail(manager: EntityManager, mail: Mail): Promise<string | null> {
  const { authorityId, kind, dedupeKey, to, subject, text, notBefore } = mail;
  const result = await manager
    .createQueryBuilder()
    .insert()
    .into(MailMessage)
    .values({
      ...{ authorityId, kind, dedupeKey, subject, text, notBefore },
      ...{ toName: to.name, toAddress: to.address },
    })
    .orIgnore()
    .returning('id')
    .execute();
  const [row] = result.raw as { id: string }[];
  return row?.id ?? null;
}

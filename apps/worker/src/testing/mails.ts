import { randomUUID } from 'node:crypto';
import { MailMessage, postMails, type Mail } from '@minutebook/data-access';
import { anAuthority } from '@minutebook/data-access/testing';
import type { DataSource } from 'typeorm';

/** So many mails of one council, each to somebody else. */
export async function someMails(
  dataSource: DataSource,
  count: number,
  over: Partial<Mail> = {},
): Promise<string[]> {
  const authority = await anAuthority(dataSource);
  const mails = Array.from({ length: count }, (_, index) => ({
    ...{ authorityId: authority.id, kind: 'test', dedupeKey: randomUUID(), notBefore: new Date() },
    to: { name: `Owner ${index}`, address: `owner-${index}@council.example` },
    ...{ subject: `Due: ${index}`, text: 'Dear colleague,\n\nplease look.\n' },
    ...over,
  }));
  return postMails(dataSource.manager, mails);
}

export const mailOf = (dataSource: DataSource, id: string): Promise<MailMessage> =>
  dataSource.manager.findOneByOrFail(MailMessage, { id });

/** How many mails are in each state. */
export async function statesOf(dataSource: DataSource): Promise<Record<string, number>> {
  const rows: { state: string; count: number }[] = await dataSource.query(
    'select state, count(*)::int as count from mail_messages group by state',
  );
  return Object.fromEntries(rows.map(({ state, count }) => [state, count]));
}

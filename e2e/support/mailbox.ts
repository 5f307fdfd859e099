import { apiUrl, type MailMessageView, paths } from '@minutebook/contracts';
import { expect } from '@playwright/test';
import type { CouncilApi } from './council-api';

/** The token of the newest link of a kind that was mailed to an address; the outbox of the demonstration keeps every mail. */
export async function mailedToken(api: CouncilApi, to: string, page: string): Promise<string> {
  const link = new RegExp(`/${page}/([\\w.-]+)`);
  let token = '';
  await expect(async () => {
    const mails = await api.get<MailMessageView[]>(apiUrl(paths.mail));
    const found = mails.filter((mail) => mail.to.includes(to) && link.test(mail.text));
    const [newest] = found.sort((one, other) => other.notBefore.localeCompare(one.notBefore));
    token = link.exec(newest?.text ?? '')?.[1] ?? '';
    expect(token, `a mail to ${to} with a link to /${page}`).not.toBe('');
  }).toPass();
  return token;
}

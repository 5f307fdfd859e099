import { apiUrl, paths } from '@minutebook/contracts';
import type { Browser, BrowserContext, Cookie, Page } from '@playwright/test';
import { CouncilApi } from './council-api';

/** The demonstration council's accounts, named by what they may do. */
const accounts = {
  clerk: 'clerk@demo.minutebook.example',
  chair: 'chair@demo.minutebook.example',
  member: 'member@demo.minutebook.example',
  author: 'author@demo.minutebook.example',
  'monitoring officer': 'mo@demo.minutebook.example',
  administrator: 'admin@demo.minutebook.example',
} as const;
export const password = 'minutebook';
export type Account = keyof typeof accounts;
export const emailOf = (account: Account): string => accounts[account];

/** Each account signs in once a run: attempts are counted, as they should be. */
const sessions = new Map<Account, Cookie[]>();

/** Signs a browser in without going through the sign-in page, and gives the API in that person's name. */
export async function signIn(context: BrowserContext, account: Account): Promise<CouncilApi> {
  const api = new CouncilApi(context);
  const known = sessions.get(account);
  if (known) await context.addCookies(known);
  else await api.send('POST', apiUrl(paths.session), { email: emailOf(account), password });
  sessions.set(account, await context.cookies());
  return api;
}

/** Somebody at a browser of their own. */
export interface Person {
  page: Page;
  api: CouncilApi;
}

export async function atOwnBrowser(browser: Browser, account: Account): Promise<Person> {
  const context = await browser.newContext();
  const api = await signIn(context, account);
  return { page: await context.newPage(), api };
}

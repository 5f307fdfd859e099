import AxeBuilder from '@axe-core/playwright';
import { apiUrl, paths } from '@minutebook/contracts';
import { test as base, type Cookie, expect, type Page } from '@playwright/test';
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

interface Fixtures {
  /** Signs the page's browser in without going through the sign-in page, and gives the API in that person's name. */
  signInAs: (account: Account) => Promise<CouncilApi>;
  /** Fails on anything that axe finds on the page as it stands now. */
  expectAccessible: (what: string) => Promise<void>;
}

export const test = base.extend<Fixtures>({
  signInAs: async ({ page }, use) => {
    await use(async (account) => {
      const api = new CouncilApi(page.context());
      const known = sessions.get(account);
      if (known) await page.context().addCookies(known);
      else await api.send('POST', apiUrl(paths.session), { email: emailOf(account), password });
      sessions.set(account, await page.context().cookies());
      return api;
    });
  },
  expectAccessible: async ({ page }, use) => {
    await use((what) => checkWithAxe(page, what));
  },
});

async function checkWithAxe(page: Page, what: string): Promise<void> {
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => null))),
  );
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  const found = violations.map(({ id, help, nodes }) => ({
    id,
    help,
    nodes: nodes.map(({ html, failureSummary }) => `${html}\n${failureSummary}`),
  }));
  expect(found, what).toEqual([]);
}

export { expect };

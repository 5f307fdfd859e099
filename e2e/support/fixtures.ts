import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';
import type { CouncilApi } from './council-api';
import { type Account, emailOf, password, signIn } from './people';

interface Fixtures {
  /** Signs the page's browser in without going through the sign-in page, and gives the API in that person's name. */
  signInAs: (account: Account) => Promise<CouncilApi>;
  /** Fails on anything that axe finds on the page as it stands now. */
  expectAccessible: (what: string) => Promise<void>;
}

export const test = base.extend<Fixtures>({
  signInAs: async ({ page }, use) => {
    await use((account) => signIn(page.context(), account));
  },
  expectAccessible: async ({ page }, use) => {
    await use((what) => checkWithAxe(page, what));
  },
});

export async function checkWithAxe(page: Page, what: string): Promise<void> {
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

export { emailOf, expect, password };

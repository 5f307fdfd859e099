// Jest's global teardown: stops and removes the PostgreSQL of start-postgres.mjs.
import { rmSync } from 'node:fs';

export default async () => {
  const started = globalThis.testPostgres;
  if (!started) return;
  await started.postgres.stop();
  rmSync(started.dir, { recursive: true, force: true });
};

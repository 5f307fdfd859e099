import type { QueueSettings } from '../queue/backend';

export interface TestBackend {
  name: string;
  settings: (databaseUrl: string) => QueueSettings;
}

/** The queue backends that this run can test: PostgreSQL always, Redis when TEST_REDIS_URL names one. */
export function testBackends(): TestBackend[] {
  const redisUrl = process.env['TEST_REDIS_URL'];
  const backends: TestBackend[] = [{ name: 'PostgreSQL', settings: (databaseUrl) => ({ databaseUrl }) }];
  if (redisUrl) backends.push({ name: 'Redis', settings: (databaseUrl) => ({ databaseUrl, redisUrl }) });
  else process.stderr.write('Queue tests run on PostgreSQL only: TEST_REDIS_URL is not set.\n');
  return backends;
}

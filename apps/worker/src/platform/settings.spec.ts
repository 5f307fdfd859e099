import { loadSettings } from './settings';

const DATABASE_URL = 'postgres://app:app@127.0.0.1:5432/minutebook';

describe('the settings of the worker', () => {
  it('need only the database', () => {
    expect(loadSettings({ DATABASE_URL, REDIS_URL: '' })).toMatchObject({
      databaseUrl: DATABASE_URL,
      redisUrl: undefined,
      packsAtOnce: 2,
      queueLockMs: 6000,
      documentTimeLimitMs: 60_000,
    });
  });

  it('say in one line each what is wrong', () => {
    expect(() => loadSettings({ DATABASE_URL: 'mysql://x', QUEUE_LOCK_MS: '10' })).toThrow(
      /^DATABASE_URL: give the address of a PostgreSQL database.*\nQUEUE_LOCK_MS: give 1000 or more$/,
    );
  });
});

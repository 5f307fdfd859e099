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

  it('keep mail in the outbox unless told, with links that begin where people reach Minutebook', () => {
    expect(loadSettings({ DATABASE_URL })).toMatchObject({
      ...{ mail: { kind: 'outbox' }, publicUrl: 'http://localhost:3000', remindersMs: 900_000 },
    });
    expect(loadSettings({ DATABASE_URL, PORT: '3100' }).publicUrl).toBe('http://localhost:3100');
    expect(loadSettings({ DATABASE_URL, PUBLIC_URL: 'https://minutebook.example/' }).publicUrl).toBe(
      'https://minutebook.example',
    );
  });

  it('say what the chosen way of sending needs', () => {
    const smtp = { DATABASE_URL, MAIL_TRANSPORT: 'smtp', SMTP_URL: 'smtp://mail.example:587' };
    expect(() => loadSettings(smtp)).toThrow('MAIL_FROM: is needed with MAIL_TRANSPORT=smtp');
    expect(loadSettings({ ...smtp, MAIL_FROM: 'a@b.example' }).mail).toEqual({
      ...{ kind: 'smtp', smtpUrl: 'smtp://mail.example:587', from: 'a@b.example' },
    });
    expect(() => loadSettings({ DATABASE_URL, MAIL_TRANSPORT: 'notify' })).toThrow(
      'NOTIFY_API_KEY: is needed with MAIL_TRANSPORT=notify\nNOTIFY_TEMPLATE_ID: is needed with MAIL_TRANSPORT=notify',
    );
    expect(() => loadSettings({ DATABASE_URL, MAIL_TRANSPORT: 'post', SMTP_URL: 'mail' })).toThrow(
      /^SMTP_URL|MAIL_TRANSPORT: give outbox, smtp or notify/,
    );
  });

  it('say in one line each what is wrong', () => {
    expect(() => loadSettings({ DATABASE_URL: 'mysql://x', QUEUE_LOCK_MS: '10' })).toThrow(
      /^DATABASE_URL: give the address of a PostgreSQL database.*\nQUEUE_LOCK_MS: give 1000 or more$/,
    );
  });
});

import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isHttps, loadSettings, SettingsError } from './settings';

describe('the settings', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'minutebook-settings-'));
  const env = { DATABASE_URL: 'postgres://app:app@127.0.0.1:5432/minutebook', DATA_DIR: dataDir };
  afterAll(() => rmSync(dataDir, { recursive: true }));

  it('need only a database', () => {
    expect(loadSettings(env)).toMatchObject({ port: 3000, host: '127.0.0.1', uploadLimitMb: 100, dataDir });
  });

  it('take an empty value for none', () => {
    expect(loadSettings({ ...env, REDIS_URL: '', PUBLIC_URL: '' })).toMatchObject({ redisUrl: undefined });
  });

  it('that are wrong are all named at once, each with what to give', () => {
    expect(() =>
      loadSettings({
        PORT: 'eighty',
        DATABASE_URL: 'mysql://x',
        SESSION_SECRET: 'short',
        PSEUDONYM_KEY: 'short',
      }),
    ).toThrow(
      new SettingsError(
        [
          'PORT: give a port number, such as 3000',
          'DATABASE_URL: give the address of a PostgreSQL database: postgres://name:password@host:5432/database',
          'SESSION_SECRET: give 32 characters or more, or leave it unset',
          'PSEUDONYM_KEY: give 32 characters or more, or leave it unset',
        ].join('\n'),
      ),
    );
  });

  it.each([
    ['sessionSecret', 'session-secret'],
    ['pseudonymKey', 'pseudonym-key'],
  ] as const)(
    'keep one %s for all processes of a data folder, that only its owner reads',
    (name, fileName) => {
      const secret = loadSettings(env)[name];
      expect(loadSettings(env)[name]).toBe(secret);
      expect(secret.length).toBeGreaterThan(40);
      const file = join(dataDir, fileName);
      expect(readFileSync(file, 'utf8')).toBe(secret);
      expect(statSync(file).mode & 0o077).toBe(0);
    },
  );

  it('never use one secret for two things', () => {
    const { sessionSecret, pseudonymKey } = loadSettings(env);
    expect(pseudonymKey).not.toBe(sessionSecret);
  });

  it('say by PUBLIC_URL whether people come over https', () => {
    expect(isHttps(loadSettings({ ...env, PUBLIC_URL: 'https://minutebook.example' }))).toBe(true);
    expect(isHttps(loadSettings({ ...env, PUBLIC_URL: 'http://127.0.0.1:3000' }))).toBe(false);
    expect(isHttps(loadSettings(env))).toBe(false);
  });

  it('have an address for links in mails, whatever is set', () => {
    expect(loadSettings({ ...env, PORT: '3100' }).publicUrl).toBe('http://localhost:3100');
    expect(loadSettings({ ...env, PUBLIC_URL: 'https://minutebook.example/' }).publicUrl).toBe(
      'https://minutebook.example',
    );
    expect(loadSettings(env).mailTransport).toBe('outbox');
  });
});

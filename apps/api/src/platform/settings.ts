import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { defaultUploadLimitMb } from '@minutebook/contracts';
import { z } from 'zod';

const optional = z
  .string()
  .optional()
  .transform((value) => (value === '' ? undefined : value));
const environment = z.object({
  PORT: z.coerce.number({ error: 'give a port number, such as 3000' }).int().min(0).max(65_535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATA_DIR: z.string().min(1).default('.data'),
  DATABASE_URL: z
    .url({
      protocol: /^postgres(ql)?$/,
      error: 'give the address of a PostgreSQL database: postgres://name:password@host:5432/database',
    })
    .transform(String),
  REDIS_URL: optional,
  UPLOAD_LIMIT_MB: z.coerce
    .number({ error: 'give a number of megabytes' })
    .positive()
    .default(defaultUploadLimitMb),
  SESSION_SECRET: optional.refine((value) => value === undefined || value.length >= 32, {
    error: 'give 32 characters or more, or leave it unset',
  }),
  PSEUDONYM_KEY: optional.refine((value) => value === undefined || value.length >= 32, {
    error: 'give 32 characters or more, or leave it unset',
  }),
  PUBLIC_URL: optional.refine((value) => value === undefined || URL.canParse(value), {
    error: 'give the full address that people use, such as https://minutebook.council.example',
  }),
  REPORTS_WAIT_MS: z.coerce.number({ error: 'give a number of milliseconds' }).int().min(0).default(8_000),
  WEB_DIR: optional,
  // the worker's setting; here it only says whether the outbox may show the links of its mails
  MAIL_TRANSPORT: z
    .enum(['outbox', 'smtp', 'notify'], { error: 'give outbox, smtp or notify' })
    .default('outbox'),
});

/** Settings of one process, read from the environment once. A class, so that Nest can inject a plain object under its name. */
export abstract class Settings {
  abstract readonly port: number;
  abstract readonly host: string;
  /** Folder of uploaded papers, packs and generated secrets. Absolute. */
  abstract readonly dataDir: string;
  abstract readonly databaseUrl: string;
  abstract readonly redisUrl?: string;
  abstract readonly uploadLimitMb: number;
  abstract readonly sessionSecret: string;
  /** Seals the names of young people (C-04). Names that were sealed under another one do not open. */
  abstract readonly pseudonymKey: string;
  /**
   * Address under which people reach Minutebook, without a slash at its end: what links in mails begin with. With https, cookies
   * are sent over https only.
   */
  abstract readonly publicUrl: string;
  /** By which way the worker sends mail. `outbox` sends none: the list of mails shows them whole, with their links. */
  abstract readonly mailTransport: 'outbox' | 'smtp' | 'notify';
  /** How long asking for a pack waits for the worker to make the reports of its standing items. */
  abstract readonly reportsWaitMs: number;
  /** Folder of the built client. Absolute. */
  abstract readonly webDir: string;
}

/** Whether people reach Minutebook over https, through a proxy in front of it. */
export const isHttps = (settings: Settings): boolean => settings.publicUrl.startsWith('https://');

export class SettingsError extends Error {}

/**
 * Reads the settings, or throws a SettingsError with one line for each that is wrong.
 * Without SESSION_SECRET or PSEUDONYM_KEY one is made on first start and kept in the data folder, which all API processes
 * share.
 */
export function loadSettings(env: NodeJS.ProcessEnv): Settings {
  const parsed = environment.safeParse(env);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new SettingsError(lines.join('\n'));
  }
  const values = parsed.data;
  const dataDir = resolve(values.DATA_DIR);
  return {
    port: values.PORT,
    host: values.HOST,
    dataDir,
    databaseUrl: values.DATABASE_URL,
    redisUrl: values.REDIS_URL,
    uploadLimitMb: values.UPLOAD_LIMIT_MB,
    sessionSecret: values.SESSION_SECRET ?? keptSecret(dataDir, 'session-secret'),
    pseudonymKey: values.PSEUDONYM_KEY ?? keptSecret(dataDir, 'pseudonym-key'),
    publicUrl: (values.PUBLIC_URL ?? `http://localhost:${values.PORT}`).replace(/\/+$/, ''),
    mailTransport: values.MAIL_TRANSPORT,
    reportsWaitMs: values.REPORTS_WAIT_MS,
    webDir: resolve(values.WEB_DIR ?? join('dist', 'apps', 'web', 'browser')),
  };
}

function keptSecret(dataDir: string, name: string): string {
  const file = join(dataDir, name);
  mkdirSync(dataDir, { recursive: true });
  try {
    // 'wx' fails where another process was first; then its secret is the one to use
    writeFileSync(file, randomBytes(48).toString('base64url'), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return readFileSync(file, 'utf8');
}

import { resolve } from 'node:path';
import { z } from 'zod';
import type { TransportSettings } from '../mail/open-transport';
import { checkMail, mailEnvironment, transportOf } from './mail-settings';

const milliseconds = (otherwise: number) =>
  z.coerce.number({ error: 'give a number of milliseconds' }).int().positive().default(otherwise);
const environment = z.object({
  DATABASE_URL: z.url({
    protocol: /^postgres(ql)?$/,
    error: 'give the address of a PostgreSQL database: postgres://name:password@host:5432/database',
  }),
  REDIS_URL: z
    .string()
    .optional()
    .transform((value) => value || undefined),
  DATA_DIR: z.string().min(1).default('.data'),
  PACKS_AT_ONCE: z.coerce.number({ error: 'give a number' }).int().positive().default(2),
  PACK_TIME_LIMIT_MS: milliseconds(5 * 60_000),
  DOCUMENT_TIME_LIMIT_MS: milliseconds(60_000),
  // Short, since the worker's own thread only waits: the laying out is done in a child process. A pack whose worker was
  // killed is taken again after one and a half of these.
  QUEUE_LOCK_MS: milliseconds(6_000).refine((value) => value >= 1_000, { error: 'give 1000 or more' }),
  SWEEP_MS: milliseconds(15_000),
  SHUTDOWN_GRACE_MS: milliseconds(5_000),
  PORT: z.coerce.number().default(3000),
  PUBLIC_URL: z
    .string()
    .optional()
    .transform((value) => value || undefined)
    .refine((value) => value === undefined || URL.canParse(value), {
      error: 'give the full address that people use, such as https://minutebook.council.example',
    }),
  ...mailEnvironment,
  // longer than any one message takes: a row that is on its way for longer belongs to nobody any more
  MAIL_LEASE_MS: milliseconds(10 * 60_000),
  REMINDERS_MS: milliseconds(15 * 60_000),
});
const checked = environment.superRefine(checkMail);

export interface WorkerSettings {
  databaseUrl: string;
  redisUrl?: string;
  /** Folder of stored files, shared with the API. Absolute. */
  dataDir: string;
  packsAtOnce: number;
  packTimeLimitMs: number;
  documentTimeLimitMs: number;
  queueLockMs: number;
  /** How often rows are compared with the queue. */
  sweepMs: number;
  /** How long a running pack may still finish after SIGTERM. */
  shutdownGraceMs: number;
  /** Address under which people reach Minutebook, without a slash at its end: what links in mails begin with. */
  publicUrl: string;
  mail: TransportSettings;
  mailLeaseMs: number;
  /** How often it is looked whether anybody is to be reminded. */
  remindersMs: number;
}

export class SettingsError extends Error {}

/** Reads the settings, or throws a SettingsError with one line for each that is wrong. */
export function loadSettings(env: NodeJS.ProcessEnv): WorkerSettings {
  const parsed = checked.safeParse(env);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new SettingsError(lines.join('\n'));
  }
  const values = parsed.data;
  return {
    databaseUrl: values.DATABASE_URL,
    redisUrl: values.REDIS_URL,
    dataDir: resolve(values.DATA_DIR),
    packsAtOnce: values.PACKS_AT_ONCE,
    packTimeLimitMs: values.PACK_TIME_LIMIT_MS,
    documentTimeLimitMs: values.DOCUMENT_TIME_LIMIT_MS,
    queueLockMs: values.QUEUE_LOCK_MS,
    sweepMs: values.SWEEP_MS,
    shutdownGraceMs: values.SHUTDOWN_GRACE_MS,
    publicUrl: (values.PUBLIC_URL ?? `http://localhost:${values.PORT}`).replace(/\/+$/, ''),
    mail: transportOf(values),
    mailLeaseMs: values.MAIL_LEASE_MS,
    remindersMs: values.REMINDERS_MS,
  };
}

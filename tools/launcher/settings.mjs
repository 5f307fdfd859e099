// What the launcher reads from the environment and from an optional `.env` beside package.json.
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** A sentence for the person at the terminal; the launcher prints it without a stack. */
export class ClearError extends Error {}

/**
 * The environment wins over `.env`, so that one start can differ from the rest.
 * @returns {{ port: number, host: string, address: string, dataDir: string, databaseUrl: string | undefined,
 *   loadsDemonstration: boolean, builds: boolean }}
 */
export function readSettings(env = process.env) {
  const port = Number(env.PORT || 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new ClearError(`PORT must be a whole number from 1 to 65535, not "${env.PORT}".`);
  const host = env.HOST || '127.0.0.1';
  const isAnyAddress = ['127.0.0.1', '0.0.0.0', '::', '::1', 'localhost'].includes(host);
  return {
    port,
    host,
    address: `http://${isAnyAddress ? 'localhost' : host}:${port}`,
    dataDir: resolve(root, env.DATA_DIR || '.data'),
    databaseUrl: env.DATABASE_URL || undefined,
    loadsDemonstration: env.DEMONSTRATION !== 'no',
    builds: env.SKIP_BUILD !== 'yes',
  };
}

/** Node's own reader; variables that are set already keep their value. */
export function loadDotEnv(file = join(root, '.env')) {
  if (existsSync(file)) process.loadEnvFile(file);
}

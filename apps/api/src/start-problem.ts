import { SettingsError } from './platform/index';

/** System and PostgreSQL codes: no answer, no such machine, wrong password, no such database, still starting. */
const databaseCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'ETIMEDOUT',
  '28P01',
  '28000',
  '3D000',
  '57P03',
]);

/** What stops a start in practice gets a line that says what to do; anything else is a bug and keeps its stack. */
export function startProblem(error: unknown): string {
  if (error instanceof SettingsError) return `These settings cannot be used:\n${error.message}`;
  const { code, port, address } = error as { code?: string; port?: number; address?: string };
  if (code === 'EADDRINUSE') {
    return `Port ${port} is taken by another program. Stop that one, or set PORT to a free port.`;
  }
  if (code === 'EACCES' && port)
    return `Port ${port} may not be used by this account. Set PORT to one above 1023.`;
  if (code === 'EADDRNOTAVAIL') return `This machine has no address ${address}. Set HOST to one that it has.`;
  if (code && databaseCodes.has(code)) return `The database cannot be reached (${code}). Check DATABASE_URL.`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

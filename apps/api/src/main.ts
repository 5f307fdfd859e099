import 'reflect-metadata';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { Logger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { AppModule } from './app.module';
import { configureHttp } from './http';
import { migrate } from './migrate';
import { loadSettings, SettingsError } from './platform/index';

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

try {
  const settings = loadSettings(process.env);
  await migrate(settings.databaseUrl);
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with({ settings }), {
    bodyParser: false,
    forceCloseConnections: true, // event streams stay open for hours, and a stop must not wait for them
    abortOnError: false,
    logger: ['error', 'warn'],
  });
  configureHttp(app);
  await app.init();
  // not app.listen, which logs a taken port with its stack before we can say it in a line
  const server = app.getHttpServer().listen(settings.port, settings.host);
  await once(server, 'listening');
  const { address, port } = server.address() as AddressInfo;
  process.stdout.write(
    `The API listens on http://${address.includes(':') ? `[${address}]` : address}:${port}\n`,
  );
} catch (error) {
  process.stderr.write(`${sentenceFor(error)}\n`);
  process.exit(1);
}

/** What stops a start in practice gets a line that says what to do; anything else is a bug and keeps its stack. */
function sentenceFor(error: unknown): string {
  if (error instanceof SettingsError) return `These settings cannot be used:\n${error.message}`;
  const { code, port, address } = error as { code?: string; port?: number; address?: string };
  if (code === 'EADDRINUSE') {
    return `Port ${port} is taken by another program. Stop that one, or set PORT to a free port.`;
  }
  if (code === 'EACCES' && port)
    return `Port ${port} may not be used by this account. Set PORT to one above 1023.`;
  if (code === 'EADDRNOTAVAIL') return `This machine has no address ${address}. Set HOST to one that it has.`;
  if (code && databaseCodes.has(code)) return `The database cannot be reached (${code}). Check DATABASE_URL.`;
  Logger.error('The API did not start.');
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

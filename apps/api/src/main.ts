import 'reflect-metadata';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { AppModule } from './app.module';
import { configureHttp } from './http';
import { migrate } from './migrate';
import { loadSettings } from './platform/index';
import { startProblem } from './start-problem';

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
  process.stderr.write(`${startProblem(error)}\n`);
  process.exit(1);
}

import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module';
import { aTravellingClock, loadDemonstration, toolsOf } from './demonstration/index';
import { loadSettings } from './platform/index';

// Run once by the launcher, with the API's settings and while a worker runs. Started again it adds what is missing.
try {
  const time = aTravellingClock();
  const settings = loadSettings(process.env);
  const app = await NestFactory.createApplicationContext(AppModule.with({ settings, clock: time.clock }), {
    logger: ['error', 'warn'],
    abortOnError: false,
  });
  await loadDemonstration(toolsOf(app, time), (line) => process.stdout.write(`${line}\n`));
  await app.close();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exit(1);
}

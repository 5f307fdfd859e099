import 'reflect-metadata';
import { SpareRenderer } from './packs/render-in-child';
import { logToStdout } from './platform/log';
import { loadSettings, SettingsError } from './platform/settings';
import { startWorker } from './worker';

const starting = new AbortController();
const stopped = new Promise<void>((resolve) => {
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
    process.once(signal, () => {
      starting.abort();
      resolve();
    });
  }
});

try {
  const settings = loadSettings(process.env);
  const renderer = new SpareRenderer();
  const worker = await startWorker(settings, logToStdout, starting.signal, renderer.render);
  await stopped;
  logToStdout('worker stops');
  await worker.close();
  renderer.close();
  process.exit(0);
} catch (error) {
  if (starting.signal.aborted) process.exit(0);
  process.stderr.write(
    error instanceof SettingsError ? `${error.message}\n` : `${(error as Error).stack ?? String(error)}\n`,
  );
  process.exit(1);
}

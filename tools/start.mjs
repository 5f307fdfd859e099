// npm start: builds what changed and runs Minutebook with a PostgreSQL of its own until Ctrl-C.
import { Launcher } from './launcher/launch.mjs';
import { watchParent } from './launcher/parent.mjs';
import { ClearError, loadDotEnv, readSettings } from './launcher/settings.mjs';

// A terminal that has closed makes every write fail with EIO or EPIPE; that must not stop the shutting down.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

let launcher;
try {
  loadDotEnv();
  launcher = new Launcher(readSettings(), (line) => process.stdout.write(`${line}\n`));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void launcher.stop(0));
  watchParent(() => void launcher.stop(0));
  await launcher.run();
} catch (error) {
  process.stderr.write(`${error instanceof ClearError ? error.message : error.stack}\n`);
  if (launcher) await launcher.stop(1);
  process.exit(1);
}

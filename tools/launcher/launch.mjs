// Brings Minutebook up in order (PostgreSQL, API, worker, demonstration council), watches it, and takes it down in order.
import { once } from 'node:events';
import { build } from './build.mjs';
import { describeEnd, start, stopAll } from './children.mjs';
import { accountLines } from './demonstration.mjs';
import { checkNotRunning, lockDataDir } from './lock.mjs';
import { checkPortIsFree, waitUntilReady } from './ports.mjs';
import { ClearError } from './settings.mjs';

const workerRestarts = 5;
/** A worker that ran this long was well; its next end counts as the first. */
const steadyMs = 60_000;

export class Launcher {
  #settings;
  #say;
  #children = new Set();
  #aborted = new AbortController();
  #starting = Promise.resolve();
  #postgres;
  #unlock = () => undefined;
  #workerEnds = 0;
  /** True once the demonstration council is in the database. */
  hasDemonstration = false;

  /** @param say prints one line for the person at the terminal */
  constructor(settings, say) {
    this.#settings = settings;
    this.#say = say;
  }

  /** Resolves once everything runs, or is being stopped; rejects with a ClearError when it cannot run. */
  async run() {
    try {
      await this.#comeUp();
    } catch (error) {
      if (!this.#isStopping) throw error; // stopping is why the step failed
    }
  }

  async #comeUp() {
    const { port, host, dataDir, address } = this.#settings;
    checkNotRunning(dataDir);
    await checkPortIsFree(port, host);
    this.#unlock = lockDataDir(dataDir, address);
    for (const step of [
      () => this.#build(),
      () => this.#startPostgres(),
      () => this.#startApi(),
      () => this.#startWorker(),
      () => this.#loadDemonstration(),
    ]) {
      if (this.#isStopping) return;
      this.#starting = step();
      await this.#starting;
    }
    if (!this.#isStopping) this.#announce();
  }

  /** Takes everything down and ends this process with `code`. A second call kills what is left. */
  async stop(code) {
    if (this.#isStopping) {
      for (const child of this.#children) child.kill('SIGKILL');
      return;
    }
    await this.takeDown();
    process.exit(code);
  }

  /** Stops API and worker, then the PostgreSQL that was started here, and gives the data folder back. */
  async takeDown() {
    this.#aborted.abort();
    await stopAll([...this.#children]);
    await this.#starting.catch(() => undefined); // PostgreSQL may be half way up: let it come up, then stop it
    await stopAll([...this.#children]);
    await this.#postgres?.stop().catch((error) => this.#say(`PostgreSQL did not stop: ${error.message}`));
    this.#unlock();
  }

  get databaseUrl() {
    return this.#settings.databaseUrl ?? this.#postgres?.url;
  }

  get #isStopping() {
    return this.#aborted.signal.aborted;
  }

  async #build() {
    if (!this.#settings.builds) return;
    const notice = setTimeout(() => this.#say('Building (the first time takes about a minute) ...'), 1_500);
    await build(this.#aborted.signal).finally(() => clearTimeout(notice));
  }

  async #startPostgres() {
    if (this.#settings.databaseUrl) return;
    const { startPg } = await import('../pg.mjs');
    try {
      this.#postgres = await startPg({
        dir: this.#settings.dataDir,
        database: 'minutebook',
        durable: true,
      });
    } catch (error) {
      throw new ClearError(error.message, { cause: error });
    }
  }

  #fork(name, program) {
    const { port, host, dataDir, address } = this.#settings;
    const env = {
      // links in mails begin with it
      PUBLIC_URL: address,
      ...process.env,
      PORT: String(port),
      HOST: host,
      DATA_DIR: dataDir,
      DATABASE_URL: this.databaseUrl,
    };
    const child = start(name, program, { env, dataDir });
    this.#children.add(child);
    child.once('exit', () => this.#children.delete(child));
    return child;
  }

  async #startApi() {
    const api = this.#fork('api', 'dist/apps/api/main.js');
    let end;
    let isUp = false;
    api.once('exit', (code, signal) => {
      end = describeEnd(code, signal);
      if (isUp) this.#failed(`The API stopped (${end}).`, api);
    });
    const { port, host } = this.#settings;
    const local = { '0.0.0.0': '127.0.0.1', '::': '[::1]', '::1': '[::1]' }[host] ?? host;
    await waitUntilReady(`http://${local}:${port}/api/health/ready`, {
      isGone: () => end && `The API stopped while it was starting (${end}). Log: ${api.logFile}`,
    });
    isUp = true;
  }

  async #startWorker() {
    const startedAt = Date.now();
    const worker = this.#fork('worker', 'dist/apps/worker/main.js');
    worker.once('exit', (code, signal) => {
      if (this.#isStopping) return;
      if (Date.now() - startedAt > steadyMs) this.#workerEnds = 0;
      this.#workerEnds += 1;
      const stopped = `The worker stopped (${describeEnd(code, signal)})`;
      if (this.#workerEnds > workerRestarts) return void this.#failed(`${stopped} again and again.`, worker);
      this.#say(`${stopped}; starting it again (${this.#workerEnds} of ${workerRestarts}).`);
      setTimeout(() => this.#isStopping || this.#startWorker(), 500 * this.#workerEnds);
    });
  }

  async #loadDemonstration() {
    if (!this.#settings.loadsDemonstration) return;
    const notice = setTimeout(
      () => this.#say('Loading the demonstration council (first start only) ...'),
      2_500,
    );
    const loader = this.#fork('load-demonstration', 'dist/apps/api/load-demonstration.js');
    const [code, signal] = await once(loader, 'exit').finally(() => clearTimeout(notice));
    this.hasDemonstration = code === 0;
    if (code !== 0 && !this.#isStopping)
      this.#say(
        `The demonstration council could not be loaded (${describeEnd(code, signal)}). Log: ${loader.logFile}`,
      );
  }

  #failed(sentence, child) {
    if (this.#isStopping) return;
    this.#say(`${sentence} Minutebook stops. Log: ${child.logFile}`);
    void this.stop(1);
  }

  #announce() {
    this.#say(`\nMinutebook is running at ${this.#settings.address}\n`);
    if (this.hasDemonstration) this.#say(`${accountLines().join('\n')}\n`);
    this.#say('Ctrl-C stops it.');
  }
}

import { setTimeout as sleep } from 'node:timers/promises';

/** Writes the newest value, one write at a time and not more often than every `pauseMs`; what came in between is skipped. */
export class ProgressWriter<Value> {
  private newest: { value: Value } | null = null;
  private running: Promise<void> | null = null;
  private readonly stopped = new AbortController();

  constructor(
    private readonly write: (value: Value) => Promise<void>,
    private readonly pauseMs: number,
  ) {}

  report(value: Value): void {
    this.newest = { value };
    this.running ??= this.run().finally(() => (this.running = null));
  }

  /** Forgets what was not written yet, and resolves when no write is under way. */
  async stop(): Promise<void> {
    this.newest = null;
    this.stopped.abort(); // a pause has nothing to wait for any more
    await this.running;
  }

  private async run(): Promise<void> {
    while (this.newest) {
      const { value } = this.newest;
      this.newest = null;
      // progress that could not be written is no reason to lose the pack
      await this.write(value).catch(() => undefined);
      if (this.newest)
        await sleep(this.pauseMs, undefined, { signal: this.stopped.signal }).catch(() => undefined);
    }
  }
}

import { type ChildProcess, fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RenderedPack } from '@minutebook/documents';
import type { PackStep } from '@minutebook/domain';
import type { RenderMessage, RenderRequest } from './child-messages';
import { layoutFailed, processDied, tookTooLong } from './failures';

export interface RenderWatch {
  onStep: (step: PackStep, done: number, total: number) => void;
  /** Ends the child at once; the promise then rejects with the signal's reason. */
  signal: AbortSignal;
  timeLimitMs: number;
}
export type Render = (request: RenderRequest, watch: RenderWatch) => Promise<RenderedPack>;

/** Lays out a pack in a process of its own, which is gone when this returns. Throws a PackFailure. */
export const renderInChild: Render = async (request, watch) => {
  watch.signal.throwIfAborted();
  return renderIn(startChild(), request, watch);
};

/** Renders in a process that has been started before it was needed: starting and loading take a third of a second. */
export class SpareRenderer {
  private spare: ChildProcess | null = startChild();
  private isClosed = false;

  readonly render: Render = async (request, watch) => {
    watch.signal.throwIfAborted();
    const child = this.spare?.connected ? this.spare : startChild();
    this.spare = null;
    try {
      return await renderIn(child, request, watch);
    } finally {
      // not sooner: it would take processor time from the pack
      if (!this.isClosed) this.spare ??= startChild();
    }
  };

  close(): void {
    this.isClosed = true;
    this.spare?.kill('SIGKILL');
  }
}

function startChild(): ChildProcess {
  return fork(childModule(), [], {
    execArgv: [], // no source maps: reading them takes longer than starting
    // no address of the database, no secrets
    env: { PATH: process.env['PATH'], TMPDIR: process.env['TMPDIR'] },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
}

async function renderIn(
  child: ChildProcess,
  request: RenderRequest,
  watch: RenderWatch,
): Promise<RenderedPack> {
  const gone = new Promise((resolve) => child.once('exit', resolve).once('error', resolve));
  try {
    return await answerOf(child, request, watch);
  } finally {
    child.kill('SIGKILL');
    await gone;
  }
}

function answerOf(child: ChildProcess, request: RenderRequest, watch: RenderWatch): Promise<RenderedPack> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(tookTooLong(watch.timeLimitMs)), watch.timeLimitMs);
    const abort = (): void => reject(watch.signal.reason as Error);
    watch.signal.addEventListener('abort', abort);
    child.on('message', (message: RenderMessage) => {
      if (message.kind === 'step') watch.onStep(message.step, message.done, message.total);
      else if (message.kind === 'rendered') resolve(message.pack);
      else reject(layoutFailed(message.where, message.sentence));
    });
    child.once('error', () => reject(processDied('could not be started')));
    child.once('exit', (code, signal) => {
      clearTimeout(timer);
      watch.signal.removeEventListener('abort', abort);
      reject(processDied(signal ?? `exit code ${code}`)); // after an answer this does nothing
    });
    child.send(request, (error) => error && reject(processDied('took no work')));
  });
}

/** Beside the bundle that runs; under Jest, which runs the sources, the one in dist. */
function childModule(): string {
  const name = 'render-pack.child.js';
  const candidates = [
    fileURLToPath(new URL(`./${name}`, import.meta.url)),
    join(process.cwd(), 'dist/apps/worker', name),
  ];
  const found = candidates.find((candidate) => existsSync(candidate));
  if (!found) throw new Error(`${name} is not built. Build the worker first: npx nx build worker`);
  return found;
}

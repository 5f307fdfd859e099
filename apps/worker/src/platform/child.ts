import { type ChildProcess, fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ChildFailures } from './build-failure';
import type { ChildMessage } from './child-messages';

export interface ChildWatch {
  /** Ends the child at once; the promise then rejects with the signal's reason. */
  signal: AbortSignal;
  timeLimitMs: number;
}

export interface ChildTask<News> extends ChildWatch {
  failures: ChildFailures;
  onNews?: (news: News) => void;
}

/** Starts a process that makes one thing and ends. It gets no address of the database and no secrets. */
export const startChild = (module: string): ChildProcess =>
  fork(pathOf(module), [], {
    execArgv: [], // no source maps: reading them takes longer than starting
    env: { PATH: process.env['PATH'], TMPDIR: process.env['TMPDIR'] },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });

/** Has the child do what is asked. It is gone when this returns, however it ends. Throws a BuildFailure. */
export async function askChild<Request extends object, Result, News>(
  child: ChildProcess,
  request: Request,
  task: ChildTask<News>,
): Promise<Result> {
  const gone = new Promise((resolve) => child.once('exit', resolve).once('error', resolve));
  try {
    return await answerOf<Result, News>(child, request, task);
  } finally {
    child.kill('SIGKILL');
    await gone;
  }
}

function answerOf<Result, News>(
  child: ChildProcess,
  request: object,
  { signal: stop, timeLimitMs, failures, onNews }: ChildTask<News>,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(failures.tookTooLong(timeLimitMs)), timeLimitMs);
    const abort = (): void => reject(stop.reason as Error);
    stop.addEventListener('abort', abort);
    child.on('message', (message: ChildMessage<Result, News>) => {
      if (message.kind === 'news') onNews?.(message.news);
      else if (message.kind === 'done') resolve(message.result);
      else reject(failures.layoutFailed(message.where, message.sentence));
    });
    child.once('error', () => reject(failures.processDied('could not be started')));
    child.once('exit', (code, signal) => {
      clearTimeout(timer);
      stop.removeEventListener('abort', abort);
      reject(failures.processDied(signal ?? `exit code ${code}`)); // after an answer this does nothing
    });
    child.send(request, (error) => error && reject(failures.processDied('took no work')));
  });
}

/** Beside the bundle that runs; under Jest, which runs the sources, the one in dist. */
function pathOf(module: string): string {
  const candidates = [
    fileURLToPath(new URL(`./${module}`, import.meta.url)),
    join(process.cwd(), 'dist/apps/worker', module),
  ];
  const found = candidates.find((candidate) => existsSync(candidate));
  if (!found) throw new Error(`${module} is not built. Build the worker first: npx nx build worker`);
  return found;
}

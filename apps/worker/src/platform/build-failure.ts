/** A build that cannot succeed as it is. `detail` goes onto the row and is read by the clerk; `where` goes into the log. */
export class BuildFailure extends Error {
  constructor(
    readonly code: 'paper-missing' | 'took-too-long' | 'process-died' | 'layout-failed' | 'not-stored',
    readonly detail: string,
    readonly where = '',
  ) {
    super(code);
  }
}

/** The sentences for what may befall the process that makes something. */
export interface ChildFailures {
  tookTooLong: (limitMs: number) => BuildFailure;
  processDied: (how: string) => BuildFailure;
  /** `sentence` is the process's own, where it had one. */
  layoutFailed: (where: string, sentence?: string | null) => BuildFailure;
}

export const inWords = (ms: number): string => {
  const minutes = Math.round(ms / 60_000);
  return minutes < 1 ? `${Math.round(ms / 1000)} seconds` : `${minutes} minute${minutes === 1 ? '' : 's'}`;
};

/** What the log may say of an error that a disk gave: its code. */
export const codeOf = (error: unknown): string => (error as { code?: string }).code ?? (error as Error).name;

/** The kind of an error and the frames of its stack, without its message: that may quote what a paper says. */
export function whereOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [error.name, ...frames.map((frame) => frame.trim())].slice(0, 8).join(' < ');
}

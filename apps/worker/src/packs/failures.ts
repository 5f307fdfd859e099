/** A build that cannot succeed as it is. `detail` goes onto the row and is read by the clerk; `where` goes into the log. */
export class PackFailure extends Error {
  constructor(
    readonly code: 'paper-missing' | 'took-too-long' | 'process-died' | 'layout-failed' | 'not-stored',
    readonly detail: string,
    readonly where = '',
  ) {
    super(code);
  }
}

export const paperMissing = (title: string): PackFailure =>
  new PackFailure(
    'paper-missing',
    `The file of “${title}” is not in the file store any more. Replace that paper, then build the pack again.`,
  );

export const tookTooLong = (limitMs: number): PackFailure =>
  new PackFailure(
    'took-too-long',
    `Laying out this pack took longer than ${inWords(limitMs)}. Replace the papers with very many or very large pages by smaller ones, then build it again.`,
  );

export const processDied = (how: string): PackFailure =>
  new PackFailure(
    'process-died',
    'The laying out of this pack was cut short, which happens when the server runs out of memory. Build it again; if that does not help, split the largest paper.',
    how,
  );

export const layoutFailed = (where: string, sentence: string | null = null): PackFailure =>
  new PackFailure(
    'layout-failed',
    sentence ??
      'This pack could not be laid out. Build it again; if it fails again, tell whoever looks after Minutebook which meeting and which version it was.',
    where,
  );

export const notStored = (error: unknown): PackFailure =>
  new PackFailure(
    'not-stored',
    'The finished files could not be stored: the server’s disk is full or cannot be written to. When that is mended, build the pack again.',
    (error as { code?: string }).code ?? (error as Error).name,
  );

const inWords = (ms: number): string => {
  const minutes = Math.round(ms / 60_000);
  return minutes < 1 ? `${Math.round(ms / 1000)} seconds` : `${minutes} minute${minutes === 1 ? '' : 's'}`;
};

/** The kind of an error and the frames of its stack, without its message: that may quote what a paper says. */
export function whereOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [error.name, ...frames.map((frame) => frame.trim())].slice(0, 8).join(' < ');
}

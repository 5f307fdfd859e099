import { BuildFailure, codeOf, inWords, type ChildFailures } from '../platform/build-failure';

export const paperMissing = (title: string): BuildFailure =>
  new BuildFailure(
    'paper-missing',
    `The file of “${title}” is not in the file store any more. Replace that paper, then build the pack again.`,
  );

export const packFailures = {
  tookTooLong: (limitMs) =>
    new BuildFailure(
      'took-too-long',
      `Laying out this pack took longer than ${inWords(limitMs)}. Replace the papers with very many or very large pages by smaller ones, then build it again.`,
    ),
  processDied: (how) =>
    new BuildFailure(
      'process-died',
      'The laying out of this pack was cut short, which happens when the server runs out of memory. Build it again; if that does not help, split the largest paper.',
      how,
    ),
  layoutFailed: (where, sentence = null) =>
    new BuildFailure(
      'layout-failed',
      sentence ??
        'This pack could not be laid out. Build it again; if it fails again, tell whoever looks after Minutebook which meeting and which version it was.',
      where,
    ),
} satisfies ChildFailures;

export const notStored = (error: unknown): BuildFailure =>
  new BuildFailure(
    'not-stored',
    'The finished files could not be stored: the server’s disk is full or cannot be written to. When that is mended, build the pack again.',
    codeOf(error),
  );

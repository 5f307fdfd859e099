import { BuildFailure, codeOf, inWords, type ChildFailures } from '../platform/build-failure';

export const documentFailures = {
  tookTooLong: (limitMs) =>
    new BuildFailure(
      'took-too-long',
      `Making this document took longer than ${inWords(limitMs)}. Ask for it again; if it takes as long again, tell whoever looks after Minutebook.`,
    ),
  processDied: (how) =>
    new BuildFailure(
      'process-died',
      'The making of this document was cut short, which happens when the server runs out of memory. Ask for it again.',
      how,
    ),
  layoutFailed: (where, sentence = null) =>
    new BuildFailure(
      'layout-failed',
      sentence ??
        'This document could not be made. Ask for it again; if it fails again, tell whoever looks after Minutebook which meeting it was.',
      where,
    ),
} satisfies ChildFailures;

export const notStored = (error: unknown): BuildFailure =>
  new BuildFailure(
    'not-stored',
    'The finished files could not be stored: the server’s disk is full or cannot be written to. When that is mended, ask for the document again.',
    codeOf(error),
  );

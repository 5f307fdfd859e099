export const packStates = ['queued', 'building', 'ready', 'failed', 'stopped'] as const;
export type PackState = (typeof packStates)[number];

/** What a build does, in order; the client shows these as its steps. */
export const packSteps = [
  'queued',
  'collecting',
  'laying-out',
  'writing-docx',
  'checking',
  'storing',
  'done',
] as const;
export type PackStep = (typeof packSteps)[number];

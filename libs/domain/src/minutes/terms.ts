import type { PlainDate } from '../calendar/index';

/** Kinds of block that a minute is made of (glossary: MinuteBlock). `summary` is the public twin of a Part B minute (E-07). */
export const blockKinds = [
  'discussion',
  'question',
  'conclusion',
  'resolution',
  'recommendation',
  'action',
  'request',
  'outcome',
  'movement',
  'summary',
] as const;
export type BlockKind = (typeof blockKinds)[number];

/** Kinds that the clerk writes in the console; the others come from other acts. */
export const notedKinds = [
  'discussion',
  'question',
  'conclusion',
  'resolution',
  'recommendation',
  'action',
  'request',
] as const satisfies readonly BlockKind[];
export type NotedKind = (typeof notedKinds)[number];

/** Kinds that become rows of the commitments register, with a reference such as "28/19, A1". */
export const trackedKinds = ['action', 'request', 'recommendation', 'resolution', 'outcome'] as const;

/** When something is due: on a date, at the body's next meeting, or so many weeks after this one. */
export type Due =
  { kind: 'date'; on: PlainDate } | { kind: 'next-meeting' } | { kind: 'weeks'; weeks: number };

/** Draft, with officers, with the Chair, published as draft, approved, signed (M-05). */
export const minutesStates = [
  'draft',
  'with-officers',
  'with-chair',
  'cleared',
  'published-draft',
  'approved',
  'signed',
] as const;
export type MinutesState = (typeof minutesStates)[number];

export const numberResets = ['calendar-year', 'municipal-year', 'never'] as const;
export type NumberReset = (typeof numberResets)[number];

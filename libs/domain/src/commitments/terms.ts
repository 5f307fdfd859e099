/** Kinds of block that somebody has to do something about: rows of the commitments register. */
export const commitmentKinds = ['action', 'request', 'recommendation', 'resolution'] as const;
export type CommitmentKind = (typeof commitmentKinds)[number];

/**
 * How far a commitment has come. Late is no state: it is worked out from the day it is due. `done-proposed`: the owner says that
 * it is done and the clerk has not said so yet. `withdrawn`: its block is no longer in the minutes.
 */
export const commitmentStates = [
  'not-begun',
  'under-way',
  'done-proposed',
  'done',
  'dropped',
  'withdrawn',
] as const;
export type CommitmentState = (typeof commitmentStates)[number];

/** States in which somebody still owes something. */
export const openCommitmentStates = ['not-begun', 'under-way', 'done-proposed'] as const;

/** To whom a recommendation goes: only the executive and the council owe scrutiny an answer in law. */
export const addresseeKinds = ['', 'executive', 'council', 'partner', 'officer'] as const;
export type AddresseeKind = (typeof addresseeKinds)[number];

/** What a line of a commitment's history is. */
export const commitmentUpdateKinds = [
  'note',
  'state',
  'due',
  'owner',
  'answer',
  'evidence',
  'corrected',
  'withdrawn',
  'linked',
  'proposal',
  'reminder',
] as const;
export type CommitmentUpdateKind = (typeof commitmentUpdateKinds)[number];

/** By which way a line of the history came. */
export const commitmentUpdateWays = ['clerk', 'link', 'minutes', 'meeting', 'response', 'system'] as const;
export type CommitmentUpdateWay = (typeof commitmentUpdateWays)[number];

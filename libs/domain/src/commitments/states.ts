import { type CommitmentState, openCommitmentStates } from './terms';

const closing = ['done', 'dropped'] as const;

/**
 * What a commitment may become next. The clerk begins, closes and opens it again; its owner proposes that it is done; it is
 * withdrawn when its block leaves the minutes, and begins anew when the block comes back.
 */
export const commitmentTransitions: Readonly<Record<CommitmentState, readonly CommitmentState[]>> = {
  'not-begun': ['under-way', 'done-proposed', ...closing, 'withdrawn'],
  'under-way': ['not-begun', 'done-proposed', ...closing, 'withdrawn'],
  'done-proposed': ['not-begun', 'under-way', ...closing, 'withdrawn'],
  done: ['not-begun', 'under-way', 'dropped', 'withdrawn'],
  dropped: ['not-begun', 'under-way', 'done', 'withdrawn'],
  withdrawn: ['not-begun', 'under-way'],
};

/** `canCommitmentBecome('done', 'under-way')` is true, it is opened again; `canCommitmentBecome('withdrawn', 'done')` is false. */
export const canCommitmentBecome = (from: CommitmentState, to: CommitmentState): boolean =>
  commitmentTransitions[from].includes(to);

/** Whether somebody still owes something. Done as proposed: true, until the clerk says so; withdrawn: false. */
export const isOpenCommitment = (state: CommitmentState): boolean =>
  (openCommitmentStates as readonly CommitmentState[]).includes(state);

/** Whether the state ends it and needs a note that says what was done, or why not. Done: true; under way: false. */
export const isClosingCommitment = (state: CommitmentState): boolean =>
  (closing as readonly CommitmentState[]).includes(state);

const words: Readonly<Record<CommitmentState, string>> = {
  'not-begun': 'Not begun',
  'under-way': 'Under way',
  'done-proposed': 'Done, to be confirmed',
  done: 'Done',
  dropped: 'Dropped',
  withdrawn: 'Withdrawn',
};

/** As people say it: `describeCommitmentState('done-proposed')` is "Done, to be confirmed". */
export const describeCommitmentState = (state: CommitmentState): string => words[state];

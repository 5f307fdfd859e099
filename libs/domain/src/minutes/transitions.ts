import { minutesStates, type MinutesState } from './terms';

/**
 * What minutes may become next (M-05): a draft goes to officers and to the Chair and comes back or on, is published as draft once
 * cleared, approved by a later meeting and signed there. From publication on there is no way back.
 */
export const minutesTransitions: Readonly<Record<MinutesState, readonly MinutesState[]>> = {
  draft: ['with-officers', 'with-chair'],
  'with-officers': ['draft', 'with-chair'],
  'with-chair': ['draft', 'cleared'],
  cleared: ['draft', 'published-draft'],
  'published-draft': ['approved'],
  approved: ['signed'],
  signed: [],
};

/** `canMinutesBecome('with-chair', 'cleared')` is true; `canMinutesBecome('draft', 'signed')` is false (M-05). */
export const canMinutesBecome = (from: MinutesState, to: MinutesState): boolean =>
  minutesTransitions[from].includes(to);

/** Whether the clerk may still write in them: until they are cleared, and never after (M-04). Draft: true; cleared: false. */
export const canWriteMinutes = (state: MinutesState): boolean =>
  minutesTransitions[state].length > 0 && rank(state) < rank('cleared');

/** Whether officers and Chair may read them, who clear them (M-05): from when they are sent on. Draft: false; cleared: true. */
export const areMinutesWithClearers = (state: MinutesState): boolean =>
  state === 'with-officers' || state === 'with-chair' || state === 'cleared';

/** Whether the public may read them: from publication as draft on (M-05). Cleared: false; published as draft: true. */
export const areMinutesPublic = (state: MinutesState): boolean => rank(state) >= rank('published-draft');

/** Whether they are still to be marked as draft in public (M-05). Published as draft: true; approved: false. */
export const areMinutesDraft = (state: MinutesState): boolean => rank(state) < rank('approved');

const rank = (state: MinutesState): number => minutesStates.indexOf(state);

const words: Readonly<Record<MinutesState, string>> = {
  draft: 'Minutes in draft',
  'with-officers': 'With officers',
  'with-chair': 'With the Chair',
  cleared: 'Cleared',
  'published-draft': 'Published as draft',
  approved: 'Approved',
  signed: 'Signed',
};

/** As people say it (M-05): `describeMinutesState('published-draft')` is "Published as draft". */
export const describeMinutesState = (state: MinutesState): string => words[state];

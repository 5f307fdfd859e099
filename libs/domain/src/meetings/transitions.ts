import type { MeetingState } from './states';

/**
 * What a meeting may become next. A meeting can begin only once its agenda is published (N-03, N-04), and what has been
 * closed or cancelled stays so. A postponed meeting is given a new date and is then scheduled again.
 */
export const meetingTransitions: Readonly<Record<MeetingState, readonly MeetingState[]>> = {
  scheduled: ['agenda-published', 'postponed', 'cancelled'],
  'agenda-published': ['in-session', 'postponed', 'cancelled'],
  'in-session': ['adjourned', 'closed'],
  adjourned: ['in-session', 'closed'],
  closed: [],
  postponed: ['scheduled', 'cancelled'],
  cancelled: [],
};

/** `canTransition('scheduled', 'agenda-published')` is true; `canTransition('cancelled', 'scheduled')` is false. */
export const canTransition = (from: MeetingState, to: MeetingState): boolean =>
  meetingTransitions[from].includes(to);

/**
 * Whether a meeting may be deleted: only one that is still scheduled and was never published. What the public has been told
 * keeps its page (N-02, N-03), so a published meeting is cancelled instead.
 * `canDelete('scheduled', false)` is true; `canDelete('agenda-published', true)` is false.
 */
export const canDelete = (state: MeetingState, isPublished: boolean): boolean =>
  state === 'scheduled' && !isPublished;

const words: Readonly<Record<MeetingState, string>> = {
  scheduled: 'Agenda in preparation',
  'agenda-published': 'Agenda published',
  'in-session': 'In session',
  adjourned: 'Adjourned',
  closed: 'Closed',
  postponed: 'Postponed',
  cancelled: 'Cancelled',
};

/** The words on the chip: `describeMeetingState('in-session')` is "In session". */
export const describeMeetingState = (state: MeetingState): string => words[state];

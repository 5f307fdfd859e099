import type { PlainDate } from '../calendar/index';

/** How a body prints its programme: a table by meeting, or a grid with a theme for each meeting. */
export const programmeLayouts = ['table', 'themes'] as const;
export type ProgrammeLayout = (typeof programmeLayouts)[number];

/** Where a topic came from. */
export const topicOrigins = [
  'committee',
  'officers',
  'recommendation',
  'indicator',
  'young-people',
  'statute',
  'quarterly',
] as const;
export type TopicOrigin = (typeof topicOrigins)[number];

/** Standing business is on every agenda and does not count as substantive (P-02). */
export const topicWeights = ['substantive', 'standing'] as const;
export type TopicWeight = (typeof topicWeights)[number];

/** One time that a topic went to another meeting; a date is null where it had, or has, none. */
export interface TopicMove {
  fromOn: PlainDate | null;
  toOn: PlainDate | null;
  /** Instant. */
  at: string;
  by: string;
  reason: string;
}

/**
 * What a body decides about a topic: that it comes, what it is, what is asked, and when (P-01). Leads, planned minutes and origin
 * are the clerk's own facts and change without a decision.
 */
export interface DecidedTopic {
  title: string;
  purpose: string;
  linesOfEnquiry: string[];
  slotId: string | null;
}

/** What a topic was when the body last decided on it. */
export interface AdoptedTopic extends DecidedTopic {
  /** So many of its moves were decided on. */
  moves: number;
}

/** Who sits on the body, as the programme's head prints it: taken once, so that a printed programme stays true (P-03). */
export interface ProgrammeHeader {
  takenOn: PlainDate;
  chair: string;
  members: string[];
  coOptees: string[];
}

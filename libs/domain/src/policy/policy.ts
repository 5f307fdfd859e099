import type { PlainDate, PlainTime } from '../calendar/index';
import type { InterestsPolicy } from '../interests/index';
import type { NumberReset } from '../minutes/index';

/** Local practice as effective-dated data. A record for a body goes before one for the whole council. */
export interface PolicyRecord<Value> {
  bodyId: string | null;
  effectiveFrom: PlainDate;
  value: Value;
}

export interface PublicationPolicy {
  clearDays: number;
  /** Documents handed over after this time count as open to inspection from the next working day. */
  cutoff: PlainTime;
}

export interface PackPolicy {
  /** The front sheet is brought up to this many pages; it is even, so that the first item starts on an odd page. */
  frontMatterPages: number;
}

/** How a body numbers its minutes (M-11, M-12). */
export interface NumberingPolicy {
  reset: NumberReset;
  /** Day on which the municipal year begins, for `municipal-year`: month and day, `05-20`. */
  municipalYearBegins: string;
  countsApologies: boolean;
  /** Put before the number: "CPP " gives "CPP 14/19". Empty for most bodies. */
  prefix: string;
}

/** Least number of voting members present (B-01). */
export interface QuorumPolicy {
  members: number;
}

/** Local practice of attendance, as far as the law of the day leaves it open (6.1, B-03, B-13). */
export interface AttendancePolicy {
  /** Remote attendance in law: counts to the quorum, carries a vote, resets the six months. */
  remoteCounts: boolean;
  /** Where the power is written; asked for when `remoteCounts` is switched on. */
  citation: string;
  voteNeedsPresenceThroughout: boolean;
}

/** Phrases that a clerk can call up while writing, and what the standing items begin with. */
export interface WordingPolicy {
  phrases: { name: string; text: string }[];
  /** What to call the body in a minute: "The Panel", "The Sub-Committee". */
  bodyInMinutes: string;
  /** Headings over runs of blocks, as each body prints them. */
  headings: {
    conclusions: string;
    recommendations: string;
    actions: string;
    requests: string;
  };
  /** Recommendations as i, ii, iii; otherwise 1, 2, 3. */
  romanRecommendations: boolean;
}

/** When owners are reminded of what they owe: working days before and after the day it is due, and between which hours. */
export interface RemindersPolicy {
  workingDaysBefore: number[];
  onTheDay: boolean;
  workingDaysAfter: number[];
  /** Local time of London; a mail goes out on working days between these. */
  from: PlainTime;
  until: PlainTime;
  /** Who of the panel is asked whether outcomes lasted, beside the clerk: all who sit on it unless this says its chairs alone. */
  outcomeReviewsBy?: 'members' | 'chairs';
}

/**
 * How long the executive has to answer a body's recommendations. `beginning-with` counts the day of receipt,
 * `after` leaves it out; a body that is not scrutiny has `local`: the due date that it sets itself, and no clock in law.
 */
export interface ResponsesPolicy {
  clock: 'beginning-with' | 'after' | 'local';
  months: number;
  /** Days before the last working day on which the department is warned; 0 is the day itself. */
  warnDaysBefore: number[];
  /** Who is told when no answer came. */
  escalateTo: { name: string; address: string }[];
  /** Where the rule is written. */
  source: string;
}

/** What makes an agenda of the work programme too long (P-02). */
export interface ProgrammePolicy {
  /** Null where the body has no limit of the kind. */
  substantiveItems: number | null;
  minutes: number | null;
}

/** How an indicator gets its colour, and from which count on small numbers may be printed (rules 10.3). */
export interface ScorecardsPolicy {
  /** Figures compared with the target: the year to date. */
  basis: 'year-to-date';
  /** Amber reaches so many percentage points off the target; for other units so large a share of it. */
  amberPoints: number;
  amberShare: number;
  /** Counts of children below this are not printed, except 0. */
  suppressBelow: number;
}

/** Every kind of policy and the shape of its value. */
export interface PolicyValues {
  publication: PublicationPolicy;
  pack: PackPolicy;
  numbering: NumberingPolicy;
  quorum: QuorumPolicy;
  attendance: AttendancePolicy;
  interests: InterestsPolicy;
  wording: WordingPolicy;
  reminders: RemindersPolicy;
  responses: ResponsesPolicy;
  programme: ProgrammePolicy;
  scorecards: ScorecardsPolicy;
}
export type PolicyKind = keyof PolicyValues;
export const policyKinds = [
  'publication',
  'pack',
  'numbering',
  'quorum',
  'attendance',
  'interests',
  'wording',
  'reminders',
  'responses',
  'programme',
  'scorecards',
] as const satisfies readonly PolicyKind[];

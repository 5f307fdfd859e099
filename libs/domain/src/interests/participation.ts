import type { InterestCircumstance, InterestKind } from './terms';

/** What a member with an interest may do on the item: output of the interests table (I-04, rules 4.3). */
export interface Participation {
  mustDisclose: boolean;
  /** Sensitive: only the fact of the interest is said (I-05). */
  factOnly: boolean;
  /** `if-public-may`: only as far as the public may speak too (model code). */
  speak: 'yes' | 'no' | 'if-public-may';
  mayVote: boolean;
  mustLeave: boolean;
  /** The local text is silent and a default was taken: the Monitoring Officer is asked. */
  askMonitoringOfficer: boolean;
  /** Row of the table that decided: "A1". */
  row: string;
}

/** What a dispensation lifts: the bar on discussion, the bar on the vote, or both (I-06). */
export const dispensationScopes = ['none', 'speak', 'vote', 'speak-and-vote'] as const;
export type DispensationScope = (typeof dispensationScopes)[number];

/** A dispensation as the table asks for it. */
export interface DispensationGrant {
  maySpeak: boolean;
  mayVote: boolean;
}

/** One row of a table of interests, as policy data. */
export interface InterestRow {
  row: string;
  interest: InterestKind;
  circumstances: InterestCircumstance[];
  /**
   * The dispensation it takes to come under this row. `any` holds for each, and for none where no other row does; what
   * the dispensation grants is then added to what the row says.
   */
  dispensation: DispensationScope | 'any';
  sensitivity: 'open' | 'sensitive' | 'either';
  participation: Omit<Participation, 'row' | 'factOnly'>;
}

/** The council's or body's code of conduct as far as meetings go, effective-dated. */
export interface InterestsPolicy {
  /** "Croydon 2021". */
  name: string;
  /** The first row that fits decides, one with the very dispensation before one for any. */
  rows: InterestRow[];
  gifts: GiftsPolicy;
}

export interface GiftsPolicy {
  /** Pence. A single gift is registered when worth more than this, or at least this. */
  singlePence: number;
  singleTest: 'more-than' | 'at-least';
  /** Pence from one donor within a rolling twelve months; null where there is no such rule. */
  cumulativePence: number | null;
}

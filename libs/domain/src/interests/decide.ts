import type {
  DispensationGrant,
  DispensationScope,
  InterestRow,
  InterestsPolicy,
  Participation,
} from './participation';
import type { InterestCircumstance, InterestKind } from './terms';

/** What a member says, or the register shows, about an interest in a matter. */
export interface InterestInMatter {
  interest: InterestKind;
  circumstance: InterestCircumstance;
  isSensitive: boolean;
  dispensation: DispensationGrant | null;
}

/** Row Z of the tables: without an interest a member speaks, votes and stays. */
export const withoutInterest: Participation = {
  mustDisclose: false,
  factOnly: false,
  speak: 'yes',
  mayVote: true,
  mustLeave: false,
  askMonitoringOfficer: false,
  row: 'Z',
};

/** Taken where a table has no row at all: the strictest, and the Monitoring Officer is asked. */
const strictest: InterestRow['participation'] = {
  mustDisclose: true,
  speak: 'no',
  mayVote: false,
  mustLeave: true,
  askMonitoringOfficer: true,
};

/**
 * What follows from an interest by the table in force (I-04 to I-06, rules 4.3 and 4.4; Localism Act 2011 s.31). A sensitive
 * interest is disclosed by its fact alone. By Croydon 2021 a registered DPI without dispensation gives row A1: disclose,
 * no speech, no vote, leave; with one to discuss only, A4: may speak, no vote, stays.
 */
export function participationFor(policy: InterestsPolicy, matter: InterestInMatter): Participation {
  const row = rowFor(policy, matter);
  const said = row?.participation ?? strictest;
  return {
    ...(row?.dispensation === 'any' ? lifted(said, matter.dispensation) : said),
    factOnly: matter.isSensitive && said.mustDisclose,
    row: row?.row ?? 'none',
  };
}

const lifted = (
  said: InterestRow['participation'],
  dispensation: DispensationGrant | null,
): InterestRow['participation'] => ({
  ...said,
  speak: dispensation?.maySpeak ? 'yes' : said.speak,
  mayVote: said.mayVote || (dispensation?.mayVote ?? false),
});

function rowFor(policy: InterestsPolicy, matter: InterestInMatter): InterestRow | undefined {
  const scope = dispensationScope(matter.dispensation);
  const fitting = policy.rows.filter((row) => fits(row, matter));
  const withDispensation = (wanted: InterestRow['dispensation']) =>
    fitting.find((row) => row.dispensation === wanted);
  // A dispensation that the table gives no effect lifts nothing, so the row without one decides.
  return withDispensation(scope) ?? withDispensation('any') ?? withDispensation('none');
}

const fits = (row: InterestRow, matter: InterestInMatter): boolean =>
  row.interest === matter.interest &&
  row.circumstances.includes(matter.circumstance) &&
  (row.sensitivity === 'either' || (row.sensitivity === 'sensitive') === matter.isSensitive);

/** The two booleans of a dispensation as one word (I-06): `{ maySpeak: true, mayVote: false }` is `speak`. */
export function dispensationScope(dispensation: DispensationGrant | null): DispensationScope {
  if (!dispensation) return 'none';
  if (dispensation.maySpeak) return dispensation.mayVote ? 'speak-and-vote' : 'speak';
  return dispensation.mayVote ? 'vote' : 'none';
}

/**
 * The circumstances that a table tells apart for a kind of interest, in its order: what a form has to ask. Croydon
 * 2021 asks of an ORI only whether the matter relates to it; the model code asks more.
 */
export function circumstancesAsked(policy: InterestsPolicy, interest: InterestKind): InterestCircumstance[] {
  const rows = policy.rows.filter((row) => row.interest === interest);
  return [...new Set(rows.flatMap((row) => row.circumstances))];
}

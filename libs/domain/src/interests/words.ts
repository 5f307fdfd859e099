import type { Participation } from './participation';
import type { InterestCircumstance, InterestKind } from './terms';

const interestNames: Record<InterestKind, string> = {
  dpi: 'Disclosable pecuniary interest',
  ori: 'Other registrable interest',
  nri: 'Non-registrable interest',
};

/** The full name of a kind of interest: `describeInterest('ori')` is "Other registrable interest". */
export const describeInterest = (interest: InterestKind): string => interestNames[interest];

const circumstanceWords: Record<InterestCircumstance, string> = {
  registered: 'In the register',
  pending: 'Notified, not yet in the register',
  unregistered: 'Not registered and not notified',
  relates: 'The matter relates to it',
  'directly-relates': 'The matter directly relates to it',
  'affects-test-met': 'The matter affects it, and the test of paragraph 9 is met',
  'affects-test-not-met': 'The matter affects it, but the test of paragraph 9 is not met',
};

/** How an interest stands to the matter: `describeCircumstance('registered')` is "In the register". */
export const describeCircumstance = (circumstance: InterestCircumstance): string =>
  circumstanceWords[circumstance];

const speakWords: Record<Participation['speak'], string> = {
  yes: 'May speak',
  no: 'May not speak',
  'if-public-may': 'Speaks only as the public may',
};

/** The three consequences in words (I-04). Row B1 of Croydon 2021: "May speak", "No vote", "Stays". */
export const describeParticipation = (
  participation: Pick<Participation, 'speak' | 'mayVote' | 'mustLeave'>,
): { speak: string; vote: string; stay: string } => ({
  speak: speakWords[participation.speak],
  vote: participation.mayVote ? 'May vote' : 'No vote',
  stay: participation.mustLeave ? 'Must leave' : 'Stays',
});

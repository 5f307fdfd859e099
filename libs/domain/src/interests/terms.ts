/** Disclosable pecuniary, other registrable and non-registrable interests (Localism Act 2011 s.30; LGA model code, App. B). */
export const interestKinds = ['dpi', 'ori', 'nri'] as const;
export type InterestKind = (typeof interestKinds)[number];

/**
 * How the interest stands to the matter, as the tables of rules 4.3 and 4.4 ask it. For a DPI: whether it is registered,
 * pending or unregistered. For the others: whether the matter relates directly, or affects, with the test of paragraph 9.
 */
export const interestCircumstances = [
  'registered',
  'pending',
  'unregistered',
  'relates',
  'directly-relates',
  'affects-test-met',
  'affects-test-not-met',
] as const;
export type InterestCircumstance = (typeof interestCircumstances)[number];

/** Closed vocabularies of bodies and their people; the glossary gives their meaning. */
export const bodyKinds = [
  'committee',
  'sub-committee',
  'panel',
  'working-group',
  'full-council',
  'executive',
] as const;
export type BodyKind = (typeof bodyKinds)[number];

export const personKinds = ['councillor', 'co-optee', 'officer'] as const;
export type PersonKind = (typeof personKinds)[number];

/** How the public sees a person (C-05). Young people are not people of the register at all: they have pseudonyms. */
export const publicDisplays = ['name', 'role'] as const;
export type PublicDisplay = (typeof publicDisplays)[number];

export const membershipRoles = ['chair', 'vice-chair', 'member', 'co-optee', 'reserve'] as const;
export type MembershipRole = (typeof membershipRoles)[number];

/** `education-only`: may vote on questions about education functions and no others (B-07). */
export const votingRights = ['voting', 'education-only', 'non-voting'] as const;
export type VotingRight = (typeof votingRights)[number];

export const offices = ['clerk', 'monitoring-officer'] as const;
export type Office = (typeof offices)[number];

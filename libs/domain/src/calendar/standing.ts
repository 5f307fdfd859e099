/**
 * Where a meeting stands against its publication deadline: more than five working days left, five or fewer, past it or
 * published too late, published in time, or not asked for (cancelled, postponed).
 */
export const publicationStandings = ['ample', 'soon', 'late', 'met', 'none'] as const;
export type PublicationStanding = (typeof publicationStandings)[number];

/** A proclaimed holiday, or a day on which the council's offices are closed (N-12). */
export const specialDayKinds = ['holiday', 'closure'] as const;
export type SpecialDayKind = (typeof specialDayKinds)[number];

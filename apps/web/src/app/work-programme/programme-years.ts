import { municipalYearOf, type PlainDate } from '@minutebook/domain';

/** Years to choose from, newest first: those there are, this one and the next. */
export function yearsToOffer(there: readonly number[], today: PlainDate): number[] {
  const now = municipalYearOf(today, '05-20');
  return [...new Set([...there, now, now + 1])].sort((a, b) => b - a);
}

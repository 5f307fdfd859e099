import { formatDateTime, type PlainDate, type PlainTime } from '@minutebook/domain';

/** "Wednesday, 6 March 2019 at 5.09pm in F11, Town Hall"; a place that is a sentence of its own follows as one. */
export function heldWhere(heldOn: PlainDate, startedAt: PlainTime, venue: string): string {
  const when = formatDateTime(heldOn, startedAt);
  if (venue === '') return when;
  return /^(This|The) meeting\b/.test(venue) ? `${when}. ${venue}` : `${when} in ${venue}`;
}

import { formatDate, type PlainDate } from '../calendar/index';
import type { Due } from './terms';

/** A date as minutes print it (M-04): "Wednesday 6 March 2019". */
export const minutesDate = (on: PlainDate): string => formatDate(on).replace(',', '');

/** When something is due, in words: "by Wednesday 4 September 2019", "for the next meeting", "within 4 weeks". */
export function describeDue(due: Due): string {
  if (due.kind === 'date') return `by ${minutesDate(due.on)}`;
  if (due.kind === 'next-meeting') return 'for the next meeting';
  return due.weeks === 1 ? 'within a week' : `within ${due.weeks} weeks`;
}

/** The words about an owner and a date under an action or request: "Head of Fostering, by Wednesday 4 September 2019". */
export const owedNote = (owner: string, due: Due | null): string =>
  [owner.trim(), due ? describeDue(due) : ''].filter((part) => part !== '').join(', ');

/** The summary line that a set of minutes takes to its approval (M-04). */
export const approvalDescription = (heldOn: PlainDate): string =>
  `To approve the minutes of the meeting held on ${minutesDate(heldOn)} as an accurate record.`;

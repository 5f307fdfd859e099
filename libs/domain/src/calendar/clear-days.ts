import { addDays } from './plain-date';
import type { PlainDate, PlainTime } from './plain-date';
import { isWorkingDay, nextWorkingDay, previousWorkingDay, workingDaysBetween } from './working-days';
import type { WorkingCalendar } from './working-days';

/**
 * The working days that count as clear: after the day of publication and before the day of the meeting, both left out
 * (N-12; R v Herefordshire JJ (1820); s.100B(3) Local Government Act 1972).
 * Published 25 June 2019 for 3 July 2019: 26, 27, 28 June, 1 and 2 July.
 */
export const countedDays = (
  publishedOn: PlainDate,
  meetingOn: PlainDate,
  calendar: WorkingCalendar,
): PlainDate[] => workingDaysBetween(publishedOn, meetingOn, calendar);

/**
 * How many clear days an agenda had (N-12). Take `publishedOn` from `publicationDay` where the time of day is known.
 * Published 26 April 1990 for 1 May 1990: 2, one short of the three then asked (Elitestone).
 */
export const clearDays = (publishedOn: PlainDate, meetingOn: PlainDate, calendar: WorkingCalendar): number =>
  countedDays(publishedOn, meetingOn, calendar).length;

/**
 * The last day on which publication still gives so many clear days (N-02, N-03, N-12). It is a working day itself, since
 * documents are open to inspection at the offices. Meeting on 3 July 2019, 5 clear days: 25 June 2019.
 */
export function latestPublication(
  meetingOn: PlainDate,
  calendar: WorkingCalendar,
  clearDaysAsked: number,
): PlainDate {
  let earliestCounted = meetingOn;
  for (let counted = 0; counted < clearDaysAsked; counted++) {
    earliestCounted = previousWorkingDay(earliestCounted, calendar);
  }
  return previousWorkingDay(earliestCounted, calendar);
}

/**
 * The day as of which documents count as open to inspection: after the cut-off, or on a day when the offices are closed, it
 * is the next working day (N-12). Handed over on Friday, 28 June 2019 at 17:01 with cut-off 17:00: Monday, 1 July 2019.
 */
export function publicationDay(
  on: PlainDate,
  at: PlainTime,
  cutoff: PlainTime,
  calendar: WorkingCalendar,
): PlainDate {
  return isWorkingDay(on, calendar) && at <= cutoff ? on : nextWorkingDay(on, calendar);
}

/**
 * Working days from one day to another: how many working days after `from`, up to and with `to`; negative when `to` is
 * past. From Monday, 24 June 2019 to Tuesday, 25 June 2019: 1. From Thursday, 27 June back to Tuesday, 25 June: -2.
 */
export function workingDaysUntil(from: PlainDate, to: PlainDate, calendar: WorkingCalendar): number {
  if (to === from) return 0;
  return to > from
    ? workingDaysBetween(from, addDays(to, 1), calendar).length
    : 0 - workingDaysBetween(to, addDays(from, 1), calendar).length;
}

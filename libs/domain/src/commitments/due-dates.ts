import { addDays, formatDate, isWorkingDay, type PlainDate, type WorkingCalendar } from '../calendar/index';
import type { Due } from '../minutes/index';

/** The meetings that a due date is counted from. */
export interface DueMeetings {
  heldOn: PlainDate;
  /** Of the same body, the first one after it; null while none is called. */
  nextOn: PlainDate | null;
}

/**
 * The day that what a meeting said comes to (R-09, R-04: a local date): the date itself, the day of the body's next meeting, or so
 * many weeks after the meeting. Null for "the next meeting" while none is called, and where the meeting named no time.
 * Said on 6 March 2019, four weeks: 3 April 2019.
 */
export function dueDate(due: Due | null, { heldOn, nextOn }: DueMeetings): PlainDate | null {
  if (due === null) return null;
  if (due.kind === 'date') return due.on;
  return due.kind === 'next-meeting' ? nextOn : addDays(heldOn, due.weeks * 7);
}

/**
 * Why a day cannot be the one that something is due on: nothing is due before the meeting that asked for it. Null for a day
 * that can. Asked on 6 March 2019, due on 5 March: refused; due on the day itself: not.
 */
export const dueRefusal = (dueOn: PlainDate, heldOn: PlainDate): string | null =>
  dueOn < heldOn
    ? `This cannot be due before the meeting that asked for it, which was on ${formatDate(heldOn)}.`
    : null;

/**
 * How late things are, for one day: a function from a due date to working days (N-12), null where it is not past. The first day
 * that is no working day counts as the first working day after it would: nothing that is past its day is late by nothing.
 * On Monday, 24 June 2019 what was due on Friday, 21 June is late by 1. Each day back is looked at once, whatever is asked.
 */
export function lateness(
  today: PlainDate,
  calendar: WorkingCalendar,
): (dueOn: PlainDate | null) => number | null {
  const known = new Map<PlainDate, number>([[today, 0]]);
  let [reached, count] = [today, 0];
  return (dueOn) => {
    if (dueOn === null || dueOn >= today) return null;
    while (reached > dueOn) {
      if (isWorkingDay(reached, calendar)) count += 1;
      reached = addDays(reached, -1);
      known.set(reached, count);
    }
    return Math.max(1, known.get(dueOn) ?? 1);
  };
}

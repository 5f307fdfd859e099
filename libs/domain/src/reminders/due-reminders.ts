import {
  addDays,
  councilTime,
  isWorkingDay,
  workingDaysBetween,
  type Instant,
  type PlainDate,
  type WorkingCalendar,
} from '../calendar/index';
import type { RemindersPolicy } from '../policy/index';

/** Why an owner is written to on a day: so many working days before or after the day on which something is due, or on it. */
export interface Reminder {
  when: 'before' | 'on' | 'after';
  workingDays: number;
}

/**
 * The reminder that falls on a day, by the body's policy; null where none does. Nobody is written to on a day that is no
 * working day (N-12): what is due on a Saturday is reminded of on the Friday, the last day on which it can still be done.
 * Due on Wednesday, 10 March 2027 with two working days before: on Monday, 8 March.
 */
export function reminderOn(
  today: PlainDate,
  dueOn: PlainDate,
  policy: RemindersPolicy,
  calendar: WorkingCalendar,
): Reminder | null {
  if (!isWorkingDay(today, calendar)) return null;
  if (today > dueOn) {
    const workingDays = workingDaysBetween(dueOn, today, calendar).length + 1;
    return policy.workingDaysAfter.includes(workingDays) ? { when: 'after', workingDays } : null;
  }
  const lastDay = lastWorkingDayTo(dueOn, calendar);
  if (today === lastDay) return policy.onTheDay ? { when: 'on', workingDays: 0 } : null;
  const workingDays = workingDaysBetween(today, lastDay, calendar).length + 1;
  return policy.workingDaysBefore.includes(workingDays) ? { when: 'before', workingDays } : null;
}

function lastWorkingDayTo(date: PlainDate, calendar: WorkingCalendar): PlainDate {
  let day = date;
  while (!isWorkingDay(day, calendar)) day = addDays(day, -1);
  return day;
}

/** Four times the working days: enough for weekends, Easter, Christmas and a closure of the offices between. */
const reach = (counts: readonly number[]): number => Math.max(0, ...counts) * 4 + 14;

/** Every due date that is reminded of today, with its reminder: what the register is asked for. */
export function remindedDueDates(
  today: PlainDate,
  policy: RemindersPolicy,
  calendar: WorkingCalendar,
): Map<PlainDate, Reminder> {
  const found = new Map<PlainDate, Reminder>();
  const last = addDays(today, reach(policy.workingDaysBefore));
  for (
    let dueOn = addDays(today, -reach(policy.workingDaysAfter));
    dueOn <= last;
    dueOn = addDays(dueOn, 1)
  ) {
    const reminder = reminderOn(today, dueOn, policy, calendar);
    if (reminder) found.set(dueOn, reminder);
  }
  return found;
}

/**
 * Whether mail may go out now: a working day of the council, between the hours of the policy on the council's clocks. With
 * 09:00 to 17:00, 08:30 by Greenwich is too early in January and in time in July.
 */
export function isSendingTime(
  now: Instant,
  { from, until }: Pick<RemindersPolicy, 'from' | 'until'>,
  calendar: WorkingCalendar,
): boolean {
  const { on, at } = councilTime(now);
  return isWorkingDay(on, calendar) && at >= from && at < until;
}

import { addDays, dayOfWeek, type PlainDate } from '@minutebook/domain';

/** The first Wednesday at least so many weeks from today. */
export function wednesdayIn(weeks: number): PlainDate {
  let day = addDays(new Date().toISOString().slice(0, 10), weeks * 7);
  while (dayOfWeek(day) !== 3) day = addDays(day, 1);
  return day;
}

/** A working day so soon that five clear days cannot be given any more. */
export function tooSoon(): PlainDate {
  let day = addDays(new Date().toISOString().slice(0, 10), 2);
  while (dayOfWeek(day) > 5) day = addDays(day, 1);
  return day;
}

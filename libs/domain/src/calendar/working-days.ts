import { bankHolidays } from './bank-holidays';
import { addDays, dayOfWeek } from './plain-date';
import type { PlainDate } from './plain-date';
import type { SpecialDayKind } from './standing';

/** What a council adds to the shipped bank holidays: proclaimed holidays and days on which its offices are closed (N-12). */
export interface WorkingCalendar {
  specialDays: readonly { on: PlainDate; kind: SpecialDayKind; name: string }[];
}

const years = Object.keys(bankHolidays).map((date) => Number(date.slice(0, 4)));
const [firstYear, lastYear] = [Math.min(...years), Math.max(...years)];

/**
 * True where the shipped table knows the bank holidays. Elsewhere the functions still count, by weekends and special days
 * only, and the caller warns. `hasHolidayTable('2029-01-02')` is false.
 */
export function hasHolidayTable(date: PlainDate): boolean {
  const year = Number(date.slice(0, 4));
  return year >= firstYear && year <= lastYear;
}

/**
 * Why a day does not count: "Saturday", "Sunday", the holiday's name or the council's own day; null for a working day.
 * N-12: R v Swansea CC ex p Elitestone (1993). Good Friday and Christmas Day are holidays at common law.
 * `nonWorkingReason('2019-05-06', calendar)` is "Early May bank holiday".
 */
export function nonWorkingReason(date: PlainDate, calendar: WorkingCalendar): string | null {
  const special = calendar.specialDays.find((day) => day.on === date);
  const holiday = special?.name ?? bankHolidays[date];
  if (holiday !== undefined) return holiday;
  const weekday = dayOfWeek(date);
  if (weekday === 6) return 'Saturday';
  return weekday === 7 ? 'Sunday' : null;
}

/** Monday to Friday, no holiday, offices open (N-12). `isWorkingDay('2020-05-04', calendar)`: true, the holiday had moved. */
export const isWorkingDay = (date: PlainDate, calendar: WorkingCalendar): boolean =>
  nonWorkingReason(date, calendar) === null;

/** The first working day after the date: after Friday, 3 May 2019 it is Tuesday, 7 May 2019. */
export const nextWorkingDay = (date: PlainDate, calendar: WorkingCalendar): PlainDate =>
  step(date, 1, calendar);

/** The last working day before the date: before Tuesday, 7 May 2019 it is Friday, 3 May 2019. */
export const previousWorkingDay = (date: PlainDate, calendar: WorkingCalendar): PlainDate =>
  step(date, -1, calendar);

function step(date: PlainDate, direction: 1 | -1, calendar: WorkingCalendar): PlainDate {
  let day = addDays(date, direction);
  while (!isWorkingDay(day, calendar)) day = addDays(day, direction);
  return day;
}

/** Working days after `from` and before `to`, in order; empty when there are none. */
export function workingDaysBetween(from: PlainDate, to: PlainDate, calendar: WorkingCalendar): PlainDate[] {
  const days: PlainDate[] = [];
  for (let day = addDays(from, 1); day < to; day = addDays(day, 1)) {
    if (isWorkingDay(day, calendar)) days.push(day);
  }
  return days;
}

import { addDays, dayOfWeek, daysBetween, plainDate } from './plain-date';
import type { PlainDate, PlainTime } from './plain-date';

/** A point in time, always in the one form `2019-03-06T17:09:00.000Z`, so that two of them compare as strings. */
export type Instant = string;

const two = (value: number): string => String(value).padStart(2, '0');

/** The last Sunday of a month of 31 days. */
function lastSunday(year: number, month: number): PlainDate {
  const last = plainDate(year, month, 31);
  return addDays(last, -(dayOfWeek(last) % 7));
}

/** Minutes that the council's clocks (Europe/London) are ahead of UTC: 60 in summer time, else 0 (Summer Time Act 1972 s.1). */
function minutesAhead(instant: Instant): number {
  const year = Number(instant.slice(0, 4));
  const begins = `${lastSunday(year, 3)}T01:00:00.000Z`;
  const ends = `${lastSunday(year, 10)}T01:00:00.000Z`;
  return instant >= begins && instant < ends ? 60 : 0;
}

const minuteOfDay = (instant: Instant): number =>
  Number(instant.slice(11, 13)) * 60 + Number(instant.slice(14, 16));

/** What the council's calendar and clocks show: `councilTime('2019-07-03T17:44:00.000Z')` is 3 July 2019, `18:44`. */
export function councilTime(instant: Instant): { on: PlainDate; at: PlainTime } {
  const minutes = minuteOfDay(instant) + minutesAhead(instant);
  const on = addDays(instant.slice(0, 10), Math.floor(minutes / 1440));
  const ofDay = minutes % 1440;
  return { on, at: `${two(Math.floor(ofDay / 60))}:${two(ofDay % 60)}` };
}

/**
 * The instant at which the council's clocks show a time of day. Of a time that comes twice (October) it is the first; a time
 * that does not exist (March) is taken an hour later. `instantAt('2019-07-03', '18:44')` is `2019-07-03T17:44:00.000Z`.
 */
export function instantAt(on: PlainDate, at: PlainTime): Instant {
  const minutes = Number(at.slice(0, 2)) * 60 + Number(at.slice(3, 5));
  const inSummer = utc(on, minutes - 60);
  return minutesAhead(inSummer) === 60 ? inSummer : utc(on, minutes);
}

function utc(on: PlainDate, minutes: number): Instant {
  const date = addDays(on, Math.floor(minutes / 1440));
  const ofDay = ((minutes % 1440) + 1440) % 1440;
  return `${date}T${two(Math.floor(ofDay / 60))}:${two(ofDay % 60)}:00.000Z`;
}

/** Whole minutes that really passed between two instants, whatever the clocks did; negative when the second is earlier. */
export const minutesBetween = (from: Instant, to: Instant): number =>
  daysBetween(from.slice(0, 10), to.slice(0, 10)) * 1440 + minuteOfDay(to) - minuteOfDay(from);

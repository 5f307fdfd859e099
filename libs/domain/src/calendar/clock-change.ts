import { dayOfWeek } from './plain-date';
import type { PlainDate, PlainTime } from './plain-date';

export interface LocalTimeProblem {
  code: 'time-skipped' | 'time-repeated';
  /** One sentence: what is wrong and what to do. */
  detail: string;
}

/**
 * Whether a time of day on the council's clocks (Europe/London) does not exist or exists twice. Summer time begins on the
 * last Sunday of March, when 1.00am becomes 2.00am, and ends on the last Sunday of October, when 2.00am becomes 1.00am
 * (Summer Time Act 1972 s.1, as amended by SI 2002/262).
 * `localTimeProblem('2026-03-29', '01:30')` is `time-skipped`; at 02:00 it is null.
 */
export function localTimeProblem(date: PlainDate, time: PlainTime): LocalTimeProblem | null {
  const isInTheHour = time >= '01:00' && time < '02:00';
  if (!isInTheHour || !isLastSundayOfMonth(date)) return null;
  const month = date.slice(5, 7);
  if (month === '03') {
    return {
      code: 'time-skipped',
      detail:
        'The clocks go forward at 1.00am on this day, so this time does not exist. Choose 2.00am or later.',
    };
  }
  if (month === '10') {
    return {
      code: 'time-repeated',
      detail: 'The clocks go back at 2.00am on this day, so this time comes twice. Choose 2.00am or later.',
    };
  }
  return null;
}

/** March and October have 31 days, so their last Sunday falls on the 25th or later; no other month is asked about. */
const isLastSundayOfMonth = (date: PlainDate): boolean =>
  dayOfWeek(date) === 7 && Number(date.slice(8)) >= 25;

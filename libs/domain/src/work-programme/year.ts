import { partsOf, plainDate } from '../calendar/index';
import type { PlainDate } from '../calendar/index';

/** How a municipal year is written: `programmeYear(2021)` is "2021/22". */
export const programmeYear = (year: number): string => `${year}/${String((year + 1) % 100).padStart(2, '0')}`;

/** The municipal year that a date belongs to; with one that begins on 20 May, 20 April 2021 belongs to 2020 (M-11). */
export const municipalYearOf = (on: PlainDate, begins: string): number =>
  partsOf(on)[0] - (on.slice(5) < begins ? 1 : 0);

/** First and last day of which a programme may hold a meeting: programmes run over at both ends of their year. */
export const programmeSpan = (year: number): { from: PlainDate; to: PlainDate } => ({
  from: plainDate(year, 3, 1),
  to: plainDate(year + 1, 7, 31),
});

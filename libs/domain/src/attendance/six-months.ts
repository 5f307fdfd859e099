import { addMonths, type PlainDate } from '../calendar/index';

export const sixMonthsWarnings = ['none', 'three-months', 'four-months', 'five-months', 'lapsed'] as const;
export type SixMonthsWarning = (typeof sixMonthsWarnings)[number];

/**
 * The six months of s.85 Local Government Act 1972 (B-11, B-12): from the last lawful attendance to the corresponding date,
 * or the last day of a month that has no such date. Attend before that day; warned from three, four and five months on.
 * Last attended 31 August 2019: lapses on 29 February 2020; on 30 November 2019 the warning is `three-months`.
 */
export function sixMonths(
  lastAttendedOn: PlainDate,
  today: PlainDate,
): { lastAttendedOn: PlainDate; lapsesOn: PlainDate; warning: SixMonthsWarning } {
  const lapsesOn = addMonths(lastAttendedOn, 6);
  const reached = (months: number) => today >= addMonths(lastAttendedOn, months);
  const warning = reached(6)
    ? 'lapsed'
    : reached(5)
      ? 'five-months'
      : reached(4)
        ? 'four-months'
        : reached(3)
          ? 'three-months'
          : 'none';
  return { lastAttendedOn, lapsesOn, warning };
}

/** A calendar date, `2026-11-21`. Two dates compare as strings. */
export type PlainDate = string;
/** A time of day on the council's clocks, `17:00`. */
export type PlainTime = string;

const daysInMonths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Days in a month; `month` counts from 1. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (daysInMonths[month - 1] ?? 0);

/** True for a date that exists: `2024-02-29` does, `2023-02-29` does not. */
export function isPlainDate(value: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

export const isPlainTime = (value: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(value);

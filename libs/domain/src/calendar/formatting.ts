import { dayOfWeek, partsOf } from './plain-date';
import type { PlainDate, PlainTime } from './plain-date';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A month of the calendar, 1 to 12, by its name: `monthName(5)` is "May". */
export const monthName = (month: number): string => months[month - 1] ?? '';

const weekdayName = (date: PlainDate): string => weekdays[dayOfWeek(date) - 1] ?? '';

function dayAndMonth(date: PlainDate): string {
  const [, month, day] = partsOf(date);
  return `${day} ${monthName(month)}`;
}

/** A date without its weekday: "3 July 2019". */
export const formatDay = (date: PlainDate): string => `${dayAndMonth(date)} ${date.slice(0, 4)}`;

/** The house form of a date: "Wednesday, 3 July 2019". */
export const formatDate = (date: PlainDate): string => `${weekdayName(date)}, ${formatDay(date)}`;

/**
 * The short form for tables: "Wed 3 July", and "Wed 3 July 2019" where the year is not that of `today`.
 * Without `today` the year is left out.
 */
export function formatShortDate(date: PlainDate, today: PlainDate = date): string {
  const year = date.slice(0, 4);
  const suffix = year === today.slice(0, 4) ? '' : ` ${year}`;
  return `${weekdayName(date).slice(0, 3)} ${dayAndMonth(date)}${suffix}`;
}

/** The house form of a time of day: "5.00pm", "12 noon", "midnight". */
export function formatTime(time: PlainTime): string {
  if (time === '12:00') return '12 noon';
  if (time === '00:00') return 'midnight';
  const hour = Number(time.slice(0, 2));
  return `${hour % 12 || 12}.${time.slice(3, 5)}${hour < 12 ? 'am' : 'pm'}`;
}

/** "Wednesday, 3 July 2019 at 5.00pm". */
export const formatDateTime = (date: PlainDate, time: PlainTime): string =>
  `${formatDate(date)} at ${formatTime(time)}`;

/** A page range as front sheets print it: "(Pages 5 - 12)". */
export const formatPages = (first: number, last: number): string => `(Pages ${first} - ${last})`;

/** Paragraphs of Schedule 12A in running text: "paragraph 3", "paragraphs 1 and 2", "paragraphs 1, 2 and 3". */
export function formatParagraphs(paragraphs: readonly number[]): string {
  if (paragraphs.length === 0) return '';
  const numbers = joinWords(paragraphs.map(String));
  return `${paragraphs.length === 1 ? 'paragraph' : 'paragraphs'} ${numbers}`;
}

/** A list in running text: "A", "A and B", "A, B and C". */
export function joinWords(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

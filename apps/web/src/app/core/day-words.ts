import { formatDate, type PlainDate } from '@minutebook/domain';

/** Day and month for narrow columns: "3 July", "4 Sept", "25 Dec". */
export function dayAndMonth(date: PlainDate): string {
  const [, day = '', month = ''] = formatDate(date).split(' ');
  const short = month === 'September' ? 'Sept' : month.length > 4 ? month.slice(0, 3) : month;
  return `${day} ${short}`;
}

/** "Wednesday". */
export const weekdayOf = (date: PlainDate): string => formatDate(date).split(',')[0] ?? '';

/** "July 2019", for a date or a month of the form `2019-07`. */
export const monthAndYear = (date: PlainDate): string =>
  formatDate(date.length === 7 ? `${date}-01` : date)
    .split(' ')
    .slice(2)
    .join(' ');

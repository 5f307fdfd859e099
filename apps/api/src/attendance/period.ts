import { addDays, type PlainDate } from '@minutebook/domain';

/** The municipal year that a day falls in; `begins` is month and day. 1 April 2027, `05-20`: 20 May 2026 to 19 May 2027. */
export function municipalYear(day: PlainDate, begins: string): { from: PlainDate; to: PlainDate } {
  const year = Number(day.slice(0, 4)) - (day.slice(5) < begins ? 1 : 0);
  return { from: `${year}-${begins}`, to: addDays(`${year + 1}-${begins}`, -1) };
}

import { addMonths, daysBetween } from '../calendar/index';
import type { PlainDate } from '../calendar/index';

/** A quarterly report may come so many days before or after its three months are over: bodies meet when they meet. */
const tolerance = 45;

/**
 * The meetings at which a quarterly topic comes again (P-04): of those after the first, the one nearest to three, six, nine ...
 * months later. From 22 June 2021 with meetings on 14 September, 2 November and 18 January: 14 September and 18 January.
 */
export function quarterlyDates(first: PlainDate, meetings: readonly PlainDate[]): PlainDate[] {
  const chosen: PlainDate[] = [];
  const later = [...new Set(meetings)].filter((on) => on > first).sort();
  const end = later.at(-1) ?? first;
  for (let quarter = 1; quarter <= maxQuarters; quarter += 1) {
    const wanted = addMonths(first, quarter * 3);
    if (daysBetween(end, wanted) > tolerance) break;
    const nearest = nearestTo(
      wanted,
      later.filter((on) => on > (chosen.at(-1) ?? first)),
    );
    if (nearest !== null && distance(nearest, wanted) <= tolerance) chosen.push(nearest);
  }
  return chosen;
}

/** A programme has one year. */
const maxQuarters = 6;

const distance = (a: PlainDate, b: PlainDate): number => Math.abs(daysBetween(a, b));

/** Of two that are as near, the earlier. */
const nearestTo = (wanted: PlainDate, dates: readonly PlainDate[]): PlainDate | null =>
  dates.reduce<PlainDate | null>(
    (best, on) => (best === null || distance(on, wanted) < distance(best, wanted) ? on : best),
    null,
  );

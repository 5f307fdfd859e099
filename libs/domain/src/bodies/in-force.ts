import type { PlainDate } from '../calendar/index';

/**
 * Whether a membership or an office holds on a date; both its first and its last day count. A membership from 1 May 2019
 * to 30 April 2020 holds on 30 April 2020 and not on 1 May 2020.
 */
export const isInForce = (
  period: { startsOn: PlainDate; endsOn: PlainDate | null },
  on: PlainDate,
): boolean => period.startsOn <= on && (period.endsOn === null || on <= period.endsOn);

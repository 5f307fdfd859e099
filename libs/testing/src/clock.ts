import type { PlainDate, PlainTime } from '@minutebook/domain';

/** A clock that stands still: what the rules take as today and the time of day. */
export const fixedClock = (
  today: PlainDate,
  timeOfDay: PlainTime,
): { today: PlainDate; timeOfDay: PlainTime } => ({
  today,
  timeOfDay,
});

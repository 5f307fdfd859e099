import type { PlainDate, PlainTime } from '@minutebook/domain';
import { Clock } from '../platform/index';

/** A clock that can be set to a moment of the past, so that what is loaded bears the dates on which it was done. */
export interface TravellingClock {
  clock: Clock;
  travelTo(on: PlainDate, at: PlainTime): void;
  comeBack(): void;
}

export function aTravellingClock(): TravellingClock {
  let instant: Date | null = null;
  const clock = new Clock(() => instant ?? new Date());
  return {
    clock,
    travelTo: (on, at) => {
      instant = new Date(`${on}T${at}:00Z`);
      // in summer the council's clocks are an hour ahead of Greenwich
      if (clock.timeOfDay() !== at) instant = new Date(instant.getTime() - 3_600_000);
    },
    comeBack: () => {
      instant = null;
    },
  };
}

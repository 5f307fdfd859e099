import { specialDayKinds } from '@minutebook/domain';
import { z } from 'zod';
import { id, line, plainDate, plainTime } from './common';

/** A day that the shipped table of bank holidays does not know: a proclaimed holiday, or the offices are closed (N-12). */
export const specialDaySchema = z.object({
  id,
  on: plainDate,
  kind: z.enum(specialDayKinds),
  name: z.string(),
});
export type SpecialDay = z.infer<typeof specialDaySchema>;
export const createSpecialDaySchema = z.object({
  on: plainDate,
  kind: z.enum(specialDayKinds),
  name: line(120),
});
export type CreateSpecialDay = z.input<typeof createSpecialDaySchema>;

/** What the client needs to work out the same publication deadlines as the API does. */
export const calendarSchema = z.object({
  today: plainDate,
  specialDays: z.array(specialDaySchema),
  publication: z.object({ clearDays: z.int(), cutoff: plainTime }),
});
export type CouncilCalendar = z.infer<typeof calendarSchema>;

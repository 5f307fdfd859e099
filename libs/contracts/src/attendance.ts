import { attendanceModes, attendanceStatuses } from '@minutebook/domain';
import { z } from 'zod';
import { id, instant, plainDate } from './common';

export const attendancePeriodQuery = z.object({ from: plainDate.optional(), to: plainDate.optional() });

/** A body's attendance over a period. Cancelled meetings, and those whose attendance is not known, are not counted. */
export const attendanceStatisticsSchema = z.object({
  body: z.object({ id, name: z.string() }),
  from: plainDate,
  to: plainDate,
  meetings: z.int(),
  rows: z.array(
    z.object({
      personId: id,
      name: z.string(),
      role: z.string(),
      expected: z.int(),
      present: z.int(),
      presentRemotely: z.int(),
      asSubstitute: z.int(),
      inAttendance: z.int(),
      apologies: z.int(),
      absent: z.int(),
    }),
  ),
});
export type AttendanceStatistics = z.infer<typeof attendanceStatisticsSchema>;

/** One member against the six months of s.85 (B-11, B-12). */
export const sixMonthsSchema = z.array(
  z.object({
    personId: id,
    name: z.string(),
    lastAttendedOn: plainDate,
    /** Attend before this day. */
    lapsesOn: plainDate,
    warning: z.enum(['none', 'three-months', 'four-months', 'five-months', 'lapsed']),
  }),
);
export type SixMonths = z.infer<typeof sixMonthsSchema>;

/** The present list of one meeting, person by person. */
export const meetingAttendanceSchema = z.object({
  meetingId: id,
  rows: z.array(
    z.object({
      participantId: id,
      name: z.string(),
      capacity: z.string(),
      status: z.enum(attendanceStatuses),
      mode: z.enum(attendanceModes),
      spells: z.array(z.object({ from: instant, to: instant.nullable() })),
    }),
  ),
});
export type MeetingAttendance = z.infer<typeof meetingAttendanceSchema>;

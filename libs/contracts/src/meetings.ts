import { meetingStates, publicationStandings } from '@minutebook/domain';
import { z } from 'zod';
import { changesTo, id, instant, line, plainDate, plainTime, text, version } from './common';

/** The publication clock of one meeting, worked out by the API with the council's own calendar and policy. */
export const publicationClockSchema = z.object({
  standing: z.enum(publicationStandings),
  /** Last day and time on which publishing still gives the clear days that policy asks. */
  publishBy: z.object({ on: plainDate, at: plainTime }),
  requiredClearDays: z.int(),
  workingDaysLeft: z.int(),
  /** Set once published. The stamp is never rewritten, also when a holiday is proclaimed later. */
  published: z.object({ at: instant, on: plainDate, clearDays: z.int(), isLate: z.boolean() }).nullable(),
});
export type PublicationClock = z.infer<typeof publicationClockSchema>;

export const meetingSummarySchema = z.object({
  id,
  body: z.object({ id, name: z.string(), shortName: z.string() }),
  heldOn: plainDate,
  startTime: plainTime,
  venue: z.string(),
  state: z.enum(meetingStates),
  itemCount: z.int(),
  clock: publicationClockSchema,
});
export type MeetingSummary = z.infer<typeof meetingSummarySchema>;

export const meetingSchema = meetingSummarySchema.extend({
  version,
  chair: z.string().nullable(),
  clerk: z.string().nullable(),
  /** Printed above the agenda in place of the body's own notes, where not empty. */
  agendaNotes: z.array(z.string()),
  cancelledReason: z.string(),
  /** Said, not refused: a day that is no working day, or a year whose bank holidays are not known yet. */
  warnings: z.array(z.object({ code: z.string(), text: z.string() })).optional(),
});
export type Meeting = z.infer<typeof meetingSchema>;

export const meetingsQuery = z.object({
  from: plainDate.optional(),
  to: plainDate.optional(),
  bodyId: id.optional(),
});

export const createMeetingSchema = z.object({
  bodyId: id,
  heldOn: plainDate,
  startTime: plainTime,
  venue: line(300),
  agendaNotes: z.array(line(600)).max(10).default([]),
});
export type CreateMeeting = z.input<typeof createMeetingSchema>;
export const updateMeetingSchema = changesTo(createMeetingSchema.omit({ bodyId: true })).extend({ version });
export type UpdateMeeting = z.input<typeof updateMeetingSchema>;
export const cancelMeetingSchema = z.object({ version, reason: line(600) });
export type CancelMeeting = z.input<typeof cancelMeetingSchema>;

/** One line of the meeting's record: who did what when. */
export const auditEntrySchema = z.object({
  id: z.string(),
  at: instant,
  actor: z.string(),
  action: z.string(),
  summary: text(),
});
export type AuditEntry = z.infer<typeof auditEntrySchema>;

/** The page "What is due". */
export const dueSchema = z.object({
  today: plainDate,
  meetings: z.array(
    meetingSummarySchema.extend({
      blockers: z.array(z.object({ code: z.string(), text: z.string() })),
      readyItems: z.int(),
    }),
  ),
  latePapers: z.array(
    z.object({
      itemId: id,
      meetingId: id,
      bodyName: z.string(),
      heldOn: plainDate,
      number: z.int(),
      title: z.string(),
      leadOfficer: z.string(),
      reportDueOn: plainDate,
      workingDaysLate: z.int(),
      isToFollow: z.boolean(),
      promisedOn: plainDate.nullable(),
    }),
  ),
  runningPacks: z.array(
    z.object({
      packId: id,
      meetingId: id,
      bodyName: z.string(),
      heldOn: plainDate,
      version: z.int(),
      step: z.string(),
      done: z.int(),
      total: z.int(),
    }),
  ),
});
export type Due = z.infer<typeof dueSchema>;

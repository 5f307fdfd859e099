import {
  meetingStates,
  programmeLayouts,
  topicChanges,
  topicOrigins,
  topicWeights,
} from '@minutebook/domain';
import { z } from 'zod';
import { changesTo, id, instant, line, plainDate, text, version } from './common';

const header = z.object({
  takenOn: plainDate,
  chair: z.string(),
  members: z.array(z.string()),
  coOptees: z.array(z.string()),
});

export const programmeTopicSchema = z.object({
  id,
  version,
  slotId: id.nullable(),
  title: z.string(),
  theme: z.string(),
  leads: z.array(z.string()),
  purpose: z.string(),
  linesOfEnquiry: z.array(z.string()),
  origin: z.enum(topicOrigins),
  originNote: z.string(),
  /** The recommendation, or other row of the register, that it came from. */
  commitment: z.object({ id, reference: z.string() }).nullable(),
  minutes: z.int().nullable(),
  weight: z.enum(topicWeights),
  /** Comes again every quarter. */
  isQuarterly: z.boolean(),
  /** What waits for a decision; null where it stands as agreed. */
  change: z.enum(topicChanges).nullable(),
  /** When it comes as agreed; null where it has no date, or was never agreed. */
  agreedOn: plainDate.nullable(),
  moves: z.array(
    z.object({
      fromOn: plainDate.nullable(),
      toOn: plainDate.nullable(),
      at: instant,
      by: z.string(),
      reason: z.string(),
    }),
  ),
  /** The item of an agenda that it has become. */
  item: z
    .object({ id, meetingId: id, heldOn: plainDate, isPublished: z.boolean(), isWithdrawn: z.boolean() })
    .nullable(),
  /** Set when the agenda and the programme say different things; a sentence. */
  agendaWarning: z.string(),
});
export type ProgrammeTopic = z.infer<typeof programmeTopicSchema>;

export const programmeSlotSchema = z.object({
  id,
  version,
  heldOn: plainDate,
  /** Null while no meeting is called for that date. */
  meeting: z.object({ id, state: z.enum(meetingStates), isPublished: z.boolean() }).nullable(),
  theme: z.string(),
  note: z.string(),
  dateNote: z.string(),
  postponedFrom: plainDate.nullable(),
  substantive: z.int(),
  minutes: z.int(),
  warnings: z.array(z.string()),
  topics: z.array(programmeTopicSchema),
});
export type ProgrammeSlot = z.infer<typeof programmeSlotSchema>;

export const workProgrammeSchema = z.object({
  id,
  version,
  body: z.object({ id, name: z.string() }),
  year: z.int(),
  layout: z.enum(programmeLayouts),
  workstreamPriority: z.string(),
  header: header.nullable(),
  policy: z.object({ substantiveItems: z.int().nullable(), minutes: z.int().nullable() }),
  slots: z.array(programmeSlotSchema),
  /** Topics that have no date. */
  undated: z.array(programmeTopicSchema),
  /** What a decision would agree now, a sentence each. */
  drafts: z.array(z.string()),
  decisions: z.array(
    z.object({
      id,
      meetingId: id,
      heldOn: plainDate,
      minuteNumber: z.string(),
      /** The minute is in the book, so that it can be opened. */
      entryId: id.nullable(),
      at: instant,
      by: z.string(),
      changes: z.array(z.string()),
    }),
  ),
});
export type WorkProgramme = z.infer<typeof workProgrammeSchema>;

/** The programme of a body and year, and which years there are. */
export const workProgrammePageSchema = z.object({
  programme: workProgrammeSchema.nullable(),
  years: z.array(z.int()),
  /** Meetings of that year, of those that a decision may name the ones held. */
  meetings: z.array(z.object({ id, heldOn: plainDate, isHeld: z.boolean() })),
});
export type WorkProgrammePage = z.infer<typeof workProgrammePageSchema>;

const year = z.coerce
  .number({ error: 'Enter the year in which the municipal year begins, such as 2021.' })
  .int()
  .min(2000, { error: 'Enter a year from 2000 on.' })
  .max(2100, { error: 'Enter a year up to 2100.' });
export const workProgrammeQuery = z.object({ year: year.optional() });

export const createWorkProgrammeSchema = z.object({
  year,
  layout: z.enum(programmeLayouts).default('table'),
  workstreamPriority: text(2000).default(''),
});
export type CreateWorkProgramme = z.input<typeof createWorkProgrammeSchema>;
export const updateWorkProgrammeSchema = z.object({
  version,
  layout: z.enum(programmeLayouts).optional(),
  workstreamPriority: text(2000).optional(),
  /** Takes chair, members and co-optees anew, as they are today. */
  takeHeader: z.literal(true).optional(),
});
export type UpdateWorkProgramme = z.input<typeof updateWorkProgrammeSchema>;

const slotFields = z.object({
  heldOn: plainDate,
  theme: text(120).default(''),
  note: text(2000).default(''),
  dateNote: text(120).default(''),
  postponedFrom: plainDate.nullable().default(null),
});
export const createProgrammeSlotSchema = slotFields;
export type CreateProgrammeSlot = z.input<typeof createProgrammeSlotSchema>;
export const updateProgrammeSlotSchema = changesTo(slotFields).extend({ version });
export type UpdateProgrammeSlot = z.input<typeof updateProgrammeSlotSchema>;

const topicFields = z.object({
  title: line(300),
  theme: text(120).default(''),
  leads: z.array(line(120)).max(12).default([]),
  purpose: text(2000).default(''),
  linesOfEnquiry: z.array(line(500)).max(20).default([]),
  origin: z.enum(topicOrigins).default('committee'),
  originNote: text(300).default(''),
  minutes: z
    .int({ error: 'Enter whole minutes.' })
    .min(1, { error: 'Enter at least one minute, or nothing.' })
    .max(600, { error: 'Enter at most 600 minutes.' })
    .nullable()
    .default(null),
  weight: z.enum(topicWeights).default('substantive'),
});
export const createProgrammeTopicSchema = topicFields.extend({
  slotId: id.nullable().default(null),
  commitmentId: id.nullable().default(null),
  /** Places for it are made at the later meetings of the year. */
  everyQuarter: z.boolean().default(false),
});
export type CreateProgrammeTopic = z.input<typeof createProgrammeTopicSchema>;
export const updateProgrammeTopicSchema = changesTo(topicFields).extend({ version });
export type UpdateProgrammeTopic = z.input<typeof updateProgrammeTopicSchema>;
export const moveProgrammeTopicSchema = z.object({
  version,
  /** Null for "no date". */
  slotId: id.nullable(),
  /** From 1; at the end where left out. */
  position: z.int().min(1).optional(),
  /** Needed when it goes to another date. */
  reason: text(500).default(''),
});
export type MoveProgrammeTopic = z.input<typeof moveProgrammeTopicSchema>;
export const programmeTopicVersionSchema = z.object({ version });

export const adoptWorkProgrammeSchema = z.object({
  /** Of the programme: what is agreed is what was on the screen. */
  version,
  meetingId: id,
  minuteNumber: line(40),
});
export type AdoptWorkProgramme = z.input<typeof adoptWorkProgrammeSchema>;

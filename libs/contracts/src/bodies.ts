import {
  agendaItemKinds,
  agendaItemPurposes,
  agendaParts,
  bodyKinds,
  membershipRoles,
  offices,
  paperExpectations,
  personKinds,
  publicDisplays,
  votingRights,
} from '@minutebook/domain';
import { z } from 'zod';
import { changesTo, id, line, plainDate, plainTime, text, version } from './common';

export const personSchema = z.object({
  id,
  version,
  kind: z.enum(personKinds),
  /** As it stands in print: "Councillor Alisa Flemming". */
  name: z.string(),
  jobTitle: z.string(),
  email: z.string(),
  phone: z.string(),
  /** How the public sees this person (C-05): by name or by role only. */
  publicDisplay: z.enum(publicDisplays),
});
export type Person = z.infer<typeof personSchema>;

export const createPersonSchema = z.object({
  kind: z.enum(personKinds),
  name: line(120),
  jobTitle: text(200).default(''),
  email: z
    .union([z.literal(''), z.email({ error: 'Enter a full e-mail address, or leave it empty.' })])
    .default(''),
  phone: text(60).default(''),
  publicDisplay: z.enum(publicDisplays).default('name'),
});
export type CreatePerson = z.input<typeof createPersonSchema>;
export const updatePersonSchema = changesTo(createPersonSchema).extend({ version });
export type UpdatePerson = z.input<typeof updatePersonSchema>;

export const bodySummarySchema = z.object({
  id,
  name: z.string(),
  shortName: z.string(),
  kind: z.enum(bodyKinds),
  chair: z.string().nullable(),
  clerk: z.string().nullable(),
  memberCount: z.int(),
  nextMeeting: z.object({ id, heldOn: plainDate, startTime: plainTime }).nullable(),
});
export type BodySummary = z.infer<typeof bodySummarySchema>;

/** Who holds an office for the body: its clerk, or the council's monitoring officer (then `isCouncilWide`). */
export const officerSchema = z.object({
  id,
  office: z.enum(offices),
  isCouncilWide: z.boolean(),
  startsOn: plainDate,
  endsOn: plainDate.nullable(),
  person: personSchema,
});
export type Officer = z.infer<typeof officerSchema>;

export const bodySchema = z.object({
  id,
  version,
  name: z.string(),
  shortName: z.string(),
  kind: z.enum(bodyKinds),
  usualVenue: z.string(),
  usualStartTime: plainTime,
  /** Lines printed under the summons: "N.B. This meeting will be paperless." */
  agendaNotes: z.array(z.string()),
  officers: z.array(officerSchema),
});
export type Body = z.infer<typeof bodySchema>;

export const updateBodySchema = z.object({
  version,
  name: line(200).optional(),
  shortName: line(60).optional(),
  usualVenue: text(300).optional(),
  usualStartTime: plainTime.optional(),
  agendaNotes: z.array(line(600)).max(10).optional(),
});
export type UpdateBody = z.input<typeof updateBodySchema>;

export const appointOfficerSchema = z.object({ personId: id, office: z.enum(offices), startsOn: plainDate });
export type AppointOfficer = z.input<typeof appointOfficerSchema>;

export const membershipSchema = z.object({
  id,
  version,
  bodyId: id,
  person: personSchema,
  role: z.enum(membershipRoles),
  votingRight: z.enum(votingRights),
  /** Heading that co-optees stand under: "Virtual School Head", "Foster Carers". Empty for councillors. */
  category: z.string(),
  startsOn: plainDate,
  endsOn: plainDate.nullable(),
});
export type Membership = z.infer<typeof membershipSchema>;

export const membershipsQuery = z.object({ on: plainDate.optional() });
const membershipFields = z.object({
  role: z.enum(membershipRoles),
  votingRight: z.enum(votingRights),
  category: text(120).default(''),
  startsOn: plainDate,
  endsOn: plainDate.nullable().default(null),
});
const endsAfterStart = (m: { startsOn?: string; endsOn?: string | null }) =>
  !m.startsOn || !m.endsOn || m.endsOn >= m.startsOn;
const endsAfterStartError = { error: 'A membership cannot end before it starts.', path: ['endsOn'] };
export const createMembershipSchema = membershipFields
  .extend({ personId: id })
  .refine(endsAfterStart, endsAfterStartError);
export type CreateMembership = z.input<typeof createMembershipSchema>;
export const updateMembershipSchema = changesTo(membershipFields)
  .extend({ version })
  .refine(endsAfterStart, endsAfterStartError);
export type UpdateMembership = z.input<typeof updateMembershipSchema>;

export const standingItemSchema = z.object({
  part: z.enum(agendaParts),
  kind: z.enum(agendaItemKinds),
  purpose: z.enum(agendaItemPurposes).default('none'),
  title: line(300),
  description: text(10_000).default(''),
  paperExpectation: z.enum(paperExpectations).default('none'),
  /** Part B only: the paragraphs of Schedule 12A that usually apply. */
  exemptParagraphs: z.array(z.int().min(1).max(7)).default([]),
});
export const standingAgendaSchema = z.object({
  effectiveFrom: plainDate,
  items: z.array(standingItemSchema).max(60),
});
export type StandingAgenda = z.infer<typeof standingAgendaSchema>;

/** The day whose standing agenda is asked for; today, when left out. */
export const standingAgendaQuery = z.object({ on: plainDate.optional() });

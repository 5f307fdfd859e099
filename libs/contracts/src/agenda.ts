import { agendaItemKinds, agendaItemPurposes, agendaParts, paperExpectations } from '@minutebook/domain';
import { z } from 'zod';
import { id, instant, line, plainDate, plainTime, text, version } from './common';
import { richTextSchema } from './rich-text';

export const paperSchema = z.object({
  id,
  version,
  itemId: id,
  kind: z.enum(['upload', 'report']),
  title: z.string(),
  fileName: z.string(),
  bytes: z.int(),
  /** Known for uploads; a report written here is counted when the pack is laid out. */
  pageCount: z.int().nullable(),
  sha256: z.string(),
  revision: z.int(),
  uploadedAt: instant,
  uploadedBy: z.string(),
});
export type Paper = z.infer<typeof paperSchema>;

export const pageRangeSchema = z.object({ first: z.int(), last: z.int(), isFinal: z.boolean() });

/** A line of the public agenda. For Part B it holds the neutral title and the paragraphs, and nothing else (E-10). */
export const agendaItemSchema = z.object({
  id,
  version,
  part: z.enum(agendaParts),
  /** Null while withdrawn from an agenda that is not yet published. */
  number: z.int().nullable(),
  position: z.int(),
  kind: z.enum(agendaItemKinds),
  purpose: z.enum(agendaItemPurposes),
  /** A question about education functions: voting co-optees of education vote on it (B-07). */
  concernsEducation: z.boolean(),
  /** When it is planned to begin; the agenda does not print it. */
  plannedAt: plainTime.nullable(),
  title: z.string(),
  description: z.string(),
  leadOfficer: z.string(),
  reportDueOn: plainDate.nullable(),
  paperExpectation: z.enum(paperExpectations),
  promisedOn: plainDate.nullable(),
  exemptParagraphs: z.array(z.int()),
  withdrawnReason: z.string().nullable(),
  papers: z.array(paperSchema),
  /** Where the item stands in the pack: final once built, before that worked out from the papers that are here. */
  pages: pageRangeSchema.nullable(),
});
export type AgendaItem = z.infer<typeof agendaItemSchema>;

export const agendaSchema = z.object({
  meetingId: id,
  /** Counts every change to any item; a move names the revision that it was made on. */
  revision: z.int(),
  isPublished: z.boolean(),
  items: z.array(agendaItemSchema),
  warnings: z.array(z.object({ code: z.string(), text: z.string(), itemId: id.nullable() })),
});
export type Agenda = z.infer<typeof agendaSchema>;

const paragraphs = z.array(z.int().min(1).max(7)).max(7);
const itemFields = z.object({
  kind: z.enum(agendaItemKinds),
  purpose: z.enum(agendaItemPurposes),
  concernsEducation: z.boolean(),
  plannedAt: plainTime.nullable(),
  title: line(300),
  description: text(10_000),
  leadOfficer: text(200),
  reportDueOn: plainDate.nullable(),
  paperExpectation: z.enum(paperExpectations),
  promisedOn: plainDate.nullable(),
  exemptParagraphs: paragraphs,
});
const needsParagraph = (item: { part?: string; exemptParagraphs?: number[] }) =>
  item.part !== 'B' || (item.exemptParagraphs?.length ?? 0) > 0;
export const createAgendaItemSchema = itemFields
  .partial({
    kind: true,
    purpose: true,
    concernsEducation: true,
    plannedAt: true,
    description: true,
    leadOfficer: true,
    reportDueOn: true,
    paperExpectation: true,
    promisedOn: true,
    exemptParagraphs: true,
  })
  .extend({ part: z.enum(agendaParts), position: z.int().min(1).optional() })
  .refine(needsParagraph, {
    error: 'Choose the paragraph of Schedule 12A that makes this item exempt.',
    path: ['exemptParagraphs'],
  });
export type CreateAgendaItem = z.input<typeof createAgendaItemSchema>;
export const updateAgendaItemSchema = itemFields.partial().extend({ version });
export type UpdateAgendaItem = z.input<typeof updateAgendaItemSchema>;

/** `position` counts from 1 within the part. A move to Part B needs the paragraphs. */
export const moveAgendaItemSchema = z.object({
  revision: z.int(),
  part: z.enum(agendaParts),
  position: z.int().min(1),
  exemptParagraphs: paragraphs.optional(),
});
export type MoveAgendaItem = z.input<typeof moveAgendaItemSchema>;
export const withdrawAgendaItemSchema = z.object({ version, reason: line(600) });
export const reinstateAgendaItemSchema = z.object({ version });

export const updatePaperSchema = z.object({
  version,
  title: line(300).optional(),
  position: z.int().min(1).optional(),
});
export type UpdatePaper = z.input<typeof updatePaperSchema>;
/** The report of an item, written here. `revision` is the one that the text was made on; left out for the first. */
export const saveReportSchema = z.object({
  title: line(300),
  body: richTextSchema,
  revision: z.int().positive().optional(),
});
export type SaveReport = z.input<typeof saveReportSchema>;
export const reportSchema = z.object({ paper: paperSchema, body: richTextSchema });
export type Report = z.infer<typeof reportSchema>;

/** What only those may read who may open Part B. Kept, sent and stored apart from the public agenda. */
export const exemptItemSchema = z.object({
  itemId: id,
  version,
  title: z.string(),
  description: z.string(),
  publicInterestReasons: z.string(),
  papers: z.array(paperSchema),
});
export type ExemptItem = z.infer<typeof exemptItemSchema>;
export const exemptAgendaSchema = z.object({ meetingId: id, items: z.array(exemptItemSchema) });
export type ExemptAgenda = z.infer<typeof exemptAgendaSchema>;
export const updateExemptItemSchema = z.object({
  version,
  title: line(300).optional(),
  description: text(10_000).optional(),
  publicInterestReasons: text(4_000).optional(),
});
export type UpdateExemptItem = z.input<typeof updateExemptItemSchema>;

import { packStates, packSteps } from '@minutebook/domain';
import { z } from 'zod';
import { id, instant, line, plainDate, plainTime } from './common';

const storedFile = z.object({ sha256: z.string(), bytes: z.int(), fileName: z.string() });

export const pageMapSchema = z.object({
  frontMatter: z.object({ first: z.int(), last: z.int() }),
  items: z.array(
    z.object({
      itemId: id,
      number: z.int(),
      title: z.string(),
      first: z.int(),
      last: z.int(),
      /** Last page with matter on it; the one after it, up to `last`, is left blank. */
      lastContent: z.int(),
    }),
  ),
  totalPages: z.int(),
});
export type PageMapView = z.infer<typeof pageMapSchema>;

export const packSchema = z.object({
  id,
  meetingId: id,
  version: z.int(),
  state: z.enum(packStates),
  step: z.enum(packSteps),
  progress: z.object({ done: z.int(), total: z.int() }),
  /** False as soon as the agenda or a paper changes after the build was asked for. */
  isCurrent: z.boolean(),
  isPublished: z.boolean(),
  requestedAt: instant,
  requestedBy: z.string(),
  finishedAt: instant.nullable(),
  pageMap: pageMapSchema.nullable(),
  pdf: storedFile.nullable(),
  docx: storedFile.nullable(),
  failure: z.object({ code: z.string(), detail: z.string() }).nullable(),
});
export type Pack = z.infer<typeof packSchema>;

export const publicationCheckSchema = z.object({
  today: plainDate,
  publishBy: z.object({ on: plainDate, at: plainTime }),
  clearDaysIfPublishedNow: z.int(),
  requiredClearDays: z.int(),
  /** Publishing now is too late: the reason and who decided must be recorded. */
  isLate: z.boolean(),
  /** Items whose papers will follow: allowed, said first, recorded. */
  toFollow: z.array(
    z.object({ itemId: id, number: z.int(), title: z.string(), promisedOn: plainDate.nullable() }),
  ),
  /** What must be mended before publication. */
  blockers: z.array(z.object({ code: z.string(), text: z.string() })),
  pack: packSchema.nullable(),
});
export type PublicationCheck = z.infer<typeof publicationCheckSchema>;

export const publishSchema = z.object({
  packId: id,
  acknowledgesToFollow: z.boolean().default(false),
  late: z
    .object({ reason: line(2000), decidedBy: line(200) })
    .nullable()
    .default(null),
});
export type Publish = z.input<typeof publishSchema>;

export const publicationSchema = z.object({
  packId: id,
  publishedAt: instant,
  publishedOn: plainDate,
  publishedBy: z.string(),
  clearDays: z.int(),
  late: z.object({ reason: z.string(), decidedBy: z.string() }).nullable(),
  toFollow: z.array(z.object({ number: z.int(), title: z.string() })),
});
export type Publication = z.infer<typeof publicationSchema>;

/** What anybody may read: made from a model from which Part B has already been dropped. */
export const publicAgendaSchema = z.object({
  id,
  body: z.string(),
  council: z.string(),
  heldOn: plainDate,
  startTime: plainTime,
  venue: z.string(),
  state: z.string(),
  publishedAt: instant,
  items: z.array(
    z.object({
      id,
      number: z.int(),
      part: z.enum(['A', 'B']),
      title: z.string(),
      description: z.string(),
      isToFollow: z.boolean(),
      isWithdrawn: z.boolean(),
      exemptParagraphs: z.array(z.int()),
      pages: z.object({ first: z.int(), last: z.int() }).nullable(),
      papers: z.array(
        z.object({
          id,
          title: z.string(),
          fileName: z.string(),
          bytes: z.int(),
          pageCount: z.int().nullable(),
        }),
      ),
    }),
  ),
  pack: z.object({ pages: z.int(), pdf: storedFile, docx: storedFile }),
});
export type PublicAgenda = z.infer<typeof publicAgendaSchema>;
export const publicMeetingSchema = z.object({
  id,
  body: z.string(),
  heldOn: plainDate,
  startTime: plainTime,
  venue: z.string(),
  state: z.string(),
  hasAgenda: z.boolean(),
});
export type PublicMeeting = z.infer<typeof publicMeetingSchema>;

import { documentKinds, documentStates } from '@minutebook/domain';
import { z } from 'zod';
import { id, instant } from './common';

/** A document that was made of a meeting at one moment; asking again makes a new one if what it prints has changed. */
export const meetingDocumentSchema = z.object({
  id,
  meetingId: id,
  kind: z.enum(documentKinds),
  state: z.enum(documentStates),
  /** Whether something that it prints has changed since. */
  isOutOfDate: z.boolean(),
  requestedAt: instant,
  requestedBy: z.string(),
  pageCount: z.int().nullable(),
  pdfBytes: z.int().nullable(),
  docxBytes: z.int().nullable(),
  failure: z.string().nullable(),
});
export type MeetingDocument = z.infer<typeof meetingDocumentSchema>;
export const meetingDocumentsSchema = z.array(meetingDocumentSchema);
export const requestDocumentSchema = z.object({ kind: z.enum(documentKinds) });

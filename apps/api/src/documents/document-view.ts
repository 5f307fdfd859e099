import type { MeetingDocument as DocumentView } from '@minutebook/contracts';
import type { MeetingDocument } from '@minutebook/data-access';

/** A document without its model, which is long and which no list needs. */
export type DocumentLine = Omit<MeetingDocument, 'model'>;

export const lineColumns = {
  id: true,
  authorityId: true,
  meetingId: true,
  kind: true,
  state: true,
  modelSha256: true,
  openItemIds: true,
  pdfSha256: true,
  pdfBytes: true,
  docxSha256: true,
  docxBytes: true,
  pageCount: true,
  requestedByName: true,
  requestedAt: true,
  failureDetail: true,
} as const;

export const toDocument = (row: DocumentLine, isOutOfDate: boolean): DocumentView => ({
  id: row.id,
  meetingId: row.meetingId,
  kind: row.kind,
  state: row.state,
  isOutOfDate,
  requestedAt: row.requestedAt.toISOString(),
  requestedBy: row.requestedByName,
  pageCount: row.pageCount,
  pdfBytes: row.pdfBytes,
  docxBytes: row.docxBytes,
  failure: row.failureDetail,
});

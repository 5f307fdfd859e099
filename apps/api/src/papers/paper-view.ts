import type { Paper as PaperView } from '@minutebook/contracts';
import type { PaperRow } from '@minutebook/data-access';

export const toPaper = (row: PaperRow, uploadedBy: string): PaperView => ({
  id: row.id,
  version: row.version,
  itemId: row.itemId,
  kind: row.kind,
  title: row.title,
  fileName: row.fileName,
  bytes: row.bytes,
  pageCount: row.pageCount,
  sha256: row.sha256,
  revision: row.revision,
  uploadedAt: row.uploadedAt.toISOString(),
  uploadedBy,
});

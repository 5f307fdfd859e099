import type { Pack } from '@minutebook/contracts';
import {
  packFileName,
  type PackState,
  type PackStep,
  type PageMap,
  type PlainDate,
} from '@minutebook/domain';

/** A pack without its model, which is long and which no list needs. */
export interface PackRow {
  id: string;
  meeting_id: string;
  body_id: string;
  body_name: string;
  held_on: PlainDate;
  version: number;
  state: PackState;
  step: PackStep;
  steps_done: number;
  steps_total: number;
  is_current: boolean;
  is_published: boolean;
  requested_at: Date;
  requested_by_name: string;
  finished_at: Date | null;
  page_map: PageMap | null;
  pdf_sha256: string | null;
  pdf_bytes: number | null;
  docx_sha256: string | null;
  docx_bytes: number | null;
  failure_code: string | null;
  failure_detail: string | null;
}

/** A published pack stays the current one: what changes after it goes out as a supplement. */
export const packColumns = `
  k.id, k.meeting_id, m.body_id, b.name as body_name, m.held_on::text, k.version, k.state, k.step, k.steps_done,
  k.steps_total, (k.agenda_revision = m.agenda_revision or p.id is not null) as is_current,
  p.id is not null as is_published, k.requested_at, k.requested_by_name, k.finished_at, k.page_map,
  k.pdf_sha256, k.pdf_bytes, k.docx_sha256, k.docx_bytes, k.failure_code, k.failure_detail`;

export const packTables = `
  packs k
  join meetings m on m.authority_id = k.authority_id and m.id = k.meeting_id
  join bodies b on b.authority_id = m.authority_id and b.id = m.body_id
  left join publications p on p.authority_id = k.authority_id and p.pack_id = k.id`;

export function toPack(row: PackRow): Pack {
  return {
    id: row.id,
    meetingId: row.meeting_id,
    version: row.version,
    state: row.state,
    step: row.step,
    progress: { done: row.steps_done, total: row.steps_total },
    isCurrent: row.is_current,
    isPublished: row.is_published,
    requestedAt: row.requested_at.toISOString(),
    requestedBy: row.requested_by_name,
    finishedAt: row.finished_at?.toISOString() ?? null,
    pageMap: row.page_map && toPageMapView(row.page_map),
    pdf: storedFile(row, 'pdf'),
    docx: storedFile(row, 'docx'),
    failure: row.failure_code === null ? null : { code: row.failure_code, detail: row.failure_detail ?? '' },
  };
}

export type PackFormat = 'pdf' | 'docx';

export const nameOf = (row: Pick<PackRow, 'body_name' | 'held_on'>, format: PackFormat): string =>
  `${packFileName(row.body_name, row.held_on)}.${format}`;

function storedFile(row: PackRow, format: PackFormat): Pack['pdf'] {
  const sha256 = format === 'pdf' ? row.pdf_sha256 : row.docx_sha256;
  const bytes = format === 'pdf' ? row.pdf_bytes : row.docx_bytes;
  return sha256 === null ? null : { sha256, bytes: bytes ?? 0, fileName: nameOf(row, format) };
}

const toPageMapView = ({ frontMatter, items, totalPages }: PageMap): NonNullable<Pack['pageMap']> => ({
  frontMatter,
  items: items.map(({ itemId, number, title, first, last, lastContent }) => ({
    itemId,
    number,
    title,
    first,
    last,
    lastContent,
  })),
  totalPages,
});

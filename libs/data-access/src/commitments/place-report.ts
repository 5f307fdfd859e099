import { formatShortDate, describeDocument, reportOf } from '@minutebook/domain';
import { In, IsNull, type EntityManager } from 'typeorm';
import { AgendaItem } from '../agenda/agenda-item.entity';
import { MeetingDocument } from '../documents/meeting-document.entity';
import { Meeting } from '../meetings/meeting.entity';
import { Publication } from '../packs/publication.entity';
import { Paper } from '../papers/paper.entity';

/** Of a document without its model, which may be long. */
type Report = Pick<
  MeetingDocument,
  'id' | 'authorityId' | 'meetingId' | 'kind' | 'state' | 'pdfSha256' | 'pdfBytes' | 'pageCount'
>;

/**
 * Puts a report that is ready under the standing item that it fills, as its paper, in the place of the report that was made
 * before. Not once the agenda is published, and not where the clerk put a paper of their own there. API and worker share this:
 * the one when a pack is asked for, the other when the document is made. The caller has locked the meeting.
 */
export async function placeReport(manager: EntityManager, meeting: Meeting, report: Report): Promise<void> {
  const { authorityId, id: meetingId } = meeting;
  if (report.state !== 'ready' || report.meetingId !== meetingId) return;
  if (await manager.existsBy(Publication, { authorityId, meetingId })) return;
  const item = await itemFor(manager, meeting, report);
  if (!item || !(await fill(manager, meeting, item, report))) return;
  meeting.agendaRevision += 1;
  const { agendaRevision } = meeting;
  await manager.update(Meeting, { id: meetingId, authorityId }, { agendaRevision });
}

/** The same for a worker, which has only the document and locks its meeting itself. */
export async function placeMadeReport(
  manager: EntityManager,
  { id, authorityId }: Pick<MeetingDocument, 'id' | 'authorityId'>,
): Promise<void> {
  const report = await manager.findOneByOrFail(MeetingDocument, { id, authorityId });
  const meeting = await manager.findOneOrFail(Meeting, {
    where: { id: report.meetingId, authorityId },
    lock: { mode: 'pessimistic_write' },
  });
  if (await isNewest(manager, report)) await placeReport(manager, meeting, report);
}

/** A worker may finish an older report after a newer one. */
async function isNewest(manager: EntityManager, report: MeetingDocument): Promise<boolean> {
  const { authorityId, meetingId, kind } = report;
  const newest = await manager.findOne(MeetingDocument, {
    select: { id: true },
    where: { authorityId, meetingId, kind },
    order: { requestedAt: 'DESC', createdAt: 'DESC', id: 'ASC' },
  });
  return newest?.id === report.id;
}

async function itemFor(
  manager: EntityManager,
  { authorityId, id: meetingId }: Meeting,
  { kind }: Report,
): Promise<AgendaItem | null> {
  const items = await manager.find(AgendaItem, {
    where: { authorityId, meetingId, part: 'A', withdrawnReason: IsNull() },
    order: { position: 'ASC' },
  });
  return items.find(({ purpose }) => reportOf(purpose) === kind) ?? null;
}

async function fill(
  manager: EntityManager,
  meeting: Meeting,
  { authorityId, id: itemId }: AgendaItem,
  report: Report,
): Promise<boolean> {
  const papers = await manager.findBy(Paper, { authorityId, itemId, supersededAt: IsNull() });
  const [kept, ...others] = papers;
  if (kept?.sha256 === report.pdfSha256) return false;
  if (others.length > 0 || (kept && !(await isReport(manager, report, kept)))) return false;
  if (kept) await manager.update(Paper, { id: kept.id, authorityId }, { supersededAt: () => 'now()' });
  const before = kept ? { seriesId: kept.seriesId, revision: kept.revision + 1 } : {};
  const row = { ...paperOf(meeting, report), ...before, authorityId, itemId, position: 1 };
  await manager.save(Paper, manager.create(Paper, row));
  return true;
}

/** Whether a paper is one of the reports that were made for this item, and not the clerk's own. */
const isReport = (
  manager: EntityManager,
  { authorityId, meetingId, kind }: Report,
  { sha256 }: Paper,
): Promise<boolean> =>
  manager.existsBy(MeetingDocument, { authorityId, meetingId, kind, pdfSha256: In([sha256]) });

const a4 = { portrait: { width: 595.28, height: 841.89 }, landscape: { width: 841.89, height: 595.28 } };

function paperOf({ heldOn }: Meeting, { kind, pdfBytes, pdfSha256, pageCount }: Report): Partial<Paper> {
  const name = describeDocument(kind);
  const title = name.charAt(0).toUpperCase() + name.slice(1);
  return {
    kind: 'upload',
    title: `${title} for ${formatShortDate(heldOn, '')}`,
    fileName: `${kind}-${heldOn}.pdf`,
    bytes: pdfBytes ?? 0,
    sha256: pdfSha256 ?? '',
    pageCount,
    pages: Array.from({ length: pageCount ?? 0 }, () => a4.landscape),
  };
}

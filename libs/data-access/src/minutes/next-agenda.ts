import { approvalDescription, joinWords, minutesDate, type PlainDate } from '@minutebook/domain';
import { IsNull, type EntityManager } from 'typeorm';
import { AgendaItem } from '../agenda/agenda-item.entity';
import { MeetingDocument } from '../documents/meeting-document.entity';
import { Meeting } from '../meetings/meeting.entity';
import { Publication } from '../packs/publication.entity';
import { Paper } from '../papers/paper.entity';
import { MinutesRow } from './minutes.entity';

interface Waiting {
  id: string;
  meeting_id: string;
  held_on: PlainDate;
  document_id: string | null;
  placed_paper_id: string | null;
}

/** Published minutes for which this is the next meeting. */
const waitingQuery = `
  select n.id, n.meeting_id, m.held_on::text, n.document_id, n.placed_paper_id
  from minutes n join meetings m on m.authority_id = n.authority_id and m.id = n.meeting_id
  where n.authority_id = $1 and n.body_id = $2 and n.state = 'published-draft'
    and m.id <> $3 and (m.held_on, m.start_time) < ($4::date, $5)
    and not exists (select 1 from meetings o where o.authority_id = m.authority_id and o.body_id = m.body_id
      and o.state in ('scheduled', 'agenda-published')
      and (o.held_on, o.start_time) > (m.held_on, m.start_time) and (o.held_on, o.start_time) < ($4::date, $5))
  order by m.held_on, m.start_time`;

const nextQuery = `
  select m.id from meetings m
  where m.authority_id = $1 and m.body_id = $2 and m.state in ('scheduled', 'agenda-published')
    and (m.held_on, m.start_time) > ($3::date, $4)
  order by m.held_on, m.start_time limit 1 for update of m`;

/**
 * Minutes that were published go onto the agenda of the body's next meeting, if there is one that is still open. API and worker
 * share this: the one when minutes are published, the other when their document is made.
 */
export async function placeOnNextAgenda(manager: EntityManager, minuted: Meeting): Promise<void> {
  const { authorityId, bodyId, heldOn, startTime } = minuted;
  const [next] = await manager.query<{ id: string }[]>(nextQuery, [authorityId, bodyId, heldOn, startTime]);
  if (!next) return;
  const meeting = await manager.findOneByOrFail(Meeting, { id: next.id, authorityId });
  await settleMinutes(manager, meeting);
}

/**
 * Brings the minutes that wait for approval onto an agenda (M-03): its item for them says which, and has them as its papers once
 * their document is made. Also called when an agenda is begun from the standing one and before a pack is built. The caller has
 * locked the meeting.
 */
export async function settleMinutes(manager: EntityManager, meeting: Meeting): Promise<void> {
  const { authorityId, bodyId, id: meetingId, heldOn, startTime } = meeting;
  const waiting = await manager.query<Waiting[]>(waitingQuery, [
    authorityId,
    bodyId,
    meetingId,
    heldOn,
    startTime,
  ]);
  const item = await itemForMinutes(manager, meeting);
  if (waiting.length === 0 || !item) return;
  const isDescribed = await describe(manager, item, waiting);
  const isFilled = await addPapers(manager, item, waiting);
  for (const { id } of waiting)
    await manager.update(MinutesRow, { id, authorityId }, { placedItemId: item.id });
  if (!isDescribed && !isFilled) return;
  meeting.agendaRevision += 1;
  const { agendaRevision } = meeting;
  await manager.update(Meeting, { id: meetingId, authorityId }, { agendaRevision });
}

async function itemForMinutes(
  manager: EntityManager,
  { authorityId, id: meetingId }: Meeting,
): Promise<AgendaItem | null> {
  if (await manager.existsBy(Publication, { authorityId, meetingId })) return null;
  return manager.findOne(AgendaItem, {
    where: { authorityId, meetingId, part: 'A', purpose: 'minutes', withdrawnReason: IsNull() },
    order: { position: 'ASC' },
  });
}

async function describe(
  manager: EntityManager,
  item: AgendaItem,
  waiting: readonly Waiting[],
): Promise<boolean> {
  const [first] = waiting;
  const dates = waiting.map(({ held_on }) => minutesDate(held_on));
  const description =
    waiting.length === 1 && first
      ? approvalDescription(first.held_on)
      : `To approve the minutes of the meetings held on ${joinWords(dates)} as an accurate record.`;
  if (item.description === description) return false;
  const { id, authorityId, version } = item;
  await manager.update(AgendaItem, { id, authorityId }, { description, version: version + 1 });
  return true;
}

/** The published document of each set, unless somebody put a paper of their own under the item. */
async function addPapers(
  manager: EntityManager,
  item: AgendaItem,
  waiting: readonly Waiting[],
): Promise<boolean> {
  const { authorityId, id: itemId } = item;
  const papers = await manager.findBy(Paper, { authorityId, itemId, supersededAt: IsNull() });
  const placed = waiting.flatMap(({ placed_paper_id }) => placed_paper_id ?? []);
  if (papers.some(({ id }) => !placed.includes(id))) return false;
  let isFilled = false;
  for (const [index, set] of waiting.entries()) {
    const document = await publishedDocument(manager, authorityId, set);
    const kept = papers.find(({ id }) => id === set.placed_paper_id);
    if (!document || kept?.sha256 === document.pdfSha256) continue;
    if (kept) await manager.update(Paper, { id: kept.id, authorityId }, { supersededAt: () => 'now()' });
    const { id } = await manager.save(
      Paper,
      manager.create(Paper, paperOf(item, set, document, index, kept)),
    );
    await manager.update(MinutesRow, { id: set.id, authorityId }, { placedPaperId: id });
    isFilled = true;
  }
  return isFilled;
}

/** The document that was made of them as they were published, once it is ready. */
const publishedDocument = (
  manager: EntityManager,
  authorityId: string,
  { document_id }: Waiting,
): Promise<MeetingDocument | null> =>
  document_id === null
    ? Promise.resolve(null)
    : manager.findOneBy(MeetingDocument, { id: document_id, authorityId, state: 'ready' });

const a4 = { width: 595.28, height: 841.89 };

const paperOf = (
  item: AgendaItem,
  { held_on }: Waiting,
  document: MeetingDocument,
  index: number,
  before: Paper | undefined,
): Partial<Paper> => ({
  authorityId: item.authorityId,
  itemId: item.id,
  ...(before ? { seriesId: before.seriesId, revision: before.revision + 1 } : {}),
  position: index + 1,
  kind: 'upload',
  title: `Minutes of the meeting held on ${minutesDate(held_on)}`,
  fileName: `minutes-${held_on}.pdf`,
  bytes: document.pdfBytes ?? 0,
  sha256: document.pdfSha256 ?? '',
  pageCount: document.pageCount,
  pages: Array.from({ length: document.pageCount ?? 0 }, () => a4),
});

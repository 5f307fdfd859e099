import {
  AgendaItem,
  Authority,
  Body,
  MeetingDocument,
  Membership,
  OfficeHolder,
  Paper,
  type Meeting,
  type Person,
} from '@minutebook/data-access';
import {
  isInForce,
  isSittingDocument,
  type DocumentModel,
  type Office,
  type PackOfficer,
  type PackPaper,
  type PackSource,
  type PrintedMember,
} from '@minutebook/domain';
import { In, IsNull, type EntityManager } from 'typeorm';
import type { CouncilRules } from '../meetings/index';

/** What must be there before a front sheet can be printed at all. */
export interface PackGap {
  code: 'body-has-no-clerk' | 'council-has-no-monitoring-officer' | 'agenda-is-empty';
  text: string;
}

type Parts = Omit<PackSource, 'clerk' | 'monitoringOfficer' | 'issuedOn' | 'version'>;
export type GatheredPack = Parts & Record<'clerk' | 'monitoringOfficer', PackOfficer | null>;

/**
 * Everything that the public pack of a meeting prints, as it stands now. Part B comes from the public table alone, so there
 * is nothing exempt to drop later (E-10).
 */
export async function gatherPack(
  manager: EntityManager,
  meeting: Meeting,
  rules: CouncilRules,
): Promise<GatheredPack> {
  const { authorityId, bodyId, heldOn, startTime, venue } = meeting;
  const authority = await manager.findOneByOrFail(Authority, { id: authorityId });
  const body = await manager.findOneByOrFail(Body, { id: bodyId, authorityId });
  const holders = await manager.find(OfficeHolder, { where: { authorityId }, relations: { person: true } });
  const notes = meeting.agendaNotes.length > 0 ? meeting.agendaNotes : body.agendaNotes;
  return {
    council: { name: authority.name, website: authority.website },
    body: { name: body.name },
    meeting: { heldOn, startTime, venue },
    members: await membersOf(manager, meeting),
    clerk: officerOf(holders, 'clerk', bodyId, meeting),
    monitoringOfficer: officerOf(holders, 'monitoring-officer', null, meeting),
    address: authority.address,
    notes: [...authority.agendaNotes, ...notes],
    items: await itemsOf(manager, meeting),
    frontMatterPages: rules.pack(bodyId, heldOn).frontMatterPages,
    isPublished: false,
  };
}

/** What keeps a pack from being built, each as a sentence that says what to do. */
export function gapsOf({ clerk, monitoringOfficer, items }: GatheredPack): PackGap[] {
  const gaps: PackGap[] = [];
  if (!items.some(({ isWithdrawn }) => !isWithdrawn))
    gaps.push({ code: 'agenda-is-empty', text: 'There is nothing on the agenda. Add its items first.' });
  if (!clerk)
    gaps.push({
      code: 'body-has-no-clerk',
      text: "This body has no clerk on the day of the meeting, and the summons names one. Appoint a clerk on the body's page.",
    });
  if (!monitoringOfficer)
    gaps.push({
      code: 'council-has-no-monitoring-officer',
      text: "The council has no monitoring officer on the day of the meeting, and the summons names one. Appoint one on the body's page.",
    });
  return gaps;
}

async function membersOf(manager: EntityManager, meeting: Meeting): Promise<PrintedMember[]> {
  const { authorityId, bodyId, heldOn } = meeting;
  const seats = await manager.find(Membership, {
    where: { authorityId, bodyId },
    relations: { person: true },
    order: { position: 'ASC', createdAt: 'ASC', id: 'ASC' },
  });
  return seats
    .filter((seat) => isInForce(seat, heldOn))
    .map(({ person, role, category }) => ({
      name: person.name,
      kind: person.kind,
      role,
      category,
      publicDisplay: person.publicDisplay,
    }));
}

function officerOf(
  holders: OfficeHolder[],
  office: Office,
  bodyId: string | null,
  { heldOn }: Meeting,
): PackOfficer | null {
  const [holder] = holders
    .filter((row) => row.office === office && row.bodyId === bodyId && isInForce(row, heldOn))
    .sort((a, b) => b.startsOn.localeCompare(a.startsOn));
  return holder ? toOfficer(holder.person) : null;
}

const toOfficer = ({ name, jobTitle, phone, email }: Person): PackOfficer => ({
  name,
  title: jobTitle,
  phone,
  email,
});

async function itemsOf(manager: EntityManager, meeting: Meeting): Promise<PackSource['items']> {
  const { authorityId, id: meetingId } = meeting;
  const items = await manager.find(AgendaItem, {
    where: { authorityId, meetingId },
    order: { part: 'ASC', position: 'ASC' },
  });
  const papers = await manager.find(Paper, {
    where: { authorityId, itemId: In(items.map(({ id }) => id)), supersededAt: IsNull() },
    order: { position: 'ASC', id: 'ASC' },
  });
  const reports = await reportsAmong(manager, meeting, papers);
  return items.map((item) => {
    const { id, position, title, withdrawnReason, description, paperExpectation, exemptParagraphs } = item;
    const line = { id, position, title, isWithdrawn: withdrawnReason !== null };
    if (item.part === 'B') return { ...line, part: 'B', exemptParagraphs };
    const own = papers.filter(({ itemId }) => itemId === id).map((paper) => toPackPaper(paper, reports));
    return { ...line, part: 'A', description, paperExpectation, papers: own };
  });
}

/** What the reports say that fill standing items, by their files: the pack prints them with their tables. */
async function reportsAmong(
  manager: EntityManager,
  { authorityId, id: meetingId }: Meeting,
  papers: readonly Paper[],
): Promise<ReadonlyMap<string, DocumentModel>> {
  const documents = await manager.find(MeetingDocument, {
    select: { id: true, kind: true, pdfSha256: true, model: true },
    where: { authorityId, meetingId, state: 'ready', pdfSha256: In(papers.map(({ sha256 }) => sha256)) },
  });
  return new Map(
    documents.flatMap(({ kind, pdfSha256, model }) =>
      pdfSha256 === null || isSittingDocument(kind) ? [] : [[pdfSha256, model] as const],
    ),
  );
}

function toPackPaper(paper: Paper, reports: ReadonlyMap<string, DocumentModel>): PackPaper {
  const { id, kind, title, fileName, sha256, pages, body } = paper;
  if (kind === 'report' && body) return { kind: 'report', id, title, body };
  const document = reports.get(sha256);
  return document
    ? { kind: 'register', id, title, document }
    : { kind: 'upload', id, title, fileName, sha256, pages };
}

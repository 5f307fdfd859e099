import {
  AgendaItem,
  Body,
  CommitmentRow,
  Meeting,
  ProgrammeDecisionRow,
  ProgrammeSlotRow,
  ProgrammeTopicRow,
  Publication,
  type WorkProgrammeRow,
} from '@minutebook/data-access';
import { defaultProgrammePolicy, type PlainDate, type ProgrammePolicy } from '@minutebook/domain';
import { In, type EntityManager } from 'typeorm';
import type { CouncilRulesReader } from '../meetings/index';

export interface SlotMeeting extends Meeting {
  isPublished: boolean;
}

/** A programme with all that its pages and its print say. */
export interface ProgrammeReading {
  programme: WorkProgrammeRow;
  body: Body;
  policy: ProgrammePolicy;
  slots: ProgrammeSlotRow[];
  topics: ProgrammeTopicRow[];
  /** By the day on which they are held. */
  meetings: Map<PlainDate, SlotMeeting>;
  /** Items of agendas that topics have become, each with its meeting. */
  items: Map<string, { item: AgendaItem; meeting: SlotMeeting }>;
  references: Map<string, string>;
  decisions: (ProgrammeDecisionRow & { heldOn: PlainDate })[];
}

export async function readingOf(
  manager: EntityManager,
  rules: CouncilRulesReader,
  programme: WorkProgrammeRow,
): Promise<ProgrammeReading> {
  const { authorityId, bodyId, id: programmeId } = programme;
  const slots = await manager.find(ProgrammeSlotRow, {
    where: { authorityId, programmeId },
    order: { heldOn: 'ASC' },
  });
  const topics = await topicsOf(manager, programme);
  const items = await itemsOf(manager, authorityId, topics);
  const inForce = await rules.readWith(manager, authorityId);
  const first = slots[0]?.heldOn ?? `${programme.year}-06-01`;
  return {
    programme,
    body: await manager.findOneByOrFail(Body, { id: bodyId, authorityId }),
    policy: inForce.policy('programme', bodyId, first) ?? defaultProgrammePolicy,
    slots,
    topics,
    meetings: await meetingsOf(manager, programme, slots),
    items,
    references: await referencesOf(manager, authorityId, topics),
    decisions: await decisionsOf(manager, programme),
  };
}

export const topicsOf = (
  manager: EntityManager,
  { authorityId, id: programmeId }: WorkProgrammeRow,
): Promise<ProgrammeTopicRow[]> =>
  manager.find(ProgrammeTopicRow, {
    where: { authorityId, programmeId },
    order: { position: 'ASC', createdAt: 'ASC', id: 'ASC' },
  });

/** The meeting of a slot is that of the body on its day; one that was cancelled gives way to another of the same day. */
async function meetingsOf(
  manager: EntityManager,
  { authorityId, bodyId }: WorkProgrammeRow,
  slots: readonly ProgrammeSlotRow[],
): Promise<Map<PlainDate, SlotMeeting>> {
  const heldOn = In(slots.map((slot) => slot.heldOn));
  const rows = await manager.find(Meeting, {
    where: { authorityId, bodyId, heldOn },
    order: { startTime: 'DESC' },
  });
  const shown = await withPublication(manager, authorityId, rows);
  const inOrder = [...shown].sort((a, b) => standing(a) - standing(b));
  return new Map(inOrder.map((meeting) => [meeting.heldOn, meeting]));
}

const standing = ({ state }: Meeting): number => (state === 'cancelled' ? 0 : 1);

export async function slotMeeting(
  manager: EntityManager,
  programme: WorkProgrammeRow,
  slot: ProgrammeSlotRow,
): Promise<SlotMeeting | null> {
  return (await meetingsOf(manager, programme, [slot])).get(slot.heldOn) ?? null;
}

async function itemsOf(
  manager: EntityManager,
  authorityId: string,
  topics: readonly ProgrammeTopicRow[],
): Promise<ProgrammeReading['items']> {
  const ids = topics.flatMap(({ itemId }) => itemId ?? []);
  const rows = await manager.findBy(AgendaItem, { authorityId, id: In(ids), part: 'A' });
  const held = await manager.findBy(Meeting, {
    authorityId,
    id: In([...new Set(rows.map(({ meetingId }) => meetingId))]),
  });
  const meetings = await withPublication(manager, authorityId, held);
  return new Map(
    rows.flatMap((item) => {
      const meeting = meetings.find(({ id }) => id === item.meetingId);
      return meeting ? [[item.id, { item, meeting }] as const] : [];
    }),
  );
}

async function withPublication(
  manager: EntityManager,
  authorityId: string,
  meetings: readonly Meeting[],
): Promise<SlotMeeting[]> {
  const meetingId = In(meetings.map(({ id }) => id));
  const published = await manager.find(Publication, {
    where: { authorityId, meetingId },
    select: { id: true, meetingId: true },
  });
  const ids = new Set(published.map((each) => each.meetingId));
  return meetings.map((meeting) => ({ ...meeting, isPublished: ids.has(meeting.id) }));
}

async function referencesOf(
  manager: EntityManager,
  authorityId: string,
  topics: readonly ProgrammeTopicRow[],
): Promise<Map<string, string>> {
  const id = In(topics.flatMap(({ commitmentId }) => commitmentId ?? []));
  const rows = await manager.find(CommitmentRow, {
    where: { authorityId, id },
    select: { id: true, reference: true },
  });
  return new Map(rows.map((row) => [row.id, row.reference]));
}

async function decisionsOf(
  manager: EntityManager,
  { authorityId, id: programmeId }: WorkProgrammeRow,
): Promise<ProgrammeReading['decisions']> {
  const rows = await manager.find(ProgrammeDecisionRow, {
    where: { authorityId, programmeId },
    order: { at: 'DESC', createdAt: 'DESC' },
  });
  const id = In(rows.map(({ meetingId }) => meetingId));
  const meetings = await manager.find(Meeting, {
    where: { authorityId, id },
    select: { id: true, heldOn: true },
  });
  const heldOn = new Map(meetings.map((meeting) => [meeting.id, meeting.heldOn]));
  return rows.map((row) => ({ ...row, heldOn: heldOn.get(row.meetingId) ?? '' }));
}

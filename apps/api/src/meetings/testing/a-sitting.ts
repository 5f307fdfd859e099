import { randomUUID } from 'node:crypto';
import {
  apiUrl,
  paths,
  type AgendaItem,
  type CreateAgendaItem,
  type LiveMeetingAnswer,
  type Meeting as MeetingView,
} from '@minutebook/contracts';
import { Membership, User } from '@minutebook/data-access';
import { aMembership, aPerson } from '@minutebook/data-access/testing';
import { instantAt, type MeetingAct, type MeetingEvent, type NewMeetingEvent } from '@minutebook/domain';
import type supertest from 'supertest';
import { addAccount, testPassword, type ApiAgent } from '../../testing/index';
import { addItem, buildPack, callMeeting, type Council } from './a-council';

/** What to send beside the act: `at` is a time of day of the meeting, by the council's clocks. */
export interface Sending {
  at?: string;
  itemId?: string | null;
  id?: string;
  agent?: ApiAgent;
  isExempt?: boolean;
}

/** A meeting that takes place: its items and seats by name, and the way to write into its log. */
export interface Sitting {
  meeting: MeetingView;
  items: Record<ItemName, AgendaItem>;
  /** Id of the participant with this name. */
  seat(name: string): string;
  /** The event as a console makes it. */
  event(act: MeetingAct, sending?: Sending): NewMeetingEvent;
  /** Sends it, whatever comes back. */
  send(act: MeetingAct, sending?: Sending): supertest.Test;
  /** Sends it and expects that it is new. */
  record(act: MeetingAct, sending?: Sending): Promise<MeetingEvent>;
  /** The meeting as the clerk, or another reader, has it. */
  read(agent?: ApiAgent): Promise<LiveMeetingAnswer>;
  /** Where the meeting's own page is in the API. */
  url(path: MeetingPath): string;
}
type MeetingPath = Extract<(typeof paths)[keyof typeof paths], `${string}:meetingId${string}`>;
export type ItemName = keyof typeof agenda;

const agenda = {
  apologies: { title: 'Apologies for absence', kind: 'standing', purpose: 'apologies' },
  minutes: { title: 'Minutes of the previous meeting', kind: 'standing', purpose: 'minutes' },
  disclosures: { title: 'Disclosure of interests', kind: 'standing', purpose: 'disclosures' },
  report: { title: 'Annual report of the virtual school' },
  outcomes: {
    title: 'How has the Panel helped Children in Care today?',
    kind: 'standing',
    purpose: 'outcomes',
  },
  exclusion: { title: 'Exclusion of the press and public', kind: 'exclusion' },
  exempt: { title: 'Commissioning matter', part: 'B', exemptParagraphs: [3] },
} satisfies Record<string, Partial<CreateAgendaItem>>;

/** Seats of the panel beside its chair, Councillor Mo Hale: four with a vote, one without, one reserve, one by role only. */
const seats = [
  { name: 'Councillor Ada Brand', role: 'vice-chair' },
  { name: 'Councillor Ben Coyle', role: 'member' },
  { name: 'Councillor Cara Dunn', role: 'member' },
  { name: 'Councillor Dev Ellis', role: 'member' },
  { name: 'Pat Oakes', role: 'co-optee', category: 'Foster Carers', kind: 'co-optee' },
  { name: 'Jade Merrow', role: 'co-optee', category: 'Care Leaver', kind: 'co-optee', publicDisplay: 'role' },
  { name: 'Councillor Eve Finn', role: 'reserve' },
] as const;

/** Fills the panel, once for a council. */
export async function fillPanel({ api, authority, panel }: Council): Promise<void> {
  const { dataSource } = api;
  if ((await dataSource.manager.countBy(Membership, { bodyId: panel.id })) > 1) return;
  for (const [index, { role, name, ...seat }] of seats.entries()) {
    const {
      kind = 'councillor',
      category = '',
      publicDisplay = 'name',
    } = {
      ...({} as { kind?: 'co-optee'; category?: string; publicDisplay?: 'role' }),
      ...seat,
    };
    const person = await aPerson(dataSource, authority, { name, kind, publicDisplay });
    const votingRight = role === 'co-optee' ? 'non-voting' : 'voting';
    await aMembership(dataSource, panel, person, { role, category, votingRight, position: index });
  }
}

/** A meeting of the full panel whose agenda was published on the first of its month; it is held from the tenth on. */
export async function aConvenedMeeting(council: Council, heldOn = '2027-03-10'): Promise<Sitting> {
  await fillPanel(council);
  const before = heldOn.replace(/\d\d$/, '01');
  council.at(before, '09:00');
  const meeting = await callMeeting(council, heldOn);
  const items = {} as Record<ItemName, AgendaItem>;
  for (const [name, item] of Object.entries(agenda))
    items[name as ItemName] = await addItem(council, meeting, item);
  await publish(council, meeting);
  const sitting = sittingOf(council, meeting, items);
  const { setting } = await sitting.read();
  const ids = new Map(setting.members.map(({ id, name }) => [name, id]));
  return {
    ...sitting,
    seat: (name) => {
      const id = ids.get(name);
      if (!id) throw new Error(`${name} has no seat.`);
      return id;
    },
  };
}

/** The same, in session since 5.00pm: chair and four voting members present, the reserve not. */
export async function aMeetingInSession(council: Council, heldOn = '2027-03-10'): Promise<Sitting> {
  const sitting = await aConvenedMeeting(council, heldOn);
  await sitting.record(
    { kind: 'meeting-opened', presidingId: sitting.seat('Councillor Mo Hale') },
    { at: '17:00' },
  );
  for (const { name } of seats.filter(({ role }) => role === 'member' || role === 'vice-chair'))
    await sitting.record(
      { kind: 'attendance-marked', participantId: sitting.seat(name), status: 'present', mode: 'in-room' },
      { at: '17:00' },
    );
  return sitting;
}

/** Puts every item behind it, from 7.00pm on, and closes the meeting at 8.00pm. */
export async function closeMeeting({ items, record, read }: Sitting): Promise<void> {
  const { events } = await read();
  const begun = new Set(events.flatMap(({ act }) => (act.kind === 'items-begun' ? act.itemIds : [])));
  const left = Object.values(items).filter(({ id }) => !begun.has(id));
  for (const { id } of left) await record({ kind: 'items-begun', itemIds: [id] }, { at: '19:00' });
  await record({ kind: 'meeting-closed' }, { at: '20:00' });
}

/** Signs somebody in who is the person with this name. */
export async function signInAs(
  { api, authority, panel }: Council,
  name: string,
  role: 'chair' | 'member' = 'member',
): Promise<ApiAgent> {
  const { manager } = api.dataSource;
  const email = await addAccount(api.dataSource, authority.id, role, panel.id);
  const [person] = await manager.query<{ id: string }[]>(
    `select e.id from people e join memberships s on s.person_id = e.id and s.body_id = $2
      where e.authority_id = $1 and e.name = $3`,
    [authority.id, panel.id, name],
  );
  if (!person) throw new Error(`${name} has no seat.`);
  await manager.update(User, { email }, { personId: person.id, name });
  const agent = await api.anonymous();
  await agent.signIn(email, testPassword);
  return agent;
}

async function publish(council: Council, meeting: MeetingView): Promise<void> {
  const { id: packId } = await buildPack(council, meeting);
  const url = apiUrl(paths.publication, { meetingId: meeting.id });
  await council.clerk.post(url).send({ packId }).expect(201);
}

function sittingOf(council: Council, meeting: MeetingView, items: Sitting['items']): Omit<Sitting, 'seat'> {
  const meetingId = meeting.id;
  const event: Sitting['event'] = (act, { at = '17:30', itemId = null, id = randomUUID() } = {}) => ({
    ...{ id, itemId, act },
    at: instantAt(meeting.heldOn, at),
  });
  const send: Sitting['send'] = (act, sending = {}) => {
    const { agent = council.clerk, isExempt = false } = sending;
    // the clock stands still at the end of the day, so that nothing that happened lies ahead of it
    council.at(meeting.heldOn, '22:00');
    const path = isExempt ? paths.exemptLiveEvents : paths.liveEvents;
    return agent.post(apiUrl(path, { meetingId })).send(event(act, sending));
  };
  return {
    ...{ meeting, items, event, send },
    record: async (act, sending) => {
      const { status, body } = await send(act, sending);
      if (status !== 201) throw new Error(`${act.kind}: ${status} ${JSON.stringify(body)}`);
      return body as MeetingEvent;
    },
    read: async (agent = council.clerk) => {
      const { body } = await agent.get(apiUrl(paths.live, { meetingId })).expect(200);
      return body as LiveMeetingAnswer;
    },
    url: (path) => apiUrl(path, { meetingId } as never),
  };
}

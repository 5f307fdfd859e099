import { apiUrl, type Dispensation, type InterestWarning, paths } from '@minutebook/contracts';
import type { Authority, Body, Person } from '@minutebook/data-access';
import {
  aBody,
  aMeeting,
  aMembership,
  anAgendaItem,
  anAuthority,
  aPerson,
} from '@minutebook/data-access/testing';
import { type ApiAgent, startApi, type TestApi } from '../testing/index';

let api: TestApi;
let council: Authority;
let panel: Body;
let fenn: Person;
let officer: ApiAgent;
let clerk: ApiAgent;

beforeAll(async () => {
  api = await startApi({ now: () => new Date('2026-11-02T09:00:00Z') });
  council = await anAuthority(api.dataSource);
  panel = await aBody(api.dataSource, council);
  fenn = await aPerson(api.dataSource, council, { name: 'Councillor Ada Fenn' });
  await aMembership(api.dataSource, panel, fenn);
  officer = await api.signIn(council.id, 'monitoring-officer');
  clerk = await api.signIn(council.id, 'clerk', panel.id);
});
afterAll(() => api.close());

const asked = () => ({
  personId: fenn.id,
  request: 'I ask to speak on the plan for school places.',
  requestedOn: '2026-05-01',
  ground: 'persons-in-area',
  maySpeak: true,
  mayVote: false,
  bodyId: panel.id,
  matter: '',
  grantedOn: '2026-05-05',
  expiresOn: '2030-05-04',
});
const grant = async (over: object = {}) =>
  (
    await officer
      .post(apiUrl(paths.dispensations))
      .send({ ...asked(), ...over })
      .expect(201)
  ).body as Dispensation;
const codeOf = (response: { body: unknown }) => (response.body as { code: string }).code;

describe('dispensations', () => {
  it('are granted for four years at most, with their scope', async () => {
    expect(await grant()).toMatchObject({
      person: { id: fenn.id, name: fenn.name },
      body: { id: panel.id, name: panel.name },
      maySpeak: true,
      mayVote: false,
      expiresOn: '2030-05-04',
      isInForce: true,
    });
  });

  it.each<[string, object]>([
    ['longer-than-four-years', { expiresOn: '2030-05-05' }],
    ['ends-before-start', { expiresOn: '2026-05-04' }],
    ['granted-before-request', { grantedOn: '2026-04-30' }],
    ['lifts-nothing', { maySpeak: false }],
    ['no-such-body', { bodyId: '6f9619ff-8b86-4011-b42d-00cf4fc964ff' }],
    ['item-not-published', { itemId: '6f9619ff-8b86-4011-b42d-00cf4fc964ff' }],
  ])('are refused with %s', async (code, change) => {
    const refused = await officer
      .post(apiUrl(paths.dispensations))
      .send({ ...asked(), ...change })
      .expect(422);
    expect(codeOf(refused)).toBe(code);
  });

  it('follow a written request', async () => {
    const refused = await officer
      .post(apiUrl(paths.dispensations))
      .send({ ...asked(), request: ' ' })
      .expect(400);
    expect((refused.body as { errors: unknown[] }).errors).toMatchObject([{ path: 'request' }]);
  });

  it('are not linked to an item that can still be deleted', async () => {
    const item = await anAgendaItem(api.dataSource, await aMeeting(api.dataSource, panel));
    const refused = await officer
      .post(apiUrl(paths.dispensations))
      .send({ ...asked(), itemId: item.id })
      .expect(422);
    expect(codeOf(refused)).toBe('item-not-published');
  });

  it('are ended early by an earlier last day, never prolonged beyond four years, and refuse a stale save', async () => {
    const { id: dispensationId } = await grant();
    const address = apiUrl(paths.dispensation, { dispensationId });
    const ended = { version: 1, expiresOn: '2026-11-01' };
    expect((await officer.patch(address).send(ended).expect(200)).body).toMatchObject({ isInForce: false });
    await officer.patch(address).send(ended).expect(409);
    const longer = await officer.patch(address).send({ version: 2, expiresOn: '2031-01-01' }).expect(422);
    expect(codeOf(longer)).toBe('longer-than-four-years');
    await officer.delete(`${address}?version=1`).expect(409);
    await officer.delete(`${address}?version=2`).expect(204);
    await officer.patch(address).send(ended).expect(404);
  });

  it('are listed for a day: one that expired the day before is not among them', async () => {
    const marsh = await aPerson(api.dataSource, council, { name: 'Councillor Bo Marsh' });
    await aMembership(api.dataSource, panel, marsh);
    await grant({ personId: marsh.id, expiresOn: '2026-09-13' });
    const on = async (day: string) => {
      const { body } = await clerk
        .get(`${apiUrl(paths.dispensations)}?personId=${marsh.id}&on=${day}`)
        .expect(200);
      return (body as Dispensation[]).length;
    };
    expect([await on('2026-09-13'), await on('2026-09-14')]).toEqual([1, 0]);
  });

  it('are granted by the Monitoring Officer, and read by clerks within their bodies', async () => {
    await grant();
    await clerk.post(apiUrl(paths.dispensations)).send(asked()).expect(403);
    const other = await api.signIn(council.id, 'clerk', (await aBody(api.dataSource, council)).id);
    await other.get(apiUrl(paths.dispensations)).expect(200, []);
    await other.get(`${apiUrl(paths.dispensations)}?personId=${fenn.id}`).expect(403);
  });
});

describe('a disclosure of a pecuniary interest that is not registered', () => {
  const disclosed = async (circumstance: string) => {
    const member = await aPerson(api.dataSource, council, { name: `Councillor ${circumstance}` });
    const seat = await aMembership(api.dataSource, panel, member);
    const meeting = await aMeeting(api.dataSource, panel, { heldOn: '2026-10-05' });
    const item = await anAgendaItem(api.dataSource, meeting);
    const act = {
      kind: 'interest-disclosed',
      disclosureId: '6f9619ff-8b86-4011-b42d-00cf4fc964ff',
      participantId: seat.id,
      itemId: item.id,
      interest: 'dpi',
      circumstance,
      isSensitive: false,
      description: 'Employed by the Trust',
      dispensation: null,
    };
    const event = await record(meeting.id, 1, act);
    return { member, meeting, event, act };
  };
  const record = async (meetingId: string, seq: number, act: { kind: string }) => {
    const [row] = await api.dataSource.query<{ id: string }[]>(
      `insert into meeting_events (authority_id, meeting_id, seq, at, kind, act, recorded_at, recorded_by_name)
       values ($1, $2, $3, now(), $4, $5, now(), 'Clerk') returning id`,
      [council.id, meetingId, seq, act.kind, act],
    );
    return row!.id;
  };
  const warnings = async (person: Person) => {
    const { body } = await officer.get(apiUrl(paths.interestWarnings)).expect(200);
    return (body as InterestWarning[]).filter(
      (warning) => warning.person.id === person.id && warning.reason === 'disclosure',
    );
  };

  it('is due within 28 days beginning with it (s.31(3)), until something is notified', async () => {
    const { member, meeting } = await disclosed('unregistered');
    expect(await warnings(member)).toMatchObject([
      { dueBy: '2026-11-01', isOverdue: true, meeting: { id: meeting.id, heldOn: '2026-10-05' } },
    ]);
    const entry = { category: 'employment', description: 'Employed by the Trust' };
    await officer
      .post(apiUrl(paths.registerEntries, { personId: member.id }))
      .send(entry)
      .expect(201);
    expect(await warnings(member)).toEqual([]);
  });

  it('is no warning when it is registered or pending', async () => {
    expect(await warnings((await disclosed('registered')).member)).toEqual([]);
    expect(await warnings((await disclosed('pending')).member)).toEqual([]);
  });

  it('is no warning once the line was corrected away, and is one when a correction says so', async () => {
    const away = await disclosed('unregistered');
    const corrected = { kind: 'corrected', eventId: away.event, reason: 'Misheard', replacement: null };
    await record(away.meeting.id, 2, corrected);
    expect(await warnings(away.member)).toEqual([]);
    const { member, meeting, event, act } = await disclosed('registered');
    const replacement = {
      at: '2026-10-05T17:00:00.000Z',
      itemId: null,
      act: { ...act, circumstance: 'unregistered' },
    };
    await record(meeting.id, 2, { ...corrected, eventId: event, replacement } as { kind: string });
    expect(await warnings(member)).toHaveLength(1);
  });
});

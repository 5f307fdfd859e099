import {
  apiUrl,
  type Body as BodyView,
  type BodySummary,
  type Membership,
  paths,
} from '@minutebook/contracts';
import { AuditEntry, type Authority, type Body, OfficeHolder, type Person } from '@minutebook/data-access';
import { aBody, aMeeting, aMembership, anAuthority, aPerson } from '@minutebook/data-access/testing';
import { type ApiAgent, startApi, type TestApi } from '../testing/index';

let api: TestApi;
let council: Authority;
let panel: Body;
let flemming: Person;
let clerk: ApiAgent;
let member: ApiAgent;
let otherClerk: ApiAgent;

beforeAll(async () => {
  api = await startApi({ now: () => new Date('2026-11-02T09:00:00Z') });
  council = await anAuthority(api.dataSource);
  panel = await aBody(api.dataSource, council);
  flemming = await aPerson(api.dataSource, council, { name: 'Councillor Ada Fenn' });
  const other = await anAuthority(api.dataSource);
  clerk = await api.signIn(council.id, 'clerk', panel.id);
  member = await api.signIn(council.id, 'member', panel.id);
  otherClerk = await api.signIn(other.id, 'clerk');
});
afterAll(() => api.close());

const lastEntry = () =>
  api.dataSource.manager.findOneOrFail(AuditEntry, { where: {}, order: { id: 'DESC' } });

describe('bodies', () => {
  const address = () => apiUrl(paths.body, { bodyId: panel.id });

  it('are listed with chair, clerk, members of today and next meeting', async () => {
    const body = await aBody(api.dataSource, council, { name: 'Adults Panel', shortName: 'AP' });
    const chair = await aPerson(api.dataSource, council, { name: 'Councillor Bo Marsh' });
    const officer = await aPerson(api.dataSource, council, { name: 'Dana Whitfield', kind: 'officer' });
    await aMembership(api.dataSource, body, chair, { role: 'chair', startsOn: '2026-05-20' });
    await aMembership(api.dataSource, body, flemming, { startsOn: '2025-05-20', endsOn: '2026-05-19' });
    await aMembership(api.dataSource, body, officer, { role: 'reserve', votingRight: 'non-voting' });
    const office = {
      authorityId: council.id,
      bodyId: body.id,
      office: 'clerk',
      startsOn: '2020-01-01',
    } as const;
    await api.dataSource.manager.insert(OfficeHolder, { ...office, personId: officer.id, endsOn: null });
    await aMeeting(api.dataSource, body, { heldOn: '2026-11-01' });
    await aMeeting(api.dataSource, body, { heldOn: '2026-11-20', state: 'cancelled' });
    const next = await aMeeting(api.dataSource, body, { heldOn: '2026-12-02' });
    const reader = await api.signIn(council.id, 'chair', body.id);
    const lines = (await reader.get(apiUrl(paths.bodies)).expect(200)).body as BodySummary[];
    expect(lines).toEqual([
      {
        id: body.id,
        name: 'Adults Panel',
        shortName: 'AP',
        kind: 'panel',
        chair: 'Councillor Bo Marsh',
        clerk: 'Dana Whitfield',
        memberCount: 1,
        nextMeeting: { id: next.id, heldOn: '2026-12-02', startTime: '17:00' },
      },
    ]);
  });

  it('are changed by their clerk, with an entry in the record', async () => {
    const before = (await clerk.get(address()).expect(200)).body as BodyView;
    const changes = {
      version: before.version,
      usualVenue: 'Committee Room 3',
      agendaNotes: ['N.B. No paper copies.'],
    };
    const { body } = await clerk.patch(address()).send(changes).expect(200);
    expect(body).toEqual({ ...before, ...changes, version: before.version + 1 });
    expect(await lastEntry()).toMatchObject({
      authorityId: council.id,
      action: 'body.changed',
      bodyId: panel.id,
      actorName: 'Test clerk',
      summary: 'Changed the usual venue, the lines under the summons of Corporate Parenting Panel.',
    });
  });

  it('lose nothing when two change them at once: the second is told how they stand', async () => {
    const { version } = (await clerk.get(address())).body as BodyView;
    await clerk.patch(address()).send({ version, shortName: 'Panel' }).expect(200);
    const { body } = await clerk.patch(address()).send({ version, shortName: 'Parenting' }).expect(409);
    expect(body).toMatchObject({
      code: 'stale-version',
      current: { shortName: 'Panel', version: version + 1 },
    });
  });

  it('are not changed by a member, nor by the clerk of another council', async () => {
    await member.patch(address()).send({ version: 1, name: 'Ours' }).expect(403);
    await otherClerk.patch(address()).send({ version: 1, name: 'Ours' }).expect(404);
    await otherClerk.get(address()).expect(404);
  });

  it('refuse a time that does not exist', async () => {
    const { body } = await clerk.patch(address()).send({ version: 1, usualStartTime: '25:00' }).expect(400);
    expect(body.errors).toEqual([{ path: 'usualStartTime', message: 'Enter a time such as 17:00.' }]);
  });
});

describe('memberships', () => {
  const list = () => apiUrl(paths.memberships, { bodyId: panel.id });
  const seat = (personId: string, over = {}) => ({
    personId,
    role: 'member',
    votingRight: 'voting',
    startsOn: '2026-05-20',
    ...over,
  });
  const newPerson = (name: string) => aPerson(api.dataSource, council, { name });

  it('stand in print order, of the day that is asked for', async () => {
    const [reserve, chair, past] = [await newPerson('R'), await newPerson('C'), await newPerson('P')];
    await clerk
      .post(list())
      .send(seat(reserve.id, { role: 'reserve' }))
      .expect(201);
    await clerk
      .post(list())
      .send(seat(chair.id, { role: 'chair' }))
      .expect(201);
    await clerk
      .post(list())
      .send(seat(past.id, { startsOn: '2020-01-01', endsOn: '2020-12-31' }))
      .expect(201);
    const names = async (query = '') =>
      ((await member.get(list() + query).expect(200)).body as Membership[]).map(({ person }) => person.name);
    expect(await names('?on=2026-11-02')).toEqual(['C', 'R']);
    expect(await names('?on=2020-12-31')).toEqual(['P']);
    expect(await names()).toEqual(['C', 'P', 'R']);
    await member.get(`${list()}?on=2026-02-30`).expect(400);
  });

  it('give one person one seat at a time', async () => {
    const person = await newPerson('Councillor Once');
    await clerk
      .post(list())
      .send(seat(person.id, { endsOn: '2026-12-31' }))
      .expect(201);
    const { body } = await clerk
      .post(list())
      .send(seat(person.id, { startsOn: '2026-12-31' }))
      .expect(409);
    expect(body.code).toBe('already-a-member');
    await clerk
      .post(list())
      .send(seat(person.id, { startsOn: '2027-01-01' }))
      .expect(201);
  });

  it('are ended with a last day, kept apart from each other by version, and removed when entered by mistake', async () => {
    const person = await newPerson('Councillor Leaving');
    const made = (await clerk.post(list()).send(seat(person.id, { category: 'Foster Carers' })))
      .body as Membership;
    const address = apiUrl(paths.membership, { membershipId: made.id });
    const ended = await clerk.patch(address).send({ version: 1, endsOn: '2026-10-31' }).expect(200);
    expect(ended.body).toEqual({ ...made, endsOn: '2026-10-31', version: 2 });
    const stale = await clerk.patch(address).send({ version: 1, role: 'chair' }).expect(409);
    expect(stale.body.current).toEqual(ended.body);
    const early = await clerk.patch(address).send({ version: 2, endsOn: '2026-05-19' }).expect(422);
    expect(early.body.errors).toEqual([
      { path: 'endsOn', message: 'A membership cannot end before it starts.' },
    ]);
    await member.delete(`${address}?version=2`).expect(403);
    await otherClerk.delete(`${address}?version=2`).expect(404);
    await clerk.delete(`${address}?version=1`).expect(409);
    await clerk.delete(`${address}?version=2`).expect(204);
    expect((await lastEntry()).summary).toMatch(/^Removed the membership of Councillor Leaving/);
    await clerk.patch(address).send({ version: 2 }).expect(404);
  });

  it('are for people of this council', async () => {
    const elsewhere = await anAuthority(api.dataSource);
    const stranger = await aPerson(api.dataSource, elsewhere);
    const { body } = await clerk.post(list()).send(seat(stranger.id)).expect(422);
    expect(body.errors[0].path).toBe('personId');
    await member.post(list()).send(seat(flemming.id)).expect(403);
    await otherClerk.get(list()).expect(404);
  });
});

describe('officers', () => {
  const address = () => apiUrl(paths.officers, { bodyId: panel.id });

  it('follow each other: the new clerk ends the term of the one before', async () => {
    const [one, two] = [
      await aPerson(api.dataSource, council, { name: 'First Clerk', kind: 'officer' }),
      await aPerson(api.dataSource, council, { name: 'Second Clerk', kind: 'officer' }),
    ];
    await clerk
      .post(address())
      .send({ personId: one.id, office: 'clerk', startsOn: '2026-01-01' })
      .expect(201);
    await clerk
      .post(address())
      .send({ personId: two.id, office: 'clerk', startsOn: '2026-12-01' })
      .expect(201);
    const { officers } = (await clerk.get(apiUrl(paths.body, { bodyId: panel.id }))).body as BodyView;
    expect(officers.map(({ person, startsOn, endsOn }) => [person.name, startsOn, endsOn])).toEqual([
      ['First Clerk', '2026-01-01', '2026-11-30'],
      ['Second Clerk', '2026-12-01', null],
    ]);
    const again = { personId: one.id, office: 'clerk', startsOn: '2026-12-01' };
    expect((await clerk.post(address()).send(again).expect(409)).body.code).toBe('already-appointed');
  });

  it('of the whole council are appointed by those who act for the whole council', async () => {
    const appointment = { personId: flemming.id, office: 'monitoring-officer', startsOn: '2026-01-01' };
    await clerk.post(address()).send(appointment).expect(403);
    const administrator = await api.signIn(council.id, 'administrator');
    const { body } = await administrator.post(address()).send(appointment).expect(201);
    expect(body).toMatchObject({ office: 'monitoring-officer', isCouncilWide: true });
  });
});

describe('standing agendas', () => {
  const address = () => apiUrl(paths.standingAgenda, { bodyId: panel.id });
  const item = (title: string, over = {}) => ({ part: 'A', kind: 'standing', title, ...over });

  it('hold from a day on, and keep the wording before it', async () => {
    await clerk.get(address()).expect(404);
    const first = { effectiveFrom: '2019-01-01', items: [item('Apologies'), item('Minutes')] };
    const second = {
      effectiveFrom: '2021-05-01',
      items: [item('Exempt report', { part: 'B', exemptParagraphs: [1, 2] }), item('Apologies for absence')],
    };
    await clerk.put(address()).send(first).expect(200);
    const written = await clerk.put(address()).send(second).expect(200);
    const titles = (body: { items: { title: string }[] }) => body.items.map(({ title }) => title);
    expect(titles(written.body)).toEqual(['Apologies for absence', 'Exempt report']);
    expect((await member.get(address()).expect(200)).body).toEqual(written.body);
    expect(titles((await member.get(`${address()}?on=2021-04-30`)).body)).toEqual(['Apologies', 'Minutes']);
    const again = { ...first, items: [item('Apologies')] };
    await clerk.put(address()).send(again).expect(200);
    expect(titles((await member.get(`${address()}?on=2020-01-01`)).body)).toEqual(['Apologies']);
  });

  it('say nothing of Part B but a neutral title and the paragraph', async () => {
    const items = [
      item('Staffing', { part: 'B', exemptParagraphs: [2], description: 'Dismissal of an officer' }),
      item('Contract', { part: 'B' }),
      item('Minutes', { exemptParagraphs: [1] }),
    ];
    const { body } = await clerk.put(address()).send({ effectiveFrom: '2026-01-01', items }).expect(422);
    expect(body.errors.map(({ path }: { path: string }) => path)).toEqual([
      'items.0.description',
      'items.1.exemptParagraphs',
      'items.2.exemptParagraphs',
    ]);
  });

  it('are written by the clerk of the body', async () => {
    const agenda = { effectiveFrom: '2026-01-01', items: [] };
    await member.put(address()).send(agenda).expect(403);
    await otherClerk.put(address()).send(agenda).expect(404);
    await otherClerk.get(address()).expect(404);
    await clerk
      .put(address())
      .send({ ...agenda, effectiveFrom: '2026-02-30' })
      .expect(400);
  });
});

import { apiUrl, paths, type Person } from '@minutebook/contracts';
import { AuditEntry, type Authority } from '@minutebook/data-access';
import { aBody, anAuthority, aPerson } from '@minutebook/data-access/testing';
import { type ApiAgent, startApi, type TestApi } from '../testing/index';

describe('the register of people', () => {
  let api: TestApi;
  let council: Authority;
  let clerk: ApiAgent;
  let member: ApiAgent;

  beforeAll(async () => {
    api = await startApi();
    council = await anAuthority(api.dataSource);
    const panel = await aBody(api.dataSource, council);
    clerk = await api.signIn(council.id, 'clerk', panel.id);
    member = await api.signIn(council.id, 'member', panel.id);
    await aPerson(api.dataSource, await anAuthority(api.dataSource), { name: 'Somebody else' });
  });
  afterAll(() => api.close());

  it('lists the people of this council and no other', async () => {
    await aPerson(api.dataSource, council, { name: 'Zoe Archer', kind: 'officer' });
    const people = (await member.get(apiUrl(paths.people)).expect(200)).body as Person[];
    expect(people.map(({ name }) => name)).toEqual(['Zoe Archer']);
  });

  it('takes a person in, and changes only what is sent', async () => {
    const sent = {
      kind: 'co-optee',
      name: ' A foster carer ',
      email: 'carer@council.example',
      publicDisplay: 'role',
    };
    const made = (await clerk.post(apiUrl(paths.people)).send(sent).expect(201)).body as Person;
    expect(made).toMatchObject({ name: 'A foster carer', jobTitle: '', publicDisplay: 'role', version: 1 });
    const address = apiUrl(paths.person, { personId: made.id });
    await clerk.patch(address).send({ version: 1, jobTitle: 'Foster carer' }).expect(200);
    const now = { ...made, jobTitle: 'Foster carer', version: 2 };
    expect((await member.get(address).expect(200)).body).toEqual(now);
    const { body } = await clerk.patch(address).send({ version: 1, name: 'Another' }).expect(409);
    expect(body.current).toEqual(now);
  });

  it('writes no contact details into the record', async () => {
    const sent = {
      kind: 'officer',
      name: 'Dana Whitfield',
      email: 'dana@council.example',
      phone: '020 7946 0000',
    };
    await clerk.post(apiUrl(paths.people)).send(sent).expect(201);
    const [entry] = await api.dataSource.manager.find(AuditEntry, { order: { id: 'DESC' }, take: 1 });
    expect(entry?.summary).toBe('Added Dana Whitfield to the register of people.');
  });

  it('names each field that is wrong', async () => {
    const { body } = await clerk
      .post(apiUrl(paths.people))
      .send({ kind: 'child', name: '  ', email: 'x' })
      .expect(400);
    expect(body.errors).toEqual([
      { path: 'kind', message: 'Choose one of: councillor, co-optee, officer.' },
      { path: 'name', message: 'Fill this in.' },
      { path: 'email', message: 'Enter a full e-mail address, or leave it empty.' },
    ]);
  });

  it('is changed by clerks and administrators, within their council', async () => {
    await member.post(apiUrl(paths.people)).send({ kind: 'officer', name: 'X' }).expect(403);
    const elsewhere = await aPerson(api.dataSource, await anAuthority(api.dataSource));
    const address = apiUrl(paths.person, { personId: elsewhere.id });
    await clerk.get(address).expect(404);
    await clerk.patch(address).send({ version: 1, name: 'X' }).expect(404);
  });
});

import {
  apiUrl,
  paths,
  type PublicRegister,
  type Register,
  type RegisteredInterest,
} from '@minutebook/contracts';
import { AuditEntry, type Authority, type Body, type Person, PolicyRow, User } from '@minutebook/data-access';
import { aBody, aMembership, anAuthority, aPerson } from '@minutebook/data-access/testing';
import { croydon2019 } from '@minutebook/domain';
import { type ApiAgent, startApi, type TestApi } from '../testing/index';

let api: TestApi;
let council: Authority;
let panel: Body;
let fenn: Person;
let officer: ApiAgent;
let clerk: ApiAgent;
let member: ApiAgent;
let anonymous: ApiAgent;
let now = new Date('2026-06-01T09:00:00Z');

beforeAll(async () => {
  api = await startApi({ now: () => now });
  council = await anAuthority(api.dataSource);
  panel = await aBody(api.dataSource, council);
  officer = await api.signIn(council.id, 'monitoring-officer');
  clerk = await api.signIn(council.id, 'clerk', panel.id);
  anonymous = await api.anonymous();
});
afterAll(() => api.close());
beforeEach(async () => {
  now = new Date('2026-06-01T09:00:00Z');
  fenn = await aPerson(api.dataSource, council, { name: 'Councillor Ada Fenn' });
  await aMembership(api.dataSource, panel, fenn, { startsOn: '2026-05-20' });
  member = await signInAs(fenn);
});

/** A member's account that is linked to their person. */
async function signInAs(person: Person): Promise<ApiAgent> {
  const agent = await api.signIn(council.id, 'member', panel.id);
  const account = { where: { authorityId: council.id }, order: { createdAt: 'DESC' } } as const;
  const user = await api.dataSource.manager.findOneOrFail(User, account);
  await api.dataSource.manager.update(User, { id: user.id }, { personId: person.id });
  return agent;
}

const of = (personId = fenn.id) => ({ personId });
const read = async (agent = officer) =>
  (await agent.get(apiUrl(paths.register, of())).expect(200)).body as Register;
const teaching = { category: 'employment', description: 'Teacher, Harbour Academy Trust' };
const enter = async (fields: object = teaching) =>
  (await officer.post(apiUrl(paths.registerEntries, of())).send(fields).expect(201))
    .body as RegisteredInterest;
const notify = async (fields: object = teaching) =>
  (await member.post(apiUrl(paths.ownRegisterEntries)).send(fields).expect(201)).body as RegisteredInterest;
const publish = async () => {
  const notified = await officer
    .post(apiUrl(paths.registerNotification, of()))
    .send({ version: 1 })
    .expect(200);
  const { version } = notified.body as Register;
  return officer.post(apiUrl(paths.publishRegister, of())).send({ version }).expect(200);
};
const readPublic = async () =>
  (await anonymous.get(apiUrl(paths.publicRegister, of())).expect(200)).body as PublicRegister;
const codeOf = (response: { body: unknown }) => (response.body as { code: string }).code;
const recordedOf = async (entity: string) =>
  (await api.dataSource.manager.find(AuditEntry, { where: { entity }, order: { id: 'DESC' } })).map(
    ({ summary }) => summary,
  );

describe('the 28 days', () => {
  it('begin with the first seat, and are met by a notification within them', async () => {
    expect(await read()).toMatchObject({
      becameMemberOn: '2026-05-20',
      dueBy: '2026-06-16',
      standing: 'due',
    });
    now = new Date('2026-06-17T09:00:00Z');
    expect(await read()).toMatchObject({ standing: 'overdue' });
    const send = { version: 1, notifiedOn: '2026-06-16' };
    await officer.post(apiUrl(paths.registerNotification, of())).send(send).expect(200);
    expect(await read()).toMatchObject({ standing: 'registered', notifiedOn: '2026-06-16', version: 2 });
  });

  it('do not run for a co-optee without a vote, and do for one who votes on education', async () => {
    const carer = await aPerson(api.dataSource, council, { kind: 'co-optee', name: 'Kit Arlow' });
    await aMembership(api.dataSource, panel, carer, { role: 'co-optee', votingRight: 'non-voting' });
    const governor = await aPerson(api.dataSource, council, { kind: 'co-optee', name: 'Lee Brand' });
    await aMembership(api.dataSource, panel, governor, { role: 'co-optee', votingRight: 'education-only' });
    const { body } = await clerk.get(apiUrl(paths.registers)).expect(200);
    const names = (body as Register[]).map(({ person }) => person.name);
    expect(names).toContain('Lee Brand');
    expect(names).not.toContain('Kit Arlow');
  });

  it('cannot be met by a notification of tomorrow', async () => {
    const send = { version: 1, notifiedOn: '2026-06-02' };
    const refused = await officer.post(apiUrl(paths.registerNotification, of())).send(send).expect(422);
    expect(codeOf(refused)).toBe('in-the-future');
  });

  it('are counted from today when the member says it, whatever day they send', async () => {
    const send = { version: 1, notifiedOn: '2026-05-21' };
    const { body } = await member.post(apiUrl(paths.ownRegisterNotification)).send(send).expect(200);
    expect(body).toMatchObject({ notifiedOn: '2026-06-01' });
  });

  it('show in the warnings until they are met', async () => {
    now = new Date('2026-06-17T09:00:00Z');
    const mine = async () => {
      const { body } = await officer.get(apiUrl(paths.interestWarnings)).expect(200);
      return (body as { person: { id: string } }[]).filter(({ person }) => person.id === fenn.id);
    };
    expect(await mine()).toEqual([
      {
        person: { id: fenn.id, name: fenn.name },
        reason: 'registration',
        dueBy: '2026-06-16',
        isOverdue: true,
        meeting: null,
      },
    ]);
    await officer.post(apiUrl(paths.registerNotification, of())).send({ version: 1 }).expect(200);
    expect(await mine()).toEqual([]);
  });
});

describe('an interest', () => {
  it('that a member notifies is pending until the Monitoring Officer confirms it', async () => {
    const notified = await notify();
    expect(notified).toMatchObject({ notifiedOn: '2026-06-01', confirmedOn: null });
    expect(await read()).toMatchObject({ pendingCount: 1 });
    now = new Date('2026-06-03T09:00:00Z');
    const address = apiUrl(paths.confirmInterest, { interestId: notified.id });
    await officer.post(address).send({ version: 1 }).expect(200);
    expect((await read()).entries).toEqual([{ ...notified, confirmedOn: '2026-06-03', version: 2 }]);
    expect(codeOf(await officer.post(address).send({ version: 2 }).expect(409))).toBe('already-confirmed');
  });

  it('can be taken back by the member only, and only while it is pending', async () => {
    const { id } = await notify();
    const other = await aPerson(api.dataSource, council, { name: 'Councillor Bo Marsh' });
    const address = `${apiUrl(paths.ownRegisterEntry, { interestId: id })}?version=1`;
    await (await signInAs(other)).delete(address).expect(404);
    await member.delete(address).expect(204);
    const confirmed = await enter();
    const its = `${apiUrl(paths.ownRegisterEntry, { interestId: confirmed.id })}?version=1`;
    expect(codeOf(await member.delete(its).expect(409))).toBe('already-confirmed');
  });

  it('is changed and removed by the Monitoring Officer, who is told when somebody was quicker', async () => {
    const { id } = await enter();
    const address = apiUrl(paths.registeredInterest, { interestId: id });
    const changed = { version: 1, endedOn: '2026-05-31' };
    expect((await officer.patch(address).send(changed).expect(200)).body).toMatchObject({
      endedOn: '2026-05-31',
    });
    const { body } = await officer.patch(address).send(changed).expect(409);
    expect(body).toMatchObject({ code: 'stale-version', current: { id, version: 2 } });
    await officer.delete(`${address}?version=1`).expect(409);
    await officer.delete(`${address}?version=2`).expect(204);
    await officer.patch(address).send(changed).expect(404);
  });

  it.each<[string, object]>([
    ['ends-before-start', { ...teaching, beganOn: '2020-01-02', endedOn: '2020-01-01' }],
    ['partner-pecuniary-only', { ...teaching, category: 'appointments', holder: 'partner' }],
    ['in-the-future', { ...teaching, notifiedOn: '2026-06-02' }],
  ])('is refused with %s', async (code, fields) => {
    const refused = await officer.post(apiUrl(paths.registerEntries, of())).send(fields).expect(422);
    expect(codeOf(refused)).toBe(code);
  });

  it('needs words, and a category there is', async () => {
    const send = { category: 'yachts', description: ' ' };
    const { body } = await officer.post(apiUrl(paths.registerEntries, of())).send(send).expect(400);
    expect((body.errors as { path: string }[]).map(({ path }) => path)).toEqual(['category', 'description']);
  });

  it('of an officer there is none', async () => {
    const dana = await aPerson(api.dataSource, council, { kind: 'officer', name: 'Dana Whitfield' });
    const address = apiUrl(paths.registerEntries, of(dana.id));
    expect(codeOf(await officer.post(address).send(teaching).expect(422))).toBe('no-register-of-officers');
  });
});

describe('withheld words', () => {
  const secret = 'Contract with Quayside Security';
  const withheld = { category: 'contracts', withholding: 'sensitive', details: secret };

  it('stay out of the open row, the open answer, the public register and the record', async () => {
    const sent = await member.post(apiUrl(paths.exemptOwnEntries)).send(withheld).expect(201);
    const { id } = sent.body as RegisteredInterest;
    await officer
      .post(apiUrl(paths.confirmInterest, { interestId: id }))
      .send({ version: 1 })
      .expect(200);
    await publish();
    const everything = [
      JSON.stringify(await read()),
      JSON.stringify(await readPublic()),
      JSON.stringify(sent.body),
      JSON.stringify(await api.dataSource.query('select * from audit_entries')),
      JSON.stringify(await api.dataSource.query('select * from registered_interests')),
    ];
    expect(everything.filter((text) => text.includes('Quayside'))).toEqual([]);
    expect((await readPublic()).categories[2]?.me).toEqual([
      'An interest whose details are withheld under section 32(2) of the Localism Act 2011.',
    ]);
  });

  it('are read by the Monitoring Officer and the member, and by nobody else', async () => {
    const made = await officer.post(apiUrl(paths.exemptRegisterEntries, of())).send(withheld).expect(201);
    const { id: interestId } = made.body as RegisteredInterest;
    const { body } = await officer.get(apiUrl(paths.exemptInterest, { interestId })).expect(200);
    expect(body).toMatchObject({ details: secret, withholding: 'sensitive' });
    await member.get(apiUrl(paths.exemptOwnEntry, { interestId })).expect(200, body);
    await clerk.get(apiUrl(paths.exemptInterest, { interestId })).expect(403);
    const other = await aPerson(api.dataSource, council, { name: 'Councillor Bo Marsh' });
    await (await signInAs(other)).get(apiUrl(paths.exemptOwnEntry, { interestId })).expect(404);
  });

  it('go and come with the decision to withhold them', async () => {
    const { id: interestId } = await enter();
    const address = apiUrl(paths.exemptInterest, { interestId });
    const hide = { version: 1, withholding: 'sensitive', details: teaching.description };
    await officer.patch(address).send(hide).expect(200);
    expect((await read()).entries).toMatchObject([{ description: '', withholding: 'sensitive' }]);
    await officer.patch(address).send(hide).expect(409);
    const rewrite = { version: 2, description: 'Elsewhere' };
    const refused = await officer
      .patch(apiUrl(paths.registeredInterest, { interestId }))
      .send(rewrite)
      .expect(422);
    expect(codeOf(refused)).toBe('words-are-withheld');
    await officer
      .patch(address)
      .send({ ...hide, version: 2, withholding: 'none' })
      .expect(200);
    expect((await read()).entries).toMatchObject([{ ...teaching, withholding: 'none' }]);
    expect(
      await api.dataSource.query('select * from exempt.interest_details where interest_id = $1', [
        interestId,
      ]),
    ).toEqual([]);
  });

  it('may be a home address, under land or licences', async () => {
    const home = { withholding: 'home-address', details: '14 Quay Street' };
    const address = apiUrl(paths.exemptRegisterEntries, of());
    await officer
      .post(address)
      .send({ ...home, category: 'land' })
      .expect(201);
    expect(
      codeOf(
        await officer
          .post(address)
          .send({ ...home, category: 'employment' })
          .expect(422),
      ),
    ).toBe('no-address-here');
  });
});

describe('a published register', () => {
  it('is not there before the Monitoring Officer publishes it, nor before anything was notified', async () => {
    await enter();
    await anonymous.get(apiUrl(paths.publicRegister, of())).expect(404);
    const early = await officer.post(apiUrl(paths.publishRegister, of())).send({ version: 1 }).expect(409);
    expect(codeOf(early)).toBe('nothing-notified');
  });

  it('has a table for every category, and no more than what is confirmed', async () => {
    await enter();
    await enter({ category: 'land', holder: 'partner', description: 'Field at Nether Lane' });
    await notify({ category: 'licences', description: 'Allotment 7' });
    await publish();
    const { categories, publishedLine, person } = await readPublic();
    expect(person).toEqual({ id: fenn.id, name: fenn.name });
    expect(publishedLine).toBe('This register of interests was published on Monday, 1 June 2026, 10.00am.');
    expect(categories.map(({ caption }) => caption)).toHaveLength(10);
    expect(categories[0]).toMatchObject({
      caption: expect.stringMatching(/^1\. Employment/),
      me: [teaching.description],
    });
    expect(categories[3]).toMatchObject({ me: [], partner: ['Field at Nether Lane'] });
    expect(categories[4]).toMatchObject({ me: [], partner: [] });
  });

  it('goes out again with each change, under the time of that change', async () => {
    const { id } = await notify();
    await publish();
    now = new Date('2026-06-10T08:30:00Z');
    await officer
      .post(apiUrl(paths.confirmInterest, { interestId: id }))
      .send({ version: 1 })
      .expect(200);
    const { publishedAt, categories } = await readPublic();
    expect(publishedAt).toBe('2026-06-10T08:30:00.000Z');
    expect(categories[0]?.me).toEqual([teaching.description]);
  });

  it('names somebody known by their role only by that role', async () => {
    await api.dataSource.query(
      `update people set public_display = 'role', job_title = 'Parent governor' where id = $1`,
      [fenn.id],
    );
    await publish();
    expect((await readPublic()).person.name).toBe('Parent governor');
    const { body } = await anonymous.get(apiUrl(paths.publicRegisters)).expect(200);
    expect((body as { id: string; name: string }[]).find(({ id }) => id === fenn.id)?.name).toBe(
      'Parent governor',
    );
  });
});

describe('gifts', () => {
  const lunch = { donor: 'Harbour Trust', description: 'Lunch', valuePence: 3000, receivedOn: '2026-05-25' };
  const give = async (fields: object) =>
    officer.post(apiUrl(paths.registerGifts, of())).send(fields).expect(201);

  it('are registered by the policy of the day that they were received', async () => {
    await api.dataSource.manager.insert(PolicyRow, {
      authorityId: council.id,
      bodyId: null,
      kind: 'interests',
      effectiveFrom: '2026-05-24',
      value: croydon2019,
      source: 'Code of conduct',
    });
    // until then the model code, which has no sum of several; £50 alone is enough there and not here
    await give({ ...lunch, valuePence: 5000, receivedOn: '2026-05-23', donor: 'Quayside Ltd' });
    await give({ ...lunch, valuePence: 5000, receivedOn: '2026-05-24', donor: 'Nether Mill' });
    await give(lunch);
    await give({ ...lunch, valuePence: 2000, receivedOn: '2026-05-30' });
    const { gifts, policyName } = await read();
    expect(policyName).toBe('Croydon 2019');
    expect(gifts.map(({ donor, isRegistrable }) => [donor, isRegistrable])).toEqual([
      ['Harbour Trust', true],
      ['Harbour Trust', true],
      ['Nether Mill', false],
      ['Quayside Ltd', true],
    ]);
    await publish();
    expect((await readPublic()).gifts.map(({ donor }) => donor).sort()).toEqual([
      'Harbour Trust',
      'Harbour Trust',
      'Quayside Ltd',
    ]);
  });

  it('notified after the 28 days say so', async () => {
    const { body } = await give({ ...lunch, receivedOn: '2026-05-04' });
    expect(body).toMatchObject({ isLate: true, notifiedOn: '2026-06-01' });
    expect((await give({ ...lunch, receivedOn: '2026-05-05' })).body).toMatchObject({ isLate: false });
  });

  it('need a value, and are received before they are notified', async () => {
    const { valuePence: _, ...worthless } = lunch;
    const { body } = await officer.post(apiUrl(paths.registerGifts, of())).send(worthless).expect(400);
    expect(body.errors).toEqual([
      { path: 'valuePence', message: 'Enter what it is worth; an estimate will do.' },
    ]);
    const early = { ...lunch, receivedOn: '2026-06-02' };
    expect(codeOf(await officer.post(apiUrl(paths.registerGifts, of())).send(early).expect(422))).toBe(
      'in-the-future',
    );
  });

  it('notified by a member wait, can be taken back, and are changed by the Monitoring Officer', async () => {
    const { body } = await member.post(apiUrl(paths.ownRegisterGifts)).send(lunch).expect(201);
    expect(body).toMatchObject({ confirmedOn: null });
    const { id: giftId } = body as { id: string };
    const address = apiUrl(paths.gift, { giftId });
    await officer.patch(address).send({ version: 1, valuePence: 4000 }).expect(200);
    await officer.patch(address).send({ version: 1, valuePence: 5000 }).expect(409);
    await member.delete(`${apiUrl(paths.ownRegisterGift, { giftId })}?version=1`).expect(409);
    await officer.post(apiUrl(paths.confirmGift, { giftId })).send({ version: 2 }).expect(200);
    const late = await member.delete(`${apiUrl(paths.ownRegisterGift, { giftId })}?version=3`).expect(409);
    expect(codeOf(late)).toBe('already-confirmed');
    await officer.delete(`${address}?version=3`).expect(204);
  });
});

describe('who may see and do what', () => {
  it('clerks read the registers of their bodies only', async () => {
    const other = await aBody(api.dataSource, council, { name: 'Cabinet' });
    const stranger = await api.signIn(council.id, 'clerk', other.id);
    await stranger.get(apiUrl(paths.register, of())).expect(403);
    await stranger.get(apiUrl(paths.registers)).expect(200, []);
    await clerk.get(apiUrl(paths.register, of())).expect(200);
  });

  it('members read their own and change nobody’s', async () => {
    await member.get(apiUrl(paths.register, of())).expect(403);
    expect((await member.get(apiUrl(paths.ownRegister)).expect(200)).body).toMatchObject({
      person: { id: fenn.id },
    });
    await clerk.post(apiUrl(paths.registerEntries, of())).send(teaching).expect(403);
    await member.post(apiUrl(paths.registerEntries, of())).send(teaching).expect(403);
  });

  it('an account that is linked to nobody is told so', async () => {
    const unlinked = await api.signIn(council.id, 'member', panel.id);
    expect(codeOf(await unlinked.get(apiUrl(paths.ownRegister)).expect(409))).toBe('account-without-person');
  });

  it('another council finds nothing', async () => {
    const other = await anAuthority(api.dataSource);
    const theirs = await api.signIn(other.id, 'monitoring-officer');
    await theirs.get(apiUrl(paths.register, of())).expect(404);
    await theirs.post(apiUrl(paths.registerEntries, of())).send(teaching).expect(404);
  });

  it('the record says who did what, and never the words', async () => {
    await enter();
    expect((await recordedOf('registered-interest'))[0]).toBe(
      'Entered an interest of Councillor Ada Fenn under Employment, office, trade, profession or vocation.',
    );
  });
});

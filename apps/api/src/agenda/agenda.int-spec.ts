import { apiUrl, paths, type Agenda, type AgendaItem } from '@minutebook/contracts';
import { StandingAgenda, StandingAgendaItem } from '@minutebook/data-access';
import { aBody, anAgendaItem, aMeeting, anAuthority } from '@minutebook/data-access/testing';
import {
  aCouncil,
  addItem,
  addPaper,
  buildPack,
  callMeeting,
  readAgenda,
  type Council,
} from '../meetings/testing/index';

let council: Council;
beforeAll(async () => {
  council = await aCouncil();
  const { panel, api, authority } = council;
  const standing = await api.dataSource.manager.save(StandingAgenda, {
    authorityId: authority.id,
    bodyId: panel.id,
    effectiveFrom: '2026-05-20',
  });
  const row = { authorityId: authority.id, standingAgendaId: standing.id };
  await api.dataSource.manager.insert(StandingAgendaItem, [
    { ...row, part: 'A', position: 1, title: 'Apologies for absence' },
    {
      ...row,
      part: 'A',
      position: 2,
      title: 'Minutes of the previous meeting',
      paperExpectation: 'expected',
    },
    { ...row, part: 'A', position: 3, title: 'Exclusion of the Press and Public', kind: 'exclusion' },
    { ...row, part: 'B', position: 1, title: 'Part B minutes', exemptParagraphs: [1, 2] },
  ]);
});
afterAll(() => council.api.close());

const itemUrl = (itemId: string) => apiUrl(paths.agendaItem, { itemId });
const moveUrl = (itemId: string) => apiUrl(paths.moveAgendaItem, { itemId });
const titles = ({ items }: Agenda) =>
  items.map(({ part, number, title }) => `${part}${number ?? '-'} ${title}`);

describe('POST /meetings/:meetingId/agenda/from-standing', () => {
  it('starts from the standing agenda in force at the meeting, and only once', async () => {
    const { clerk } = council;
    const { id: meetingId } = await callMeeting(council);
    const url = apiUrl(paths.agendaFromStanding, { meetingId });
    const { body } = await clerk.post(url).expect(201);
    expect(titles(body as Agenda)).toEqual([
      'A1 Apologies for absence',
      'A2 Minutes of the previous meeting',
      'A3 Exclusion of the Press and Public',
      'B4 Part B minutes',
    ]);
    expect((await clerk.post(url).expect(409)).body).toMatchObject({ code: 'agenda-not-empty' });
  });

  it('says so where the body has none for that date', async () => {
    const { id: meetingId } = await callMeeting(council, '2026-05-19');
    const { body } = await council.clerk.post(apiUrl(paths.agendaFromStanding, { meetingId })).expect(409);
    expect(body).toMatchObject({ code: 'no-standing-agenda' });
  });
});

describe('GET /meetings/:meetingId/agenda, read again and again', () => {
  it('shows each change at once: printed or not, a paper and a pack', async () => {
    const { clerk } = council;
    const meeting = await callMeeting(council);
    const item = await addItem(council, meeting, { title: 'First' });
    const reading = async () => (await readAgenda(council, meeting)).items[0];
    expect(await reading()).toMatchObject({ leadOfficer: '', papers: [], pages: null });
    await clerk
      .patch(itemUrl(item.id))
      .send({ version: item.version, leadOfficer: 'Head of Fostering' })
      .expect(200);
    expect(await reading()).toMatchObject({ leadOfficer: 'Head of Fostering' });
    await addPaper(council, item);
    expect(await reading()).toMatchObject({
      papers: [{ itemId: item.id }],
      pages: { first: 5, isFinal: false },
    });
    await buildPack(council, meeting);
    expect(await reading()).toMatchObject({ pages: { first: 5, isFinal: true } });
    expect(await reading()).toMatchObject({ pages: { first: 5, isFinal: true } });
  });
});

describe('POST /meetings/:meetingId/agenda/items', () => {
  it('adds at the end, or at a place, and counts the revision', async () => {
    const { clerk } = council;
    const meeting = await callMeeting(council);
    await addItem(council, meeting, { title: 'First' });
    await addItem(council, meeting, { title: 'Second' });
    const before = await readAgenda(council, meeting);
    const url = apiUrl(paths.agendaItems, { meetingId: meeting.id });
    const { body } = await clerk.post(url).send({ part: 'A', title: 'Between', position: 2 }).expect(201);
    expect(titles(body as Agenda)).toEqual(['A1 First', 'A2 Between', 'A3 Second']);
    expect((body as Agenda).revision).toBe(before.revision + 1);
  });

  it('asks for the paragraph of a Part B item, and keeps its description out of the open', async () => {
    const { clerk } = council;
    const { id: meetingId } = await callMeeting(council);
    const url = apiUrl(paths.agendaItems, { meetingId });
    const none = await clerk.post(url).send({ part: 'B', title: 'Placement matter' }).expect(400);
    expect(none.body).toMatchObject({ errors: [{ path: 'exemptParagraphs' }] });
    const told = {
      part: 'B',
      title: 'Placement matter',
      exemptParagraphs: [1],
      description: 'About one child',
    };
    const { body } = await clerk.post(url).send(told).expect(422);
    expect(body).toMatchObject({ code: 'exempt-text-in-the-open', errors: [{ path: 'description' }] });
  });

  it('is for the clerk', async () => {
    const { api, authority, panel } = council;
    const { id: meetingId } = await callMeeting(council);
    const member = await api.signIn(authority.id, 'member', panel.id);
    await member.get(apiUrl(paths.agenda, { meetingId })).expect(200);
    await member
      .post(apiUrl(paths.agendaItems, { meetingId }))
      .send({ part: 'A', title: 'Mine' })
      .expect(403);
    const administrator = await api.signIn(authority.id, 'administrator');
    await administrator.get(apiUrl(paths.agenda, { meetingId })).expect(403);
    await (await api.anonymous()).get(apiUrl(paths.agenda, { meetingId })).expect(401);
  });
});

describe('PATCH /agenda-items/:itemId', () => {
  it('edits, and answers a stale save with the item as it is now', async () => {
    const { clerk } = council;
    const item = await addItem(council, await callMeeting(council));
    const sent = { version: 1, title: 'Health of children in our care', paperExpectation: 'to-follow' };
    await clerk.patch(itemUrl(item.id)).send(sent).expect(200);
    const { body } = await clerk.patch(itemUrl(item.id)).send({ version: 1, title: 'Mine' }).expect(409);
    expect(body).toMatchObject({
      code: 'stale-version',
      current: { title: sent.title, version: 2, number: 1 },
    });
  });

  it('keeps when an item is planned to begin, takes it away again, and refuses what is no time of day', async () => {
    const { clerk } = council;
    const item = await addItem(council, await callMeeting(council));
    const edit = (version: number, plannedAt: unknown) =>
      clerk.patch(itemUrl(item.id)).send({ version, plannedAt });
    const plannedOf = ({ body }: { body: unknown }) => (body as Agenda).items[0]?.plannedAt;
    expect(plannedOf(await edit(1, '18:20').expect(200))).toBe('18:20');
    expect(plannedOf(await edit(2, null).expect(200))).toBeNull();
    expect((await edit(3, '25:00').expect(400)).body).toMatchObject({ errors: [{ path: 'plannedAt' }] });
  });

  it('leaves a pack current when only what is not printed changes', async () => {
    const { clerk } = council;
    const meeting = await callMeeting(council);
    const item = await addItem(council, meeting);
    const { revision } = await readAgenda(council, meeting);
    const { body } = await clerk
      .patch(itemUrl(item.id))
      .send({ version: 1, leadOfficer: 'Head of Health' })
      .expect(200);
    expect((body as Agenda).revision).toBe(revision);
  });

  it('does not find an item of another council', async () => {
    const { dataSource } = council.api;
    const elsewhere = await aMeeting(dataSource, await aBody(dataSource, await anAuthority(dataSource)));
    const { id } = await anAgendaItem(dataSource, elsewhere);
    await council.clerk.patch(itemUrl(id)).send({ version: 1, title: 'Mine' }).expect(404);
    await council.clerk.get(apiUrl(paths.agenda, { meetingId: elsewhere.id })).expect(404);
  });
});

describe('POST /agenda-items/:itemId/move', () => {
  it('moves within a part and refuses a move made on an old order', async () => {
    const { clerk } = council;
    const meeting = await callMeeting(council);
    await addItem(council, meeting, { title: 'First' });
    const { id } = await addItem(council, meeting, { title: 'Second' });
    const { revision } = await readAgenda(council, meeting);
    const move = { revision, part: 'A', position: 1 };
    const moved = await clerk.post(moveUrl(id)).send(move).expect(200);
    expect(titles(moved.body as Agenda)).toEqual(['A1 Second', 'A2 First']);
    const { body } = await clerk.post(moveUrl(id)).send(move).expect(409);
    expect(body).toMatchObject({ code: 'stale-version', current: { revision: revision + 1 } });
  });

  it('takes the description of an item that goes to Part B to its exempt details', async () => {
    const { clerk } = council;
    const meeting = await callMeeting(council);
    const { id } = await addItem(council, meeting, {
      title: 'Commissioning matter',
      description: 'Fees asked',
    });
    let { revision } = await readAgenda(council, meeting);
    const refused = await clerk.post(moveUrl(id)).send({ revision, part: 'B', position: 1 }).expect(422);
    expect(refused.body).toMatchObject({ code: 'paragraph-missing' });
    const toB = { revision, part: 'B', position: 1, exemptParagraphs: [3] };
    const { body } = await clerk.post(moveUrl(id)).send(toB).expect(200);
    expect((body as Agenda).items[0]).toMatchObject({ part: 'B', description: '', exemptParagraphs: [3] });
    const exempt = await clerk.get(apiUrl(paths.exemptItem, { itemId: id })).expect(200);
    expect(exempt.body).toMatchObject({ description: 'Fees asked' });

    ({ revision } = await readAgenda(council, meeting));
    const back = await clerk.post(moveUrl(id)).send({ revision, part: 'A', position: 1 }).expect(409);
    expect(back.body).toMatchObject({ code: 'item-has-exempt-details' });
    await clerk
      .patch(apiUrl(paths.exemptItem, { itemId: id }))
      .send({ version: 1, description: '' })
      .expect(200);
    await clerk.post(moveUrl(id)).send({ revision, part: 'A', position: 1 }).expect(200);
  });

  it('refuses to take open papers behind Part B', async () => {
    const { clerk } = council;
    const meeting = await callMeeting(council);
    const item = await addItem(council, meeting);
    const paper = await addPaper(council, item);
    let { revision } = await readAgenda(council, meeting);
    const toB = { part: 'B', position: 1, exemptParagraphs: [1] };
    const { body } = await clerk
      .post(moveUrl(item.id))
      .send({ ...toB, revision })
      .expect(409);
    expect(body).toMatchObject({ code: 'item-has-papers', detail: expect.stringContaining('Remove them') });
    await clerk.delete(`${apiUrl(paths.paper, { paperId: paper.id })}?version=1`).expect(204);
    ({ revision } = await readAgenda(council, meeting));
    await clerk
      .post(moveUrl(item.id))
      .send({ ...toB, revision })
      .expect(200);
    await clerk.get(apiUrl(paths.paperFile, { paperId: paper.id })).expect(404);
  });
});

describe('withdrawing, reinstating, deleting', () => {
  it('takes the number of a withdrawn item away in a draft, and gives it back', async () => {
    const { clerk } = council;
    const meeting = await callMeeting(council);
    const { id: itemId } = await addItem(council, meeting, { title: 'First' });
    await addItem(council, meeting, { title: 'Second' });
    const withdraw = apiUrl(paths.withdrawAgendaItem, { itemId });
    await clerk.post(withdraw).send({ version: 1 }).expect(400);
    const { body } = await clerk.post(withdraw).send({ version: 1, reason: 'Not ready' }).expect(200);
    expect(titles(body as Agenda)).toEqual(['A- First', 'A1 Second']);
    await clerk.post(withdraw).send({ version: 1, reason: 'Again' }).expect(409);
    const back = await clerk
      .post(apiUrl(paths.reinstateAgendaItem, { itemId }))
      .send({ version: 2 })
      .expect(200);
    expect(titles(back.body as Agenda)).toEqual(['A1 First', 'A2 Second']);
  });

  it('closes the gap that a deleted item leaves', async () => {
    const { clerk } = council;
    const meeting = await callMeeting(council);
    const { id } = await addItem(council, meeting, { title: 'First' });
    await addItem(council, meeting, { title: 'Second' });
    await clerk.delete(`${itemUrl(id)}?version=2`).expect(409);
    const { body } = await clerk.delete(`${itemUrl(id)}?version=1`).expect(200);
    expect((body as Agenda).items).toMatchObject([{ title: 'Second', number: 1, position: 1 }]);
    await clerk.delete(`${itemUrl(id)}?version=1`).expect(404);
  });
});

describe('a published agenda', () => {
  it('changes no more, save that an item is withdrawn with its number kept', async () => {
    const { clerk } = council;
    const meeting = await callMeeting(council);
    const gone = await addItem(council, meeting, { title: 'Withdrawn before' });
    await clerk
      .post(apiUrl(paths.withdrawAgendaItem, { itemId: gone.id }))
      .send({ version: 1, reason: 'Not ready' })
      .expect(200);
    const item = await addItem(council, meeting, { title: 'First' });
    await addItem(council, meeting, { title: 'Second' });
    const { id: packId } = await buildPack(council, meeting);
    const { id: meetingId } = meeting;
    await clerk.post(apiUrl(paths.publication, { meetingId })).send({ packId }).expect(201);
    const { revision } = await readAgenda(council, meeting);

    const refusals = [
      clerk.post(apiUrl(paths.agendaItems, { meetingId })).send({ part: 'A', title: 'Third' }),
      clerk.patch(itemUrl(item.id)).send({ version: 1, title: 'Other words' }),
      clerk.post(moveUrl(item.id)).send({ revision, part: 'A', position: 2 }),
      clerk.delete(`${itemUrl(item.id)}?version=1`),
      clerk.post(apiUrl(paths.reinstateAgendaItem, { itemId: gone.id })).send({ version: 2 }),
      clerk.post(apiUrl(paths.packs, { meetingId })),
    ];
    for (const refusal of refusals)
      expect((await refusal.expect(409)).body).toMatchObject({ code: 'agenda-is-published' });
    await clerk.patch(itemUrl(item.id)).send({ version: 1, promisedOn: '2027-03-08' }).expect(200);
    const withdraw = apiUrl(paths.withdrawAgendaItem, { itemId: item.id });
    const { body } = await clerk.post(withdraw).send({ version: 2, reason: 'Out of time' }).expect(200);
    expect(titles(body as Agenda)).toEqual(['A- Withdrawn before', 'A1 First', 'A2 Second']);
    expect((body as Agenda).items.find(({ id }: AgendaItem) => id === item.id)?.withdrawnReason).toBe(
      'Out of time',
    );
  });
});

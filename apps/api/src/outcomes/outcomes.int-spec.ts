import { randomUUID } from 'node:crypto';
import { apiUrl, paths, type MeetingOutcomes, type Outcome, type OutcomeLog } from '@minutebook/contracts';
import { aBody, aMeeting } from '@minutebook/data-access/testing';
import { instantAt, type MeetingEvent } from '@minutebook/domain';
import {
  aCouncil,
  aMeetingInSession,
  closeMeeting,
  signInAs,
  type Council,
  type Sitting,
} from '../meetings/testing/index';
import { openEventStream, type ApiAgent } from '../testing/index';

let council: Council;
let sitting: Sitting;
let ben: ApiAgent;
let cara: ApiAgent;
beforeAll(async () => {
  council = await aCouncil();
  sitting = await aMeetingInSession(council);
  ben = await signInAs(council, 'Councillor Ben Coyle');
  cara = await signInAs(council, 'Councillor Cara Dunn');
});
beforeEach(async () => {
  sitting = await aMeetingInSession(council);
});
afterAll(() => council.api.close());

const openItem = async () => {
  const itemId = sitting.items.outcomes.id;
  await sitting.record({ kind: 'items-begun', itemIds: [itemId] }, { at: '19:00' });
  await sitting.record({ kind: 'outcomes-opened' }, { at: '19:01', itemId });
};
const closeItem = (at = '19:30') => sitting.record({ kind: 'outcomes-closed' }, { at });
const line = (over: object = {}) => ({ id: randomUUID(), text: 'More children keep their school.', ...over });
const post = (agent: ApiAgent, sent: object) => agent.post(sitting.url(paths.meetingOutcomes)).send(sent);
const enter = async (agent: ApiAgent, over: object = {}): Promise<Outcome> =>
  (await post(agent, line(over)).expect(201)).body as Outcome;
const read = async (agent = council.clerk): Promise<MeetingOutcomes> =>
  (await agent.get(sitting.url(paths.meetingOutcomes)).expect(200)).body as MeetingOutcomes;
const urlOf = ({ id }: Outcome) => apiUrl(paths.outcome, { outcomeId: id });
const patch = (agent: ApiAgent, outcome: Outcome, changes: object) =>
  agent.patch(urlOf(outcome)).send({ version: outcome.version, ...changes });
const texts = async () => (await read()).outcomes.map(({ text }) => text);

describe('entering lines', () => {
  it('begins when the clerk opens the item and ends when the clerk closes it', async () => {
    expect((await post(ben, line()).expect(409)).body.code).toBe('outcomes-not-open');
    expect(await read()).toMatchObject({ state: 'not-open', item: { id: sitting.items.outcomes.id } });
    await openItem();
    const outcome = await enter(ben, { themes: ['education'], helps: ['children-in-care'] });
    expect(outcome).toMatchObject({
      ...{ position: 1, saidBy: 'Councillor Ben Coyle', isOwn: true, isPseudonym: false, editedBy: null },
      ...{ themes: ['education'], helps: ['children-in-care'] },
    });
    expect(await read(cara)).toMatchObject({ state: 'open', outcomes: [{ id: outcome.id, isOwn: false }] });
    await closeItem();
    expect((await post(ben, line()).expect(409)).body.code).toBe('outcomes-closed');
    expect((await patch(ben, outcome, { text: 'Other' }).expect(409)).body.code).toBe('outcomes-closed');
  });

  it('goes on after the meeting, until the clerk closes the item', async () => {
    await openItem();
    await closeMeeting(sitting);
    await enter(ben);
    await closeItem('20:15');
    await post(ben, line()).expect(409);
  });

  it('keeps a line once that is sent twice, and refuses an id that is another’s', async () => {
    await openItem();
    const sent = line();
    const first = await post(ben, sent).expect(201);
    expect((await post(ben, sent).expect(200)).body).toEqual(first.body);
    expect((await post(cara, sent).expect(409)).body.code).toBe('outcome-id-taken');
    expect((await read()).outcomes).toHaveLength(1);
  });

  it('puts the lines of members who send at once one under the other', async () => {
    await openItem();
    await Promise.all(
      [ben, cara, ben, cara, ben].map((agent, index) => enter(agent, { text: `Line ${index}` })),
    );
    expect((await read()).outcomes.map(({ position }) => position)).toEqual([1, 2, 3, 4, 5]);
  });

  it('is for oneself, and needs a seat', async () => {
    await openItem();
    const other = await post(ben, line({ participantId: sitting.seat('Councillor Cara Dunn') })).expect(422);
    expect(other.body.code).toBe('not-your-seat');
    const { api, authority, panel } = council;
    const seatless = await api.signIn(authority.id, 'member', panel.id);
    expect((await post(seatless, line()).expect(422)).body.code).toBe('no-seat-of-your-own');
    for (const role of ['report-author', 'monitoring-officer', 'administrator'] as const)
      await post(await api.signIn(authority.id, role, panel.id), line()).expect(403);
    await post(await api.anonymous(), line()).expect(401);
    await ben
      .post(apiUrl(paths.meetingOutcomes, { meetingId: panel.id }))
      .send(line())
      .expect(404);
    await post(ben, line({ text: ' ' })).expect(400);
  });

  it('by the clerk is for somebody who is at the meeting', async () => {
    await openItem();
    expect((await post(council.clerk, line()).expect(422)).body.code).toBe('no-seat-of-your-own');
    const stranger = await post(council.clerk, line({ participantId: randomUUID() })).expect(422);
    expect(stranger.body.code).toBe('no-such-participant');
    const careLeaver = await enter(council.clerk, { participantId: sitting.seat('Care Leaver') });
    expect(careLeaver).toMatchObject({ saidBy: 'Care Leaver', isPseudonym: false });
  });

  it('needs an item for it on the agenda', async () => {
    const { api, panel } = council;
    const bare = await aMeeting(api.dataSource, panel, { heldOn: '2027-05-12' });
    const url = apiUrl(paths.meetingOutcomes, { meetingId: bare.id });
    const participantId = sitting.seat('Councillor Ben Coyle');
    expect((await council.clerk.post(url).send(line({ participantId })).expect(422)).body.code).toBe(
      'no-outcomes-item',
    );
    expect((await council.clerk.get(url).expect(200)).body).toMatchObject({ item: null, outcomes: [] });
  });
});

describe('a young person’s line', () => {
  const addYoungPerson = async (): Promise<{ id: string; name: string }> => {
    const at = instantAt(sitting.meeting.heldOn, '17:05');
    const person = { eventId: randomUUID(), at, capacity: 'Young Person', realName: 'Zoë Marlowe' };
    const { body } = await council.clerk.post(sitting.url(paths.youngPeople)).send(person).expect(201);
    const { act } = body as MeetingEvent;
    if (act.kind !== 'participant-added') throw new Error(act.kind);
    return act.participant;
  };

  it('stands under the pseudonym, and no line holds the name', async () => {
    const { id: participantId, name } = await addYoungPerson();
    await openItem();
    const outcome = await enter(council.clerk, { participantId });
    expect(outcome).toMatchObject({ saidBy: name, isPseudonym: true });
    const refused = await post(ben, line({ text: 'It helped zoe marlowe.' })).expect(422);
    expect(refused.body.code).toBe('names-a-young-person');
    expect(JSON.stringify(refused.body)).not.toMatch(/marlowe/i);
    const edited = await patch(council.clerk, outcome, { text: 'Zoë Marlowe said so.' }).expect(422);
    expect(edited.body.code).toBe('names-a-young-person');
  });
});

describe('changing lines', () => {
  beforeEach(openItem);

  it('is the writer’s while it is open, and the clerk’s, whose changes the writer sees', async () => {
    const outcome = await enter(ben);
    const own = (await patch(ben, outcome, { text: 'More children stay at their school.' }).expect(200)).body;
    expect(own).toMatchObject({ version: 2, editedBy: null });
    expect((await patch(cara, own, { text: 'Mine' }).expect(403)).body.code).toBe('not-your-line');
    const tagged = (await patch(council.clerk, own, { themes: ['education'] }).expect(200)).body;
    expect(tagged).toMatchObject({ editedBy: null, themes: ['education'] });
    await patch(council.clerk, tagged, { text: 'More children in care keep their school.' }).expect(200);
    const [seen] = (await read(ben)).outcomes;
    expect(seen).toMatchObject({
      ...{ text: 'More children in care keep their school.', isOwn: true, editedBy: 'Test clerk' },
    });
  });

  it('is refused on an old version, with the line as it is now', async () => {
    const outcome = await enter(ben);
    await patch(council.clerk, outcome, { text: 'By the clerk.' }).expect(200);
    const { body } = await patch(ben, outcome, { text: 'By me.' }).expect(409);
    expect(body).toMatchObject({ code: 'stale-version', current: { text: 'By the clerk.', version: 2 } });
    await patch(ben, { ...outcome, id: randomUUID() }, { text: 'Nowhere' }).expect(404);
  });

  it('lets the clerk put them in order, and nobody else', async () => {
    const [first, , third] = [
      await enter(ben, { text: 'one' }),
      await enter(cara, { text: 'two' }),
      await enter(ben, { text: 'three' }),
    ];
    const move = (agent: ApiAgent, outcome: Outcome, position: number) =>
      agent
        .post(apiUrl(paths.moveOutcome, { outcomeId: outcome.id }))
        .send({ version: outcome.version, position });
    await move(council.clerk, third!, 1).expect(200);
    expect(await texts()).toEqual(['three', 'one', 'two']);
    await move(council.clerk, first!, 99).expect(200);
    expect(await texts()).toEqual(['three', 'two', 'one']);
    expect((await move(council.clerk, first!, 1).expect(409)).body.code).toBe('stale-version');
    await move(ben, first!, 1).expect(403);
  });

  it('takes a line back, and closes the gap', async () => {
    const [first, second] = [await enter(ben, { text: 'one' }), await enter(cara, { text: 'two' })];
    await ben.delete(`${urlOf(second!)}?version=1`).expect(403);
    await ben.delete(`${urlOf(first!)}?version=2`).expect(409);
    await ben.delete(`${urlOf(first!)}?version=1`).expect(204);
    expect(await read()).toMatchObject({ outcomes: [{ text: 'two', position: 1 }] });
    await closeItem();
    await cara.delete(`${urlOf(second!)}?version=2`).expect(409);
    const [left] = (await read()).outcomes;
    await council.clerk.delete(`${urlOf(left!)}?version=${left!.version}`).expect(204);
    expect(await texts()).toEqual([]);
  });

  it('is told to everybody who follows the meeting, without the words', async () => {
    const { lastSeq } = await sitting.read();
    const stream = await openEventStream(
      council.api,
      cara,
      `${sitting.url(paths.liveStream)}?after=${lastSeq}`,
    );
    await stream.next();
    await enter(ben);
    expect(await stream.next()).toEqual({ id: String(lastSeq), event: 'outcomes', data: {} });
    stream.close();
  });
});

describe('the outcomes log', () => {
  it('holds the lines of the reader’s bodies, the newest meeting first, by body, theme and date', async () => {
    await openItem();
    await enter(ben, { text: 'older', themes: ['health'] });
    sitting = await aMeetingInSession(council, '2027-03-17');
    await openItem();
    await enter(cara, { text: 'newer', themes: ['education'] });
    const log = async (agent: ApiAgent, query = '') => {
      const { body } = await agent.get(`${apiUrl(paths.outcomeLog)}${query}`).expect(200);
      return (body as OutcomeLog).map(({ text, meeting }) => [text, meeting.heldOn]);
    };
    const all = await log(ben);
    expect(all[0]).toEqual(['newer', '2027-03-17']);
    expect(all).toContainEqual(['older', '2027-03-10']);
    expect(await log(ben, '?theme=health')).toEqual([['older', '2027-03-10']]);
    expect(await log(ben, '?from=2027-03-11')).toEqual([['newer', '2027-03-17']]);
    const { api, authority } = council;
    const forum = await aBody(api.dataSource, authority, { name: 'Schools Forum' });
    expect(await log(ben, `?bodyId=${forum.id}`)).toEqual([]);
    expect(await log(await api.signIn(authority.id, 'member', forum.id))).toEqual([]);
    await (await api.signIn(authority.id, 'administrator')).get(apiUrl(paths.outcomeLog)).expect(403);
  });
});

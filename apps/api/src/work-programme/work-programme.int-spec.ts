import {
  apiUrl,
  paths,
  type Meeting,
  type ProgrammeTopic,
  type WorkProgramme,
  type WorkProgrammePage,
} from '@minutebook/contracts';
import { CommitmentRow, CommitmentUpdateRow, loadProgramme } from '@minutebook/data-access';
import {
  aBody,
  aMeeting,
  aMinuteEntry,
  anAgendaItem,
  anAuthority,
  aSetOfMinutes,
} from '@minutebook/data-access/testing';
import { aCouncil, callMeeting, type Council } from '../meetings/testing/index';
import type { ApiAgent } from '../testing/index';
import { at, programmeActs, topicOf, topicsUrl } from './testing/index';

let council: Council;
let march: Meeting;
let april: Meeting;
beforeAll(async () => {
  council = await aCouncil();
});
afterAll(() => council.api.close());
beforeEach(async () => {
  council.at('2027-02-01', '10:00');
  council.panel = await aBody(council.api.dataSource, council.authority);
  council.clerk = await council.api.signIn(council.authority.id, 'clerk', council.panel.id);
  march = await callMeeting(council, '2027-03-10');
  april = await callMeeting(council, '2027-04-14');
});

const { url, begin, add, move } = programmeActs(() => council);
const page = async (agent: ApiAgent = council.clerk, year = 2026): Promise<WorkProgrammePage> =>
  (await agent.get(url()).query({ year }).expect(200)).body as WorkProgrammePage;
const undo = (topic: ProgrammeTopic) =>
  council.clerk.post(at('undoProgrammeTopic', topic)).send({ version: topic.version });
const remove = (topic: ProgrammeTopic) =>
  council.clerk.delete(at('programmeTopic', topic)).query({ version: topic.version });
const adopt = ({ id: programmeId, version }: WorkProgramme, over: object = {}) =>
  council.clerk
    .post(apiUrl(paths.adoptWorkProgramme, { programmeId }))
    .send({ version, meetingId: march.id, minuteNumber: '12/27', ...over });
/** Agreed at the March meeting, whose minutes are not in the book. */
const agreed = async (programme: WorkProgramme): Promise<WorkProgramme> => {
  council.at('2027-03-11', '10:00');
  return (await adopt(programme).expect(200)).body as WorkProgramme;
};

describe('beginning a programme', () => {
  it('takes the meetings of the year, and who sits on the body', async () => {
    const programme = await begin({ workstreamPriority: 'Keeping people safe' });
    expect(programme).toMatchObject({
      ...{ year: 2026, layout: 'table', workstreamPriority: 'Keeping people safe', undated: [], drafts: [] },
      header: { takenOn: '2027-02-01', chair: '', members: [], coOptees: [] },
      policy: { substantiveItems: 2, minutes: 180 },
    });
    expect(programme.slots.map(({ heldOn, meeting }) => [heldOn, meeting?.id])).toEqual([
      ['2027-03-10', march.id],
      ['2027-04-14', april.id],
    ]);
    expect((await page()).years).toEqual([2026]);
    expect((await council.clerk.post(url()).send({ year: 2026 }).expect(409)).body.code).toBe(
      'programme-exists',
    );
  });

  it('is for the clerk; members read it', async () => {
    await begin();
    const member = await council.api.signIn(council.authority.id, 'member', council.panel.id);
    expect((await page(member)).programme?.year).toBe(2026);
    await member.post(url()).send({ year: 2027 }).expect(403);
    expect((await page(member, 2031)).programme).toBeNull();
    await member.get(url()).query({ year: 'soon' }).expect(400);
  });
});

describe('topics', () => {
  it('are drafts with a place, an origin and warnings of a full meeting', async () => {
    const programme = await begin();
    await add(programme, { origin: 'indicator', originNote: 'F 3', leads: ['Shelley Lane'], minutes: 100 });
    await add(programme, { title: 'Budget', minutes: 90 });
    const full = await add(programme, { title: 'Missing children' });
    expect(full.slots[0]).toMatchObject({
      ...{ substantive: 3, minutes: 190 },
      warnings: [
        '3 substantive items: more than the 2 that this body takes at one meeting.',
        '3 hours 10 minutes planned: more than the 3 hours that this body takes for one meeting.',
      ],
    });
    expect(topicOf(full)).toMatchObject({ change: 'added', origin: 'indicator', originNote: 'F 3' });
    expect(full.drafts[0]).toBe('“Exam results” added for Wednesday, 10 March 2027.');
  });

  it.each<[string, object, string]>([
    ['no title', { title: ' ' }, 'title'],
    ['half a minute', { minutes: 0.5 }, 'minutes'],
  ])('are refused with %s', async (_, over, path) => {
    const programme = await begin();
    const { body } = await council.clerk
      .post(topicsUrl(programme))
      .send({ title: 'Exam results', ...over })
      .expect(400);
    expect(body.errors[0].path).toBe(path);
  });

  it('that come every quarter get their places at later meetings', async () => {
    await callMeeting(council, '2026-06-24');
    await callMeeting(council, '2026-09-16');
    const programme = await begin();
    const after = await add(programme, { title: 'Dashboard', everyQuarter: true });
    expect(after.slots.map(({ heldOn, topics }) => [heldOn, topics.map(({ origin }) => origin)])).toEqual([
      ['2026-06-24', ['committee']],
      ['2026-09-16', ['quarterly']],
      ['2027-03-10', ['quarterly']],
      ['2027-04-14', []],
    ]);
    const { body } = await council.clerk
      .post(topicsUrl(programme))
      .send({ title: 'Dashboard', everyQuarter: true })
      .expect(422);
    expect(body.code).toBe('first-meeting-missing');
  });

  it('come from a recommendation, and the register says so', async () => {
    const { dataSource } = council.api;
    const commitment = await dataSource.manager.save(CommitmentRow, {
      ...{ authorityId: council.authority.id, bodyId: council.panel.id, meetingId: march.id, position: 1 },
      ...{ kind: 'recommendation', reference: '28/26, R1', sourceTitle: 'Exclusions', bodyName: 'Panel' },
      text: 'That the plan comes back',
    });
    const programme = await begin();
    const after = await add(programme, { origin: 'recommendation', commitmentId: commitment.id });
    expect(topicOf(after).commitment).toEqual({ id: commitment.id, reference: '28/26, R1' });
    const lines = await dataSource.manager.findBy(CommitmentUpdateRow, { commitmentId: commitment.id });
    expect(lines.map(({ text }) => text)).toEqual([
      'Added to the work programme 2026/27 for Wednesday, 10 March 2027.',
    ]);
  });

  it('are saved on the version that was shown only', async () => {
    const topic = topicOf(await add(await begin()));
    const edit = (changes: object) => council.clerk.patch(at('programmeTopic', topic)).send(changes);
    await edit({ version: topic.version, leads: ['Shelley Lane'] }).expect(200);
    const { body } = await edit({ version: topic.version, title: 'Results' }).expect(409);
    expect(body).toMatchObject({ code: 'stale-version', current: { leads: ['Shelley Lane'] } });
  });
});

describe('a decision', () => {
  it('is refused for a meeting that was not held, and for a minute that the book does not have', async () => {
    const programme = await add(await begin());
    expect((await adopt(programme).expect(422)).body).toMatchObject({ code: 'meeting-not-held' });
    const { dataSource } = council.api;
    const earlier = await aMeeting(dataSource, council.panel, { heldOn: '2027-01-13' });
    const minutes = await aSetOfMinutes(dataSource, earlier);
    const item = await anAgendaItem(dataSource, earlier, { title: 'Work programme' });
    const entry = await aMinuteEntry(dataSource, minutes, item, { number: '3/27' });
    const refused = await adopt(programme, { meetingId: earlier.id, minuteNumber: '9/27' }).expect(422);
    expect(refused.body).toMatchObject({ code: 'no-such-minute', errors: [{ path: 'minuteNumber' }] });
    const { body } = await adopt(programme, { meetingId: earlier.id, minuteNumber: '3/27' }).expect(200);
    expect(body).toMatchObject({
      drafts: [],
      decisions: [
        {
          ...{ heldOn: '2027-01-13', minuteNumber: '3/27', entryId: entry.id },
          changes: ['“Exam results” added for Wednesday, 10 March 2027.'],
        },
      ],
    });
    expect(topicOf(body as WorkProgramme).change).toBeNull();
  });

  it('of another body, or with nothing to agree, or on an old version, is refused', async () => {
    const programme = await begin();
    expect((await adopt(programme).expect(409)).body.code).toBe('nothing-to-agree');
    const changed = await add(programme);
    expect((await adopt(programme).expect(409)).body.code).toBe('stale-version');
    const other = await aMeeting(
      council.api.dataSource,
      await aBody(council.api.dataSource, council.authority),
      { heldOn: '2027-01-13' },
    );
    await adopt(changed, { meetingId: other.id }).expect(404);
    await adopt(changed, { minuteNumber: '' }).expect(400);
  });

  it('removes for good what was to be removed', async () => {
    const programme = await agreed(await add(await begin()));
    const marked = (await remove(topicOf(programme)).expect(200)).body as WorkProgramme;
    expect(topicOf(marked).change).toBe('removed');
    const back = (await undo(topicOf(marked)).expect(200)).body as WorkProgramme;
    expect(topicOf(back).change).toBeNull();
    const again = (await remove(topicOf(back)).expect(200)).body as WorkProgramme;
    const { slots, decisions } = (await adopt(again).expect(200)).body as WorkProgramme;
    expect(slots.flatMap(({ topics }) => topics)).toEqual([]);
    expect(decisions.map(({ changes }) => changes)[0]).toEqual([
      '“Exam results” removed from Wednesday, 10 March 2027.',
    ]);
  });

  it('takes a draft that nobody agreed away at once', async () => {
    const programme = await add(await begin());
    expect((await undo(topicOf(programme)).expect(409)).body.code).toBe('never-agreed');
    const { body } = await remove(topicOf(programme)).expect(200);
    expect((body as WorkProgramme).slots.flatMap(({ topics }) => topics)).toEqual([]);
  });
});

describe('moving a topic', () => {
  it('remembers from where, when and why, and forgets it when it is undone', async () => {
    const programme = await agreed(await add(await begin()));
    const [, later] = programme.slots;
    expect((await move(topicOf(programme), later!.id, { reason: '' }).expect(422)).body.code).toBe(
      'reason-missing',
    );
    const moved = (await move(topicOf(programme), later!.id).expect(200)).body as WorkProgramme;
    expect(topicOf(moved)).toMatchObject({
      ...{ change: 'moved', slotId: later!.id, agreedOn: '2027-03-10' },
      moves: [
        {
          ...{ fromOn: '2027-03-10', toOn: '2027-04-14', reason: 'No room in March' },
          at: '2027-03-11T10:00:00.000Z',
        },
      ],
    });
    const put = (await move(topicOf(moved), null).expect(200)).body as WorkProgramme;
    expect(put.undated[0]?.moves).toMatchObject([{ fromOn: '2027-03-10', toOn: null }]);
    const back = (await undo(topicOf(put)).expect(200)).body as WorkProgramme;
    expect(topicOf(back)).toMatchObject({ change: null, moves: [], slotId: programme.slots[0]!.id });
  });

  it('finds its place among the others without a reason', async () => {
    const programme = await begin();
    await add(programme);
    const two = await add(programme, { title: 'Budget' });
    const { body } = await move(topicOf(two, 'Budget'), two.slots[0]!.id, { position: 1, reason: '' }).expect(
      200,
    );
    expect((body as WorkProgramme).slots[0]!.topics.map(({ title }) => title)).toEqual([
      'Budget',
      'Exam results',
    ]);
  });

  it('is refused for a meeting of another programme', async () => {
    const programme = await add(await begin());
    const other = await begin({ year: 2027 });
    const slot = await council.clerk
      .post(apiUrl(paths.programmeSlots, { programmeId: other.id }))
      .send({ heldOn: '2027-06-16' })
      .expect(201);
    await move(topicOf(programme), (slot.body as WorkProgramme).slots[0]!.id).expect(404);
  });
});

describe('what is printed and recorded', () => {
  it('has the head changed on the version shown, and taken anew when asked', async () => {
    const programme = await begin();
    const at = apiUrl(paths.workProgramme, { programmeId: programme.id });
    const { body } = await council.clerk
      .patch(at)
      .send({ version: 1, layout: 'themes', takeHeader: true })
      .expect(200);
    expect(body).toMatchObject({ version: 2, layout: 'themes' });
    expect((await council.clerk.patch(at).send({ version: 1, layout: 'table' }).expect(409)).body.code).toBe(
      'stale-version',
    );
  });

  it('freezes the programme as a document of a meeting; without one it is refused', async () => {
    const documents = apiUrl(paths.meetingDocuments, { meetingId: march.id });
    const ask = () => council.clerk.post(documents).send({ kind: 'work-programme' });
    expect((await ask().expect(409)).body.code).toBe('no-work-programme');
    await add(await begin());
    expect((await ask().expect(202)).body).toMatchObject({ kind: 'work-programme', state: 'queued' });
  });

  it('writes each change to the record', async () => {
    const programme = await agreed(await add(await begin()));
    await move(topicOf(programme), null).expect(200);
    const record = await council.clerk.get(apiUrl(paths.meetingRecord, { meetingId: march.id })).expect(200);
    expect(JSON.stringify(record.body)).toContain('Work programme 2026/27 agreed by minute 12/27: 1 change.');
  });

  it('is loaded once, agreed as it was', async () => {
    const { dataSource } = council.api;
    const authority = await anAuthority(dataSource);
    const body = await aBody(dataSource, authority);
    const meeting = await aMeeting(dataSource, body, { heldOn: '2027-01-13' });
    const loaded = {
      ...{ authorityId: authority.id, bodyId: body.id, year: 2026, layout: 'table' as const },
      header: { takenOn: '2027-01-13', chair: 'Mo Hale', members: [], coOptees: [] },
      slots: [{ heldOn: '2027-01-13', topics: [{ title: 'Exam results', leads: ['Shelley Lane'] }] }],
      decision: { meetingId: meeting.id, minuteNumber: '3/27', at: new Date(), byName: 'Ines Carrow' },
    };
    const id = await dataSource.transaction((manager) => loadProgramme(manager, loaded));
    expect(await loadProgramme(dataSource.manager, loaded)).toBe(id);
    const clerk = await council.api.signIn(authority.id, 'clerk', body.id);
    const { body: read } = await clerk
      .get(apiUrl(paths.bodyWorkProgramme, { bodyId: body.id }))
      .query({ year: 2026 })
      .expect(200);
    expect((read as WorkProgrammePage).programme).toMatchObject({
      drafts: [],
      slots: [{ meeting: { id: meeting.id }, topics: [{ title: 'Exam results', change: null }] }],
    });
  });
});

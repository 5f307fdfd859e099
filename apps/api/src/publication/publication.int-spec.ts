import {
  apiUrl,
  paths,
  type AuditEntry,
  type Meeting,
  type Pack,
  type PublicationCheck,
} from '@minutebook/contracts';
import { Publication, SpecialDay } from '@minutebook/data-access';
import { aMembership, aPerson } from '@minutebook/data-access/testing';
import { aCouncil, addItem, addPaper, buildPack, callMeeting, type Council } from '../meetings/testing/index';

let council: Council;
let meeting: Meeting;
beforeAll(async () => {
  council = await aCouncil();
});
beforeEach(async () => {
  council.at('2027-02-20', '10:00');
  meeting = await callMeeting(council, '2027-03-10');
});
afterAll(() => council.api.close());

const publicationUrl = () => apiUrl(paths.publication, { meetingId: meeting.id });
const publish = (pack: Pack, more: object = {}) =>
  council.clerk.post(publicationUrl()).send({ packId: pack.id, ...more });
async function check(): Promise<PublicationCheck> {
  const url = apiUrl(paths.publicationCheck, { meetingId: meeting.id });
  return (await council.clerk.get(url).expect(200)).body as PublicationCheck;
}
const codes = async () => (await check()).blockers.map(({ code }) => code);

describe('in time', () => {
  it('stamps the clear days and makes the meeting’s agenda public', async () => {
    await addPaper(council, await addItem(council, meeting), 7);
    council.at('2027-03-02', '14:10'); // the last day
    const pack = await buildPack(council, meeting);
    expect(await check()).toMatchObject({
      today: '2027-03-02',
      clearDaysIfPublishedNow: 5,
      isLate: false,
      blockers: [],
      toFollow: [],
      pack: { id: pack.id },
    });
    const { body } = await publish(pack).expect(201);
    expect(body).toMatchObject({
      publishedOn: '2027-03-02',
      clearDays: 5,
      late: null,
      publishedBy: 'Test clerk',
    });
    const { clerk } = council;
    expect((await clerk.get(publicationUrl()).expect(200)).body).toEqual(body);
    const read = await clerk.get(apiUrl(paths.meeting, { meetingId: meeting.id })).expect(200);
    expect(read.body).toMatchObject({
      state: 'agenda-published',
      clock: { standing: 'met', published: { on: '2027-03-02', clearDays: 5, isLate: false } },
    });
    const packs = await clerk.get(apiUrl(paths.packs, { meetingId: meeting.id })).expect(200);
    expect(packs.body).toMatchObject([{ isPublished: true, isCurrent: true }]);
  });

  it('is done once', async () => {
    await addItem(council, meeting);
    const pack = await buildPack(council, meeting);
    await publish(pack).expect(201);
    expect((await publish(pack).expect(409)).body).toMatchObject({ code: 'agenda-is-published' });
    expect(await codes()).toContain('agenda-is-published');
  });

  it('keeps its stamp when a holiday is proclaimed later', async () => {
    await addItem(council, meeting);
    council.at('2027-03-02', '14:10');
    await publish(await buildPack(council, meeting)).expect(201);
    const { api, authority, clerk } = council;
    const day = {
      authorityId: authority.id,
      on: '2027-03-05',
      kind: 'holiday' as const,
      name: 'Day of mourning',
    };
    await api.dataSource.manager.insert(SpecialDay, day);
    const { body } = await clerk.get(apiUrl(paths.meeting, { meetingId: meeting.id })).expect(200);
    expect((body as Meeting).clock).toMatchObject({
      standing: 'met',
      publishBy: { on: '2027-03-02' },
      published: { clearDays: 5, isLate: false },
    });
    await api.dataSource.manager.delete(SpecialDay, { authorityId: authority.id });
  });
});

describe('after the deadline', () => {
  const late = { reason: 'The report was withdrawn and rewritten.', decidedBy: 'Ada Finch' };

  it('needs the reason and who decided, and records both', async () => {
    const { clerk } = council;
    await addItem(council, meeting);
    council.at('2027-03-03', '10:00');
    const pack = await buildPack(council, meeting);
    expect(await check()).toMatchObject({ isLate: true, clearDaysIfPublishedNow: 4, requiredClearDays: 5 });
    const { body } = await publish(pack).expect(422);
    expect(body).toMatchObject({
      code: 'late-reason-missing',
      detail: expect.stringContaining('4 of 5 clear days; the last day was Tuesday, 2 March 2027'),
      errors: [{ path: 'late.reason' }, { path: 'late.decidedBy' }],
    });
    await publish(pack, { late: { ...late, reason: ' ' } }).expect(400);
    expect((await publish(pack, { late }).expect(201)).body).toMatchObject({ clearDays: 4, late });
    const record = await clerk.get(apiUrl(paths.meetingRecord, { meetingId: meeting.id })).expect(200);
    const [entry] = record.body as AuditEntry[];
    expect(entry).toMatchObject({
      action: 'agenda.published',
      summary: expect.stringMatching(/late, with 4 of 5 clear days.*rewritten\. Decided by Ada Finch/),
    });
  });

  it('counts from the next working day after the offices have closed', async () => {
    await addItem(council, meeting);
    council.at('2027-03-02', '17:01');
    const pack = await buildPack(council, meeting);
    expect(await check()).toMatchObject({ isLate: true, clearDaysIfPublishedNow: 4 });
    expect((await publish(pack, { late }).expect(201)).body).toMatchObject({ publishedOn: '2027-03-03' });
  });

  it('is refused once the meeting is past', async () => {
    await addItem(council, meeting);
    council.at('2027-03-11', '09:00');
    const pack = await buildPack(council, meeting);
    expect((await publish(pack, { late }).expect(422)).body).toMatchObject({ code: 'meeting-is-past' });
  });
});

describe('with papers to follow', () => {
  it('says so first, and records them', async () => {
    await addItem(council, meeting, { title: 'Apologies for absence' });
    const followed = { title: 'Scorecard', paperExpectation: 'to-follow' as const, promisedOn: '2027-03-08' };
    await addItem(council, meeting, followed);
    const pack = await buildPack(council, meeting);
    expect((await check()).toFollow).toMatchObject([
      { number: 2, title: 'Scorecard', promisedOn: '2027-03-08' },
    ]);
    const { body } = await publish(pack).expect(422);
    expect(body).toMatchObject({
      code: 'to-follow-not-acknowledged',
      detail: expect.stringContaining('item 2'),
    });
    const published = await publish(pack, { acknowledgesToFollow: true }).expect(201);
    expect(published.body).toMatchObject({ toFollow: [{ number: 2, title: 'Scorecard' }] });
  });
});

describe('what has to be mended first', () => {
  it('is named: a missing paper, a missing motion, a missing pack', async () => {
    expect(await codes()).toEqual(['agenda-is-empty']);
    await addItem(council, meeting, { title: 'Annual report', paperExpectation: 'expected' });
    await addItem(council, meeting, { part: 'B', title: 'Placement matter', exemptParagraphs: [1] });
    expect(await codes()).toEqual(['paper-is-missing', 'exclusion-missing', 'no-pack']);
    const pack = await buildPack(council, meeting);
    expect((await publish(pack).expect(422)).body).toMatchObject({ code: 'paper-is-missing' });
  });

  it('is a pack that was built before the agenda, the members or the day changed', async () => {
    const { api, authority, panel } = council;
    await addItem(council, meeting);
    const first = await buildPack(council, meeting);
    await addItem(council, meeting, { title: 'Second' });
    expect((await publish(first).expect(409)).body).toMatchObject({ code: 'pack-not-current' });

    const second = await buildPack(council, meeting);
    expect(await codes()).toEqual([]);
    await aMembership(
      api.dataSource,
      panel,
      await aPerson(api.dataSource, authority, { name: 'Councillor Joy Ember' }),
    );
    expect((await publish(second).expect(409)).body).toMatchObject({ code: 'pack-not-current' });

    const third = await buildPack(council, meeting);
    council.at('2027-02-22', '10:00');
    const { body } = await publish(third).expect(409);
    expect(body).toMatchObject({
      code: 'pack-not-current',
      detail: expect.stringContaining('date of issue'),
    });
    await publish(await buildPack(council, meeting)).expect(201);
  });

  it('is a pack of another meeting, or one that is not ready', async () => {
    const { clerk } = council;
    await addItem(council, meeting);
    const { body } = await clerk.post(apiUrl(paths.packs, { meetingId: meeting.id })).expect(202);
    expect((await publish(body as Pack).expect(409)).body).toMatchObject({ code: 'pack-not-ready' });
    const other = await callMeeting(council, '2027-04-14');
    const url = apiUrl(paths.publication, { meetingId: other.id });
    await clerk
      .post(url)
      .send({ packId: (body as Pack).id })
      .expect(404);
  });

  it('is a meeting that was cancelled', async () => {
    const { clerk } = council;
    await addItem(council, meeting);
    const pack = await buildPack(council, meeting);
    const cancel = apiUrl(paths.cancelMeeting, { meetingId: meeting.id });
    await clerk.post(cancel).send({ version: meeting.version, reason: 'No business' }).expect(200);
    expect((await publish(pack).expect(409)).body).toMatchObject({ code: 'meeting-is-cancelled' });
  });
});

describe('who', () => {
  it('publishes is the clerk of the body', async () => {
    const { api, authority, panel } = council;
    await addItem(council, meeting);
    const pack = await buildPack(council, meeting);
    const chair = await api.signIn(authority.id, 'chair', panel.id);
    await chair.post(publicationUrl()).send({ packId: pack.id }).expect(403);
    await chair.get(apiUrl(paths.publicationCheck, { meetingId: meeting.id })).expect(403);
    await chair.get(publicationUrl()).expect(404);
    expect(await api.dataSource.manager.countBy(Publication, { meetingId: meeting.id })).toBe(0);
  });
});

import { apiUrl, paths, type Agenda, type Meeting, type WorkProgramme } from '@minutebook/contracts';
import { aBody } from '@minutebook/data-access/testing';
import {
  aCouncil,
  addItem,
  appoint,
  buildPack,
  callMeeting,
  readAgenda,
  type Council,
} from '../meetings/testing/index';
import { programmeActs, topicOf } from './testing/index';

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

const { begin, add, move, putOnAgenda } = programmeActs(() => council);
const titlesOf = ({ items }: Agenda) => items.map(({ title, withdrawnReason }) => [title, withdrawnReason]);

describe('the agenda', () => {
  it('gets a topic with one click, which goes along when the topic moves', async () => {
    const programme = await add(await begin(), { leads: ['Shelley Lane', 'Kofi Brand'] });
    const put = (await putOnAgenda(topicOf(programme)).expect(200)).body as WorkProgramme;
    expect(topicOf(put).item).toMatchObject({ meetingId: march.id, isPublished: false, isWithdrawn: false });
    expect(await readAgenda(council, march)).toMatchObject({
      items: [{ title: 'Exam results', leadOfficer: 'Shelley Lane and Kofi Brand', part: 'A' }],
    });
    expect((await putOnAgenda(topicOf(put)).expect(409)).body.code).toBe('on-agenda-already');
    const moved = (await move(topicOf(put), put.slots[1]!.id).expect(200)).body as WorkProgramme;
    expect(topicOf(moved)).toMatchObject({ item: { meetingId: april.id }, agendaWarning: '' });
    expect(titlesOf(await readAgenda(council, march))).toEqual([]);
    expect(titlesOf(await readAgenda(council, april))).toEqual([['Exam results', null]]);
  });

  it('has it before the motion to exclude the public, also where it came from another meeting', async () => {
    for (const meeting of [march, april])
      await addItem(council, meeting, { title: 'Exclusion', kind: 'exclusion' });
    const programme = await add(await begin());
    const put = (await putOnAgenda(topicOf(programme)).expect(200)).body as WorkProgramme;
    const before = [
      ['Exam results', null],
      ['Exclusion', null],
    ];
    expect(titlesOf(await readAgenda(council, march))).toEqual(before);
    await move(topicOf(put), put.slots[1]!.id).expect(200);
    expect(titlesOf(await readAgenda(council, april))).toEqual(before);
  });

  it('has the item withdrawn where no meeting can take it, and takes it back later', async () => {
    const programme = await add(await begin());
    const put = (await putOnAgenda(topicOf(programme)).expect(200)).body as WorkProgramme;
    const off = (await move(topicOf(put), null).expect(200)).body as WorkProgramme;
    expect(titlesOf(await readAgenda(council, march))).toEqual([
      ['Exam results', 'Moved in the work programme, to no date'],
    ]);
    expect((await putOnAgenda(topicOf(off)).expect(409)).body.code).toBe('no-meeting-yet');
    const on = (await move(topicOf(off), off.slots[1]!.id).expect(200)).body as WorkProgramme;
    expect(topicOf(on).item).toMatchObject({ meetingId: april.id, isWithdrawn: false });
    expect(titlesOf(await readAgenda(council, april))).toEqual([['Exam results', null]]);
  });

  it('stays as it is once it is published, and the programme says so', async () => {
    const programme = await add(await begin(), { weight: 'standing' });
    const put = (await putOnAgenda(topicOf(programme)).expect(200)).body as WorkProgramme;
    await appoint(council.api, council.authority, 'clerk', council.panel.id, 'Ines Carrow');
    council.at('2027-03-01', '10:00');
    const pack = await buildPack(council, march);
    await council.clerk
      .post(apiUrl(paths.publication, { meetingId: march.id }))
      .send({ packId: pack.id })
      .expect(201);
    const moved = (await move(topicOf(put), put.slots[1]!.id).expect(200)).body as WorkProgramme;
    expect(topicOf(moved).agendaWarning).toBe(
      'Still on the agenda of 10 March 2027, which is published. Withdraw it there.',
    );
    expect(titlesOf(await readAgenda(council, march))).toEqual([['Exam results', null]]);
    const again = (await putOnAgenda(topicOf(moved)).expect(200)).body as WorkProgramme;
    expect(topicOf(again)).toMatchObject({ item: { meetingId: april.id }, agendaWarning: '' });
  });
});

import { apiUrl, paths, type WorkProgramme } from '@minutebook/contracts';
import { aBody } from '@minutebook/data-access/testing';
import { aCouncil, callMeeting, type Council } from '../meetings/testing/index';
import { programmeActs } from './testing/index';

let council: Council;
beforeAll(async () => {
  council = await aCouncil();
});
afterAll(() => council.api.close());
beforeEach(async () => {
  council.panel = await aBody(council.api.dataSource, council.authority);
  council.clerk = await council.api.signIn(council.authority.id, 'clerk', council.panel.id);
  await callMeeting(council, '2027-03-10');
  await callMeeting(council, '2027-04-14');
});

const { begin } = programmeActs(() => council);

describe('meetings of the programme', () => {
  const slots = ({ id: programmeId }: WorkProgramme) => apiUrl(paths.programmeSlots, { programmeId });

  it('may be dates that are not called yet, near the year and each once', async () => {
    const programme = await begin();
    const slot = { heldOn: '2027-05-05', theme: 'Health', note: 'To be confirmed.' };
    const { body } = await council.clerk.post(slots(programme)).send(slot).expect(201);
    expect((body as WorkProgramme).slots.at(-1)).toMatchObject({ ...slot, meeting: null });
    for (const heldOn of ['2027-05-05', '2029-05-05'])
      expect((await council.clerk.post(slots(programme)).send({ heldOn }).expect(422)).body.code).toBe(
        'unfit-date',
      );
    await council.clerk.post(slots(programme)).send({ heldOn: '2027-02-30' }).expect(400);
    const { id: slotId, version } = (body as WorkProgramme).slots.at(-1)!;
    const at = apiUrl(paths.programmeSlot, { slotId });
    const changed = { version, heldOn: '2027-05-12', postponedFrom: '2027-05-05', dateNote: 'New date' };
    await council.clerk.patch(at).send(changed).expect(200);
    await council.clerk.patch(at).send(changed).expect(409);
    await council.clerk.delete(at).query({ version }).expect(409);
    const after = await council.clerk
      .delete(at)
      .query({ version: version + 1 })
      .expect(200);
    expect((after.body as WorkProgramme).slots).toHaveLength(2);
  });

  it('stay while topics are planned or agreed for them', async () => {
    const { id: programmeId, slots: planned } = await begin();
    const { id: slotId, version } = planned[0]!;
    const topic = { title: 'Exam results', slotId };
    await council.clerk.post(apiUrl(paths.programmeTopics, { programmeId })).send(topic).expect(201);
    const { body } = await council.clerk
      .delete(apiUrl(paths.programmeSlot, { slotId }))
      .query({ version })
      .expect(409);
    expect(body.code).toBe('slot-in-use');
  });
});

import { randomUUID } from 'node:crypto';
import { apiUrl, paths, type WorkProgramme } from '@minutebook/contracts';
import { aCouncil, aMeetingInSession, type Council } from '../meetings/testing/index';

let council: Council;
beforeAll(async () => {
  council = await aCouncil();
});
afterAll(() => council.api.close());

describe('words of a programme', () => {
  it('name no young person of the body, wherever they are written (C-02)', async () => {
    const { clerk, panel } = council;
    const sitting = await aMeetingInSession(council);
    const at = `${sitting.meeting.heldOn}T17:05:00Z`;
    const person = { eventId: randomUUID(), at, capacity: 'Young person', realName: 'Zoë Marlowe-Quince' };
    await clerk.post(sitting.url(paths.youngPeople)).send(person).expect(201);
    const begun = apiUrl(paths.bodyWorkProgramme, { bodyId: panel.id });
    const programme = (await clerk.post(begun).send({ year: 2026 }).expect(201)).body as WorkProgramme;
    const { id: programmeId, version, slots } = programme;
    const topics = apiUrl(paths.programmeTopics, { programmeId });
    const { body } = await clerk
      .post(topics)
      .send({ title: 'Exam results', slotId: slots[0]!.id })
      .expect(201);
    const topic = (body as WorkProgramme).slots[0]!.topics[0]!;
    const named = 'What Zoe Marlowe-Quince said';
    const of = { topicId: topic.id };
    const slot = apiUrl(paths.programmeSlot, { slotId: slots[0]!.id });
    const refused = [
      clerk.post(topics).send({ title: 'Exams', linesOfEnquiry: ['Why?', named] }),
      clerk.patch(apiUrl(paths.programmeTopic, of)).send({ version: topic.version, purpose: named }),
      clerk
        .post(apiUrl(paths.moveProgrammeTopic, of))
        .send({ version: topic.version, slotId: null, reason: named }),
      clerk.patch(slot).send({ version: slots[0]!.version, theme: named }),
      clerk.post(apiUrl(paths.programmeSlots, { programmeId })).send({ heldOn: '2027-05-05', note: named }),
      clerk
        .patch(apiUrl(paths.workProgramme, { programmeId }))
        .send({ version: version + 1, workstreamPriority: named }),
      clerk.post(begun).send({ year: 2027, workstreamPriority: named }),
    ];
    for (const asked of refused) expect((await asked.expect(422)).body.code).toBe('names-a-young-person');
  });
});

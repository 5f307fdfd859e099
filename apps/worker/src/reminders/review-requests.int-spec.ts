import {
  type Authority,
  MailMessage,
  OfficeHolder,
  OutcomeReviewRow,
  OutcomeRow,
  type Body,
} from '@minutebook/data-access';
import {
  aBody,
  aMeeting,
  aMembership,
  anAgendaItem,
  anAuthority,
  aPerson,
  aUser,
  createTestDatabase,
  type TestDatabase,
} from '@minutebook/data-access/testing';
import { writeReviewRequests } from './write-review-requests';

describe('asking whether outcomes lasted', () => {
  let database: TestDatabase;
  let council: Authority;
  let panel: Body;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  beforeEach(async () => {
    const { dataSource } = database;
    council = await anAuthority(dataSource);
    panel = await aBody(dataSource, council);
  });
  afterAll(() => database.drop());

  const write = (now: string) =>
    writeReviewRequests(database.dataSource, {
      publicUrl: 'https://minutebook.example',
      now: () => new Date(now),
    });
  const mails = () =>
    database.dataSource.manager.find(MailMessage, {
      where: { authorityId: council.id },
      order: { createdAt: 'ASC' },
    });
  async function appointClerk(email = 'ines@council.example'): Promise<void> {
    const clerk = await aPerson(database.dataSource, council, { name: 'Ines Carrow', email });
    const office = { authorityId: council.id, office: 'clerk', bodyId: panel.id } as const;
    await database.dataSource.manager.insert(OfficeHolder, {
      ...{ ...office, personId: clerk.id, startsOn: '2020-01-01' },
    });
  }
  async function anOutcome(heldOn: string, text: string): Promise<OutcomeRow> {
    const { dataSource } = database;
    const meeting = await aMeeting(dataSource, panel, { heldOn });
    const item = await anAgendaItem(dataSource, meeting);
    const member = await aMembership(dataSource, panel, await aPerson(dataSource, council));
    const { id: enteredBy } = await aUser(dataSource, council);
    return dataSource.manager.save(OutcomeRow, {
      ...{ authorityId: council.id, meetingId: meeting.id, itemId: item.id, position: 1, text },
      ...{ saidBy: 'Care Leaver', participantId: member.id, enteredBy },
    });
  }

  const answer = ({ id: outcomeId }: OutcomeRow) =>
    database.dataSource.manager.insert(OutcomeReviewRow, {
      ...{ authorityId: council.id, outcomeId, answer: 'no', words: 'It closed.' },
      ...{ byName: 'Ines Carrow', at: new Date('2027-03-02T10:00:00Z') },
    });

  it('is one mail to the clerk of the body, in working hours from the day on, by however many workers', async () => {
    await appointClerk();
    await anOutcome('2026-08-31', 'More children keep their school.');
    await anOutcome('2026-11-04', 'Laptops for care leavers.');
    expect(await write('2027-02-26T10:00:00Z')).toBe(0); // the last of February is the day, a Sunday
    expect(await write('2027-02-28T10:00:00Z')).toBe(0);
    expect(await write('2027-03-01T08:59:00Z')).toBe(0);
    const written = await Promise.all([1, 2, 3].map(() => write('2027-03-01T09:00:00Z')));
    expect(written.toSorted()).toEqual([0, 0, 1]);
    expect(await write('2027-03-02T10:00:00Z')).toBe(0);
    const [mail] = await mails();
    expect(mail).toMatchObject({ toAddress: 'ines@council.example', kind: 'outcome-review' });
    expect(mail?.text).toContain('Monday, 31 August 2026: More children keep their school.');
    expect(mail?.text).not.toContain('Laptops');
    expect(mail?.text).toContain(`https://minutebook.example/outcomes?body=${panel.id}&review=due`);
  });

  it('asks again when more is due, and of nothing that was answered', async () => {
    await appointClerk();
    const first = await anOutcome('2026-08-31', 'More children keep their school.');
    await anOutcome('2026-09-09', 'A drop-in on Tuesdays.');
    expect(await write('2027-03-01T10:00:00Z')).toBe(1);
    await answer(first);
    expect(await write('2027-03-09T10:00:00Z')).toBe(1);
    const [, second] = await mails();
    expect(second?.subject).toContain('1 outcome to review');
    expect(second?.text).toContain('A drop-in on Tuesdays.');
  });

  it('does not ask again of the older because the newest was answered', async () => {
    await appointClerk();
    await anOutcome('2026-08-31', 'More children keep their school.');
    const newest = await anOutcome('2026-09-01', 'A drop-in on Tuesdays.');
    expect(await write('2027-03-01T10:00:00Z')).toBe(1);
    await answer(newest);
    expect(await write('2027-03-02T10:00:00Z')).toBe(0);
  });

  it('waits for a clerk who has an address', async () => {
    await anOutcome('2026-08-31', 'More children keep their school.');
    expect(await write('2027-03-01T10:00:00Z')).toBe(0);
    await appointClerk('');
    expect(await write('2027-03-01T10:00:00Z')).toBe(0);
    await appointClerk();
    expect(await write('2027-03-01T10:00:00Z')).toBe(1);
  });
});

import {
  type Authority,
  MailMessage,
  Meeting,
  OfficeHolder,
  OutcomeReviewRow,
  OutcomeRow,
  PolicyRow,
  SignedLink,
  type Body,
  type Membership,
  type Person,
} from '@minutebook/data-access';
import {
  aBody,
  aMeeting,
  aMembership,
  anAgendaItem,
  anAuthority,
  aPerson,
  aSetOfMinutes,
  aUser,
  createTestDatabase,
  type TestDatabase,
} from '@minutebook/data-access/testing';
import { defaultRemindersPolicy } from '@minutebook/domain';
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

  describe('of the panel', () => {
    const monday = '2027-03-01T10:00:00Z';

    async function aSeat(
      name: string,
      { email = '', ...person }: Partial<Person>,
      seat: Partial<Membership> = {},
    ) {
      const { dataSource } = database;
      const holder = await aPerson(dataSource, council, { name, email, ...person });
      await aMembership(dataSource, panel, holder, seat);
      return holder;
    }
    async function aPublicOutcome(heldOn: string, text: string): Promise<OutcomeRow> {
      const outcome = await anOutcome(heldOn, text);
      const meeting = await database.dataSource.manager.findOneByOrFail(Meeting, { id: outcome.meetingId });
      await aSetOfMinutes(database.dataSource, meeting, { state: 'published-draft' });
      return outcome;
    }
    const asked = async () => (await mails()).map(({ toAddress }) => toAddress).toSorted();
    const linksTo = ({ id: subjectId }: OutcomeRow) =>
      database.dataSource.manager.findBy(SignedLink, { subjectId, purpose: 'outcome-review' });

    it('is one mail to each who sits on it and has an address, with a link for each outcome', async () => {
      await aSeat('Councillor Ada Lund', { email: 'ada@council.example' }, { role: 'chair' });
      const byAccount = await aSeat('Councillor Ben Orr', {});
      await aUser(database.dataSource, council, { personId: byAccount.id, email: 'ben@council.example' });
      await aSeat('Jo Foss', { email: 'jo@council.example', publicDisplay: 'role' }, { role: 'co-optee' });
      await aSeat('Councillor Cy Dean', { email: 'cy@council.example' }, { role: 'reserve' });
      await aSeat('Councillor Di Gray', { email: 'di@council.example' }, { endsOn: '2027-02-28' });
      await aSeat('Councillor Ed Hill', {});
      const first = await aPublicOutcome('2026-08-31', 'More children keep their school.');
      const second = await aPublicOutcome('2026-08-31', 'A drop-in on Tuesdays.');
      expect(await write(monday)).toBe(2);
      expect(await asked()).toEqual(['ada@council.example', 'ben@council.example']);
      const [{ text = '' } = {}] = await mails();
      expect(text).toContain('More children keep their school.\nhttps://minutebook.example/did-it-last/eyJ');
      expect(text.match(/did-it-last/g)).toHaveLength(2);
      for (const outcome of [first, second]) {
        const links = await linksTo(outcome);
        expect(links).toHaveLength(2);
        expect(links[0]?.expiresAt).toEqual(new Date('2027-04-30T10:00:00Z'));
      }
    });

    it('is not asked twice, by however many workers, nor of what is not public or was answered', async () => {
      await aSeat('Councillor Ada Lund', { email: 'ada@council.example' });
      await anOutcome('2026-08-31', 'Of minutes in draft.');
      await answer(await aPublicOutcome('2026-08-31', 'It was answered.'));
      expect(await write(monday)).toBe(0);
      await aPublicOutcome('2026-08-31', 'More children keep their school.');
      const written = await Promise.all([1, 2, 3].map(() => write(monday)));
      expect(written.toSorted()).toEqual([0, 0, 1]);
      expect(await write('2027-03-02T10:00:00Z')).toBe(0);
      await aPublicOutcome('2026-09-02', 'A drop-in on Tuesdays.');
      expect(await write('2027-03-03T10:00:00Z')).toBe(1);
      const texts = (await mails()).map(({ text }) => text).join();
      expect(texts).not.toMatch(/draft|was answered/);
    });

    it('is of twenty outcomes at the most in a day, and of the others on the next', async () => {
      await aSeat('Councillor Ada Lund', { email: 'ada@council.example' });
      for (let line = 1; line <= 21; line++) await aPublicOutcome('2026-08-31', `Line ${line}.`);
      for (const day of ['01', '01', '02', '03']) await write(`2027-03-${day}T10:00:00Z`);
      expect((await mails()).map(({ text }) => text.match(/did-it-last/g)?.length)).toEqual([20, 1]);
    });

    it('is the chair alone where the policy says so', async () => {
      const value = { ...defaultRemindersPolicy, outcomeReviewsBy: 'chairs' } as const;
      const policy = { authorityId: council.id, bodyId: panel.id, kind: 'reminders', value } as const;
      await database.dataSource.manager.insert(PolicyRow, {
        ...{ ...policy, effectiveFrom: '2020-01-01', source: 'Standing orders' },
      });
      await aSeat('Councillor Ada Lund', { email: 'ada@council.example' }, { role: 'chair' });
      await aSeat('Councillor Ben Orr', { email: 'ben@council.example' });
      await aPublicOutcome('2026-08-31', 'More children keep their school.');
      expect(await write(monday)).toBe(1);
      expect(await asked()).toEqual(['ada@council.example']);
    });
  });
});

import {
  CommitmentRow,
  CommitmentUpdateRow,
  findLink,
  MailMessage,
  OfficeHolder,
  PolicyRow,
  SpecialDay,
  type Authority,
  type Body,
  type Meeting,
} from '@minutebook/data-access';
import {
  aBody,
  aCommitment,
  aMeeting,
  anAuthority,
  aPerson,
  aSetOfMinutes,
  createTestDatabase,
  type TestDatabase,
} from '@minutebook/data-access/testing';
import { defaultRemindersPolicy } from '@minutebook/domain';
import { writeReminders } from './write-reminders';

describe('reminders', () => {
  let database: TestDatabase;
  let council: Authority;
  let panel: Body;
  let meeting: Meeting;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  beforeEach(async () => {
    const { dataSource } = database;
    // what an earlier test left is another council's, and not due any more
    await dataSource.query(`update commitments set state = 'dropped'`);
    council = await anAuthority(dataSource);
    panel = await aBody(dataSource, council);
    meeting = await aMeeting(dataSource, panel, { heldOn: '2027-01-13' });
  });
  afterAll(() => database.drop());

  const write = (now: string) =>
    writeReminders(database.dataSource, {
      publicUrl: 'https://minutebook.example',
      now: () => new Date(now),
    });
  const owed = (over: Partial<CommitmentRow> = {}) => aCommitment(database.dataSource, meeting, over);
  const mails = () =>
    database.dataSource.manager.find(MailMessage, {
      where: { authorityId: council.id },
      order: { createdAt: 'ASC', toName: 'ASC' },
    });
  const policyFrom = (effectiveFrom: string, over: object, bodyId: string | null = null) =>
    database.dataSource.manager.insert(PolicyRow, {
      ...{ authorityId: council.id, bodyId, kind: 'reminders', effectiveFrom, source: '' },
      value: { ...defaultRemindersPolicy, ...over },
    });

  it('are one mail for an address and day, with a link for each thing, once however often it is looked', async () => {
    const { dataSource } = database;
    const clerk = await aPerson(dataSource, council, {
      name: 'Ines Carrow',
      jobTitle: 'Clerk',
      email: 'i@c.example',
    });
    const office = { authorityId: council.id, bodyId: panel.id, personId: clerk.id, startsOn: '2020-01-01' };
    await dataSource.manager.insert(OfficeHolder, { ...office, office: 'clerk' });
    const first = await owed();
    const late = await owed({
      reference: '3/27, R1',
      dueOn: '2027-02-22',
      ownerEmail: 'Ola.Reed@council.example',
    });
    await owed({ reference: '4/27, A1', ownerEmail: 'kit@council.example', owner: 'Kit Lowe' });

    expect(await write('2027-03-08T09:10:00Z')).toBe(2);
    expect(await write('2027-03-08T09:25:00Z')).toBe(0);
    const [kit, ola] = await mails();
    expect(kit).toMatchObject({
      toAddress: 'kit@council.example',
      subject: 'Due: 4/27, A1, Corporate Parenting Panel',
    });
    expect(ola).toMatchObject({ subject: '2 things that meetings asked you for, 1 late', state: 'waiting' });
    expect(ola!.about.toSorted()).toEqual([first.id, late.id].toSorted());
    expect(ola!.text).toContain('Questions: Ines Carrow, Clerk, i@c.example.');
    const tokens = [...ola!.text.matchAll(/https:\/\/minutebook\.example\/answer\/(\S+)/g)].map(
      ([, token]) => token!,
    );
    const links = await Promise.all(
      tokens.map((token) => findLink(dataSource.manager, token, 'commitment-update')),
    );
    expect(links.map((link) => link!.subjectId)).toEqual([late.id, first.id]);
    const [line] = await dataSource.manager.findBy(CommitmentUpdateRow, { commitmentId: late.id });
    expect(line).toMatchObject({
      ...{ kind: 'reminder', way: 'system' },
      text: 'Reminder written to Ola Reed: 10 working days after the due date.',
    });
    expect((await dataSource.manager.findOneByOrFail(CommitmentRow, { id: first.id })).lastUpdate).toBe(
      'Reminder written to Ola Reed: 2 working days before the due date.',
    );
  });

  it('of two workers at once are written once', async () => {
    for (let index = 0; index < 150; index++) await owed({ ownerEmail: `owner-${index}@council.example` });
    const written = await Promise.all([1, 2, 3].map(() => write('2027-03-08T10:00:00Z')));
    expect(written.reduce((sum, count) => sum + count, 0)).toBe(150);
    expect(await mails()).toHaveLength(150);
  });

  it.each([
    ['2027-03-08T08:59:00Z', 0, 'a minute before nine'],
    ['2027-03-08T17:00:00Z', 0, 'after hours'],
    ['2027-03-09T10:00:00Z', 0, 'no step of the policy'],
    ['2027-03-10T10:00:00Z', 1, 'the day'],
    ['2027-03-12T16:45:00Z', 1, 'two working days late'],
    ['2027-03-13T10:00:00Z', 0, 'Saturday'],
  ])('at %s are %i: %s', async (now, count) => {
    await owed();
    expect(await write(now)).toBe(count);
  });

  it('keep to London’s clocks: nine in summer is eight by Greenwich', async () => {
    await owed({ dueOn: '2027-07-14' });
    expect(await write('2027-07-14T07:59:00Z')).toBe(0);
    expect(await write('2027-07-14T08:00:00Z')).toBe(1);
  });

  it('stop when it is done, said to be done, dropped or withdrawn', async () => {
    for (const state of ['done', 'done-proposed', 'dropped', 'withdrawn'] as const)
      await owed({ state, ownerEmail: `${state}@council.example` });
    await owed({ state: 'under-way', ownerEmail: 'open@council.example' });
    await owed({ ownerEmail: '' });
    expect(await write('2027-03-10T10:00:00Z')).toBe(1);
    expect(await mails()).toMatchObject([{ toAddress: 'open@council.example' }]);
  });

  it('wait until the minutes are published as draft', async () => {
    await owed();
    const minutes = await aSetOfMinutes(database.dataSource, meeting, { state: 'cleared' });
    expect(await write('2027-03-10T10:00:00Z')).toBe(0);
    await database.dataSource.manager.update('minutes', { id: minutes.id }, { state: 'published-draft' });
    expect(await write('2027-03-10T10:15:00Z')).toBe(1);
  });

  it('follow the policy of the body from its day on, and the days on which the offices are closed', async () => {
    await owed();
    await policyFrom('2027-03-09', { onTheDay: false });
    await policyFrom('2027-03-10', { onTheDay: true, from: '11:00' }, panel.id);
    expect(await write('2027-03-10T10:00:00Z')).toBe(0);
    await database.dataSource.manager.insert(SpecialDay, {
      ...{ authorityId: council.id, on: '2027-03-10', kind: 'closure', name: 'Training day' },
    });
    expect(await write('2027-03-10T11:30:00Z')).toBe(0);
    await database.dataSource.manager.delete(SpecialDay, { authorityId: council.id });
    expect(await write('2027-03-10T11:30:00Z')).toBe(1);
  });

  it('go when every body concerned allows it, still as one mail', async () => {
    const { dataSource } = database;
    const other = await aBody(dataSource, council, { name: 'Scrutiny', shortName: 'SC' });
    const theirs = await aMeeting(dataSource, other, { heldOn: '2027-01-20' });
    await aCommitment(dataSource, theirs, { bodyName: 'Scrutiny' });
    await owed();
    await policyFrom('2027-01-01', { from: '12:00' }, other.id);
    expect(await write('2027-03-10T10:00:00Z')).toBe(0);
    expect(await write('2027-03-10T12:00:00Z')).toBe(1);
    expect((await mails())[0]!.subject).toBe('2 things that meetings asked you for');
  });
});

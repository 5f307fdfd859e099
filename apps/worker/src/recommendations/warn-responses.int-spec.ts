import {
  CommitmentRow,
  CommitmentUpdateRow,
  MailMessage,
  PolicyRow,
  RecommendationResponse,
  type Body,
} from '@minutebook/data-access';
import {
  aBody,
  aMeeting,
  aMembership,
  anAuthority,
  aPerson,
  createTestDatabase,
  type TestDatabase,
} from '@minutebook/data-access/testing';
import { scrutinyResponsesPolicy } from '@minutebook/domain';
import { warnResponses } from './warn-responses';

describe('answers that are due', () => {
  let database: TestDatabase;
  let scrutiny: Body;
  let now: Date;
  beforeAll(async () => {
    database = await createTestDatabase();
    const { dataSource } = database;
    const council = await anAuthority(dataSource);
    scrutiny = await aBody(dataSource, council, { name: 'Scrutiny Sub-Committee', kind: 'sub-committee' });
    const chair = await aPerson(dataSource, council, {
      name: 'Councillor Ward',
      email: 'chair@council.example',
    });
    await aMembership(dataSource, scrutiny, chair, { role: 'chair', startsOn: '2018-01-01' });
    await dataSource.manager.insert(PolicyRow, {
      ...{ authorityId: council.id, bodyId: scrutiny.id, kind: 'responses', effectiveFrom: '2018-01-01' },
      value: {
        ...scrutinyResponsesPolicy,
        escalateTo: [{ name: 'Monitoring Officer', address: 'mo@council.example' }],
      },
    });
  });
  beforeEach(async () => {
    await database.dataSource.query('delete from mail_messages');
    await database.dataSource.query('delete from recommendation_responses');
  });
  afterAll(() => database.drop());

  const sweep = (date: string, time = '09:00') => {
    now = new Date(`${date}T${time}:00Z`);
    return warnResponses(database.dataSource, { publicUrl: 'https://minutebook.example', now: () => now });
  };
  const mails = () =>
    database.dataSource.manager.find(MailMessage, { order: { createdAt: 'ASC', toAddress: 'ASC' } });
  async function owed(days: Partial<RecommendationResponse> = {}): Promise<RecommendationResponse> {
    const { manager } = database.dataSource;
    const { authorityId, id: bodyId } = scrutiny;
    const meeting = await aMeeting(database.dataSource, scrutiny, { heldOn: '2018-12-20' });
    const commitment = await manager.save(CommitmentRow, {
      ...{ authorityId, bodyId, meetingId: meeting.id, kind: 'recommendation', position: 1 },
      ...{
        reference: '1/18',
        sourceTitle: 'Dashboards',
        bodyName: 'Scrutiny Sub-Committee',
        text: 'Be whole.',
      },
    });
    return manager.save(RecommendationResponse, {
      ...{
        authorityId,
        commitmentId: commitment.id,
        stage: 'notified',
        askedTimes: 1,
        clock: 'beginning-with',
      },
      ...{ clockStartsOn: '2018-12-31', lastDay: '2019-02-28', lastWorkingDay: '2019-02-28' },
      ...{ department: 'Education', departmentEmail: 'education@council.example' },
      ...days,
    });
  }

  it('are warned of four and two weeks and three days before, and on the day, across the end of a month', async () => {
    await owed();
    const written: [string, number][] = [];
    for (const day of ['01-30', '01-31', '02-01', '02-14', '02-24', '02-25', '02-27', '02-28'])
      written.push([day, await sweep(`2019-${day}`)]);
    expect(written.filter(([, count]) => count > 0).map(([day]) => day)).toEqual([
      '01-31',
      '02-14',
      '02-25',
      '02-28',
    ]);
    const sent = await mails();
    expect(sent.map(({ subject }) => subject)).toEqual([
      'Response due in 28 days: Dashboards',
      'Response due in 14 days: Dashboards',
      'Response due in 3 days: Dashboards',
      'Response due today: Dashboards',
    ]);
    expect(sent[0]).toMatchObject({ toAddress: 'education@council.example', kind: 'response-warning' });
    expect(sent[0]?.text).toMatch(/https:\/\/minutebook.example\/respond\/\S+/);
  });

  it('write each warning once, however often and by however many workers it is asked for', async () => {
    await owed();
    const at = () => sweep('2019-02-14');
    const counts = await Promise.all([at(), at(), at()]);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(1);
    expect(await at()).toBe(0);
    expect(await mails()).toHaveLength(1);
  });

  it('are escalated once when they did not come, to the department, the chair and whom the council names', async () => {
    const { commitmentId } = await owed();
    expect(await sweep('2019-03-01')).toBe(3);
    expect(await sweep('2019-03-04')).toBe(0);
    expect((await mails()).map(({ toAddress }) => toAddress).sort()).toEqual([
      ...['chair@council.example', 'education@council.example', 'mo@council.example'],
    ]);
    const { manager } = database.dataSource;
    const [line] = await manager.findBy(CommitmentUpdateRow, { commitmentId });
    expect(line?.text).toBe('No answer came in time. Told: Education, Monitoring Officer, Councillor Ward.');
  });

  it('hold the department to the last working day, not to the Saturday after it', async () => {
    await owed({ clockStartsOn: '2021-06-22', lastDay: '2021-08-21', lastWorkingDay: '2021-08-20' });
    expect(await sweep('2021-08-20')).toBe(1);
    expect(await sweep('2021-08-21')).toBe(0);
    expect(await sweep('2021-08-23')).toBe(3);
    expect((await mails()).at(-1)?.text).toContain('Friday, 20 August 2021, the last working day');
  });

  it('are left alone once answered, without a day, or decided by the committee', async () => {
    await owed({ stage: 'approved' });
    await owed({ lastDay: null, lastWorkingDay: null, clock: null });
    await owed({ committeeDecision: 'escalate' });
    expect(await sweep('2019-03-01')).toBe(0);
  });

  it('are not written of at night', async () => {
    await owed();
    await sweep('2019-02-14', '01:00');
    expect((await mails())[0]?.notBefore.toISOString()).toBe('2019-02-14T08:00:00.000Z');
  });
});

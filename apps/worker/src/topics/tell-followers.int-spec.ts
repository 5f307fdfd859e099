import {
  type Authority,
  type Body,
  CommitmentUpdateRow,
  FigureRow,
  findLink,
  IndicatorRow,
  MailMessage,
  RoleGrant,
  ScorecardRow,
  SpecialDay,
  TopicFollower,
  type User,
} from '@minutebook/data-access';
import {
  aBody,
  aCommitment,
  aMeeting,
  aMinuteBlock,
  aMinuteEntry,
  anAgendaItem,
  anAuthority,
  aSetOfMinutes,
  aUser,
  createTestDatabase,
  type TestDatabase,
} from '@minutebook/data-access/testing';
import type { MinutesState, Role, TopicKind } from '@minutebook/domain';
import { eventually } from '../testing/desk';
import { tellFollowers } from './tell-followers';

const said = (text: string) => [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] }];

/** Days of a week in March: a working day each, until Saturday. */
const [monday, tuesday, wednesday, saturday] = [
  ...['2027-03-08T09:10:00Z', '2027-03-09T09:10:00Z', '2027-03-10T09:10:00Z', '2027-03-13T09:10:00Z'],
] as [string, string, string, string];

describe('mail to those who follow topics', () => {
  let database: TestDatabase;
  let council: Authority;
  let panel: Body;
  let member: User;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  beforeEach(async () => {
    const { dataSource } = database;
    await dataSource.query('delete from topic_followers');
    council = await anAuthority(dataSource);
    panel = await aBody(dataSource, council);
    member = await anAccount('Ada Finch', 'member', panel.id);
  });
  afterAll(() => database.drop());

  const manager = () => database.dataSource.manager;
  const tell = (now: string) =>
    tellFollowers(database.dataSource, {
      publicUrl: 'https://minutebook.example',
      now: () => new Date(now),
    });
  const mails = () =>
    manager().find(MailMessage, {
      where: { authorityId: council.id },
      order: { createdAt: 'ASC', toName: 'ASC' },
    });
  const texts = async () => (await mails()).map(({ text }) => text).join('\n');
  async function anAccount(name: string, role: Role, bodyId: string | null): Promise<User> {
    const user = await aUser(database.dataSource, council, { name });
    await manager().insert(RoleGrant, { authorityId: council.id, userId: user.id, role, bodyId });
    return user;
  }
  const follow = (key: string, over: Partial<TopicFollower> = {}) =>
    manager().save(TopicFollower, {
      ...{ authorityId: council.id, userId: member.id, kind: 'tag' as TopicKind, key, told: [] },
      ...over,
    });
  const asked = async (text: string, over: object = {}, body = panel) => {
    const meeting = await aMeeting(database.dataSource, body, { heldOn: '2027-03-03' });
    return aCommitment(database.dataSource, meeting, { text, topics: ['Dental checks'], ...over });
  };
  async function minute(state: MinutesState, words: string, part: 'A' | 'B' = 'A') {
    const { dataSource } = database;
    const meeting = await aMeeting(dataSource, panel, { heldOn: '2027-03-03' });
    const exemptParagraphs = part === 'B' ? [1] : [];
    const item = await anAgendaItem(dataSource, meeting, { part, title: 'Health', exemptParagraphs });
    const minutes = await aSetOfMinutes(dataSource, meeting, { state });
    const entry = await aMinuteEntry(dataSource, minutes, item, { number: '7/27' });
    await aMinuteBlock(dataSource, entry, { content: said(words) });
    return { meeting, minutes };
  }

  it('is one for all their topics, with an end for each, and says nothing twice', async () => {
    const dental = await follow('Dental checks');
    const voice = await follow('Advocacy');
    await minute('published-draft', 'Members asked about dental checks.');
    await asked('Bring the figures.', { topics: ['Dental checks', 'Advocacy'], reference: '7/27, A1' });

    expect(await tell(monday)).toBe(1);
    expect(await tell('2027-03-08T12:00:00Z')).toBe(0);
    expect(await tell(tuesday)).toBe(0);
    const [mail, ...others] = await mails();
    expect(others).toEqual([]);
    expect(mail).toMatchObject({
      ...{ kind: 'follow', toAddress: member.email, toName: 'Ada Finch', state: 'waiting' },
      subject: 'News of 2 topics that you follow',
    });
    expect(mail!.text).toContain('Members asked about dental checks.');
    expect(mail!.text).toContain('Commitment 7/27, A1');
    expect(mail!.text).toContain('https://minutebook.example/topics/tag/Dental%20checks');
    const tokens = [...mail!.text.matchAll(/https:\/\/minutebook\.example\/unfollow\/(\S+)/g)];
    const links = await Promise.all(tokens.map(([, token]) => findLink(manager(), token!, 'unfollow')));
    expect(links.map((link) => link!.subjectId)).toEqual([dental.id, voice.id]);
  });

  it('comes again when more is done about it, not for a reminder to the owner', async () => {
    await follow('Dental checks');
    const { id: commitmentId, authorityId } = await asked('Bring the figures.');
    expect(await tell(monday)).toBe(1);
    const line = { authorityId, commitmentId, byName: 'Ines Carrow', way: 'clerk' } as const;
    const update = (kind: 'reminder' | 'state', text: string, at: string) =>
      manager().insert(CommitmentUpdateRow, { ...line, kind, text, at: new Date(at) });
    await update('reminder', 'Reminder written.', monday);
    expect(await tell(tuesday)).toBe(0);
    await update('state', 'It is done.', tuesday);
    await manager().query(`update commitments set last_update = 'It is done.' where id = $1`, [commitmentId]);
    // looked after today already
    expect(await tell('2027-03-09T15:00:00Z')).toBe(0);
    expect(await tell(wednesday)).toBe(1);
    expect((await mails())[1]!.text).toContain('Last: It is done.');
  });

  it('begins with what comes after: whom nobody has looked after yet hears nothing of before', async () => {
    await follow('Dental checks', { told: null });
    await asked('An old one.');
    expect(await tell(monday)).toBe(0);
    await asked('A new one.');
    expect(await tell(tuesday)).toBe(1);
    expect(await texts()).toContain('A new one.');
    expect(await texts()).not.toContain('An old one.');
  });

  it('begins at once where there was nothing before', async () => {
    await follow('Dental checks', { told: null });
    expect(await tell(monday)).toBe(0);
    await asked('The first one.');
    expect(await tell(tuesday)).toBe(1);
    expect(await texts()).toContain('The first one.');
  });

  it('keeps for the next day what is new to somebody who stopped everything and follows anew', async () => {
    await follow('Dental checks');
    await asked('Bring the figures.');
    expect(await tell(monday)).toBe(1);
    await manager().delete(TopicFollower, { userId: member.id });
    await follow('Advocacy');
    await asked('Find an advocate.', { topics: ['Advocacy'] });
    expect(await tell('2027-03-08T15:00:00Z')).toBe(0);
    expect(await tell(tuesday)).toBe(1);
    expect((await mails())[1]!.text).toContain('Find an advocate.');
  });

  it('waits until minutes are published, and never tells of Part B', async () => {
    await follow('Dental checks');
    const { meeting, minutes } = await minute('cleared', 'A draft speaks of dental checks.');
    await aCommitment(database.dataSource, meeting, { topics: ['Dental checks'], text: 'From a draft.' });
    await minute('published-draft', 'The summary names dental checks.', 'B');
    expect(await tell(monday)).toBe(0);
    await manager().update('minutes', { id: minutes.id }, { state: 'published-draft' });
    expect(await tell(tuesday)).toBe(1);
    expect(await texts()).toContain('A draft speaks of dental checks.');
    expect(await texts()).toContain('From a draft.');
    expect(await texts()).not.toContain('The summary');
  });

  it('is of what the follower may read now: nothing of another body, nothing once the role is gone', async () => {
    const { dataSource } = database;
    const elsewhere = await aBody(dataSource, council, { name: 'Scrutiny' });
    const recommended = { kind: 'recommendation', text: 'Employ a dentist.', topics: [] } as const;
    const recommendation = await asked('Employ a dentist.', recommended);
    await follow('Dental checks');
    await follow(recommendation.id, { kind: 'recommendation' });
    await asked('Of another body.', {}, elsewhere);
    await asked('Of the panel.');
    await manager().delete(RoleGrant, { userId: member.id });
    expect(await tell(monday)).toBe(0);
    const grant = { authorityId: council.id, userId: member.id, role: 'member' as const };
    await manager().insert(RoleGrant, { ...grant, bodyId: panel.id });
    expect(await tell(tuesday)).toBe(1);
    expect(await texts()).toContain('Of the panel.');
    expect(await texts()).toContain('Employ a dentist.');
    expect(await texts()).not.toContain('Of another body.');
  });

  it('goes to no account that is closed, and each reads by their own role', async () => {
    const author = await anAccount('Bo Reyes', 'report-author', panel.id);
    const closed = await anAccount('Cy Marsh', 'member', panel.id);
    await manager().update('users', { id: closed.id }, { isActive: false });
    for (const { id: userId } of [member, author, closed]) await follow('Dental checks', { userId });
    await asked('Bring the figures.');
    expect(await tell(monday)).toBe(2);
    expect((await mails()).map(({ toName }) => toName).sort()).toEqual(['Ada Finch', 'Bo Reyes']);
  });

  it('tells of an indicator that turned, in word and shape and without small numbers', async () => {
    await follow('LAC 7', { kind: 'indicator' });
    const of = { authorityId: council.id };
    const scorecard = await manager().save(ScorecardRow, { ...of, bodyId: panel.id, title: 'Dashboard' });
    const indicator = await manager().save(IndicatorRow, {
      ...{ ...of, scorecardId: scorecard.id, position: 1, code: 'LAC 7', title: 'Missing episodes' },
      ...{ polarity: 'smaller', unit: 'number', ytdMethod: 'latest', targets: { '2026-27': 1 } },
    });
    const figure = { ...of, indicatorId: indicator.id, kind: 'month', state: 'figure' } as const;
    const given = { givenByName: 'Ines Carrow', givenAt: new Date(monday) };
    for (const [month, value] of Object.entries({ '2026-12': 1, '2027-01': 4 }))
      await manager().insert(FigureRow, { ...figure, ...given, month, value });
    expect(await tell(monday)).toBe(1);
    expect(await texts()).toContain('Scorecard LAC 7\nMissing episodes\n● Green became ■ Red.');
    expect(await texts()).not.toMatch(/\b4\b/);
  });

  it.each([
    ['2027-03-08T08:59:00Z', 0, 'a minute before nine'],
    ['2027-03-08T17:00:00Z', 0, 'after hours'],
    [saturday, 0, 'Saturday'],
    ['2027-07-14T08:00:00Z', 1, 'nine by London’s clocks in summer'],
  ])('at %s are %i: %s', async (now, count) => {
    await follow('Dental checks');
    await asked('Bring the figures.');
    expect(await tell(now)).toBe(count);
  });

  it('waits while the offices are closed', async () => {
    await follow('Dental checks');
    await asked('Bring the figures.');
    const day = { authorityId: council.id, on: '2027-03-08', kind: 'closure', name: 'Training day' } as const;
    await manager().insert(SpecialDay, day);
    expect(await tell(monday)).toBe(0);
    expect(await tell(tuesday)).toBe(1);
  });

  it('of several workers at once goes out once to each', async () => {
    await asked('Bring the figures.');
    for (let index = 0; index < 20; index++)
      await follow('Dental checks', { userId: (await anAccount(`M ${index}`, 'member', panel.id)).id });
    const written = await Promise.all([1, 2, 3].map(() => tell(monday)));
    expect(written.reduce((sum, count) => sum + count, 0)).toBe(20);
    expect(await mails()).toHaveLength(20);
  });

  it('of a worker that is killed in the middle is written by the next, once', async () => {
    await follow('Dental checks');
    await asked('Bring the figures.');
    // a worker as far as the mail and what is known from then on, and no further: its connection ends with it
    const killed = database.dataSource.createQueryRunner();
    await killed.connect();
    await killed.startTransaction();
    const [{ pid }] = (await killed.query('select pg_backend_pid() as pid')) as [{ pid: number }];
    await killed.query(`update topic_followers set looked_on = '2027-03-08', told = '{x}'`);
    await killed.manager.insert(MailMessage, {
      ...{ authorityId: council.id, kind: 'follow', dedupeKey: `follow-2027-03-08-${member.id}`, toName: '' },
      ...{ toAddress: 'a@council.example', subject: '', text: '', notBefore: new Date(monday) },
    });
    const next = tell(monday);
    const waits = `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
    await eventually(async () => (await manager().query<unknown[]>(waits)).length > 0);
    await manager().query('select pg_terminate_backend($1)', [pid]);
    expect(await next).toBe(1);
    expect(await tell(monday)).toBe(0);
    expect(await mails()).toMatchObject([{ toName: 'Ada Finch' }]);
    await killed.release().catch(() => undefined);
  });
});

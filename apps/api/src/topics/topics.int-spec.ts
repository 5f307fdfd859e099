import { apiUrl, type FollowedTopic, paths, type Topic, type TopicStory } from '@minutebook/contracts';
import {
  AgendaItem,
  type Body,
  FigureRow,
  IndicatorRow,
  loadProgramme,
  Meeting,
  type MinutesRow,
  OutcomeRow,
  ProgrammeTopicRow,
  ScorecardRow,
  signLink,
  TopicFollower,
  User,
} from '@minutebook/data-access';
import {
  aBody,
  aCommitment,
  aMeeting,
  aMinuteBlock,
  aMinuteEntry,
  anAgendaItem,
  aSetOfMinutes,
} from '@minutebook/data-access/testing';
import { aCouncil, type Council } from '../meetings/testing/index';
import type { ApiAgent, TestApi } from '../testing/index';

const said = (text: string) => [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] }];

describe('a topic', () => {
  let council: Council;
  let api: TestApi;
  let clerk: ApiAgent;
  let member: ApiAgent;
  let recommendationId: string;

  const meetingOf = async (body: Body, heldOn: string) => aMeeting(api.dataSource, body, { heldOn });
  const minute = async (
    meeting: Meeting,
    state: MinutesRow['state'],
    words: string,
    part: 'A' | 'B' = 'A',
  ) => {
    const item: AgendaItem = await anAgendaItem(api.dataSource, meeting, {
      ...{ part, title: 'Health', exemptParagraphs: part === 'B' ? [1] : [] },
    });
    const minutes = await aSetOfMinutes(api.dataSource, meeting, { state });
    const entry = await aMinuteEntry(api.dataSource, minutes, item, { number: '7/27' });
    await aMinuteBlock(api.dataSource, entry, { content: said(words) });
    return entry;
  };

  beforeAll(async () => {
    council = await aCouncil();
    ({ api, clerk } = council);
    member = await api.signIn(council.authority.id, 'member', council.panel.id);
    const first = await meetingOf(council.panel, '2027-01-10');
    const second = await meetingOf(council.panel, '2027-01-20');
    const third = await meetingOf(council.panel, '2027-01-25');
    const long = 'They went on. '.repeat(40);
    await minute(first, 'published-draft', `Members asked about dental   checks in placements. ${long}`);
    await minute(second, 'draft', 'A draft speaks of dental checks.');
    await minute(third, 'published-draft', 'A summary names dental checks.', 'B');
    await aCommitment(api.dataSource, third, {
      topics: ['Dental checks'],
      lastUpdate: 'Asked the dentist.',
    });
    await aCommitment(api.dataSource, second, { topics: ['Dental checks'], text: 'Of minutes not yet out.' });
    const elsewhere = await aBody(api.dataSource, council.authority);
    const other = await meetingOf(elsewhere, '2027-01-05');
    await aCommitment(api.dataSource, other, { topics: ['Dental checks'] });
    const recommendation = { kind: 'recommendation', text: 'Employ a dentist.', reference: '9/27' } as const;
    recommendationId = (await aCommitment(api.dataSource, first, recommendation)).id;
  });
  afterAll(() => api.close());

  const story = async (agent: ApiAgent, kind: string, key: string) =>
    (await agent.get(apiUrl(paths.topic, { kind, key })).expect(200)).body as TopicStory;

  it('tells its story in order of time, of published Part A and the own bodies alone', async () => {
    const { lines, label } = await story(member, 'tag', 'dental checks');
    expect(label).toBe('Dental checks');
    expect(lines.map(({ kind, on }) => `${kind} ${on}`)).toEqual([
      'minute 2027-01-10',
      'commitment 2027-01-25',
    ]);
    expect(lines[0]?.words).toMatch(/^Members asked .{350,390} \w+\.? \.\.\.$/);
    expect(lines[1]).toMatchObject({ update: 'Asked the dentist.' });
    const everywhere = await api.signIn(council.authority.id, 'clerk');
    expect((await story(everywhere, 'tag', 'Dental checks')).lines).toHaveLength(3);
  });

  it('is also a recommendation, found by its reference', async () => {
    const found = await story(member, 'recommendation', recommendationId);
    expect(found.lines.map(({ words }) => words)).toEqual(['Employ a dentist.']);
    expect(found.label).toContain('9/27');
  });

  it('stands in the list with how often, and is followed by whoever likes to', async () => {
    const topics = async (agent: ApiAgent) =>
      ((await agent.get(apiUrl(paths.topics)).expect(200)).body as Topic[]).find(
        ({ kind }) => kind === 'tag',
      );
    expect(await topics(member)).toEqual({
      ...{ kind: 'tag', key: 'Dental checks', label: 'Dental checks', count: 1, isFollowed: false },
    });
    const url = apiUrl(paths.followTopic, { kind: 'tag', key: 'Dental checks' });
    await member.put(url).expect(200);
    expect(((await member.put(url).expect(200)).body as TopicStory).isFollowed).toBe(true);
    expect(await topics(member)).toMatchObject({ isFollowed: true });
    expect(await topics(clerk)).toMatchObject({ isFollowed: false });
    await clerk.delete(url).expect(404);
    const inCapitals = apiUrl(paths.followTopic, { kind: 'tag', key: 'DENTAL CHECKS' });
    await member.delete(inCapitals).expect(204);
    await member.put(inCapitals).expect(200);
    await member.delete(url).expect(204);
    expect(await topics(member)).toMatchObject({ isFollowed: false });
  });

  it('comes first in the list once it is followed, also when nothing is left of it', async () => {
    const url = apiUrl(paths.followTopic, { kind: 'tag', key: 'Dental checks' });
    await member.put(url).expect(200);
    const { dataSource } = api;
    const row = await dataSource.manager.findOneByOrFail(TopicFollower, { key: 'Dental checks' });
    // what was there already is known: minute and commitment
    expect(row.told).toHaveLength(2);
    const { authorityId, userId } = row;
    const gone = { kind: 'recommendation', key: '6f9619ff-8b86-4011-b42d-00cf4fc964ff' } as const;
    await dataSource.manager.insert(TopicFollower, { authorityId, userId, ...gone });
    const topics = (await member.get(apiUrl(paths.topics)).expect(200)).body as Topic[];
    expect(topics.map(({ isFollowed }) => isFollowed).lastIndexOf(true)).toBe(1);
    expect(topics.slice(0, 2).map(({ label }) => label)).toEqual([
      ...['Dental checks', 'A recommendation that you cannot open any more'],
    ]);
    await member.delete(apiUrl(paths.followTopic, gone)).expect(204);
    await member.delete(url).expect(204);
  });

  it('tells no outcome of a meeting whose minutes are not out', async () => {
    const { id: enteredBy } = await api.dataSource.manager.findOneByOrFail(User, {});
    for (const state of ['published-draft', 'cleared'] as const) {
      const meeting = await meetingOf(council.panel, '2027-01-27');
      const item = await anAgendaItem(api.dataSource, meeting);
      await aSetOfMinutes(api.dataSource, meeting, { state });
      await api.dataSource.manager.save(OutcomeRow, {
        ...{ authorityId: meeting.authorityId, meetingId: meeting.id, itemId: item.id, position: 1 },
        ...{ text: `Heard while ${state}.`, saidBy: 'A member', participantId: item.id, enteredBy },
        themes: ['safety'],
      });
    }
    const { lines } = await story(member, 'theme', 'safety');
    expect(lines.map(({ words }) => words)).toEqual(['Heard while published-draft.']);
  });

  it('tells of the work programme what a meeting agreed, and nothing that is drafted since', async () => {
    const { manager } = api.dataSource;
    const { authorityId, id: bodyId } = council.panel;
    const meeting = await meetingOf(council.panel, '2027-01-28');
    const header = { takenOn: '2027-01-28', chair: 'Mo Hale', members: [], coOptees: [] };
    const topics = [{ title: 'Kinship care' }, { title: 'Kinship care in London' }];
    await loadProgramme(manager, {
      ...{ authorityId, bodyId, year: 2026, layout: 'table', header },
      slots: [{ heldOn: '2027-02-28', topics }],
      decision: { meetingId: meeting.id, minuteNumber: '9/27', at: new Date(), byName: 'Ines Carrow' },
    });
    await manager.update(ProgrammeTopicRow, { authorityId, title: 'Kinship care' }, { title: 'Drafted' });
    await manager.update(ProgrammeTopicRow, { authorityId, title: topics[1]!.title }, { adopted: null });
    const { lines } = await story(member, 'tag', 'Kinship care');
    expect(lines).toMatchObject([{ kind: 'programme', on: '2027-02-28', title: 'Kinship care' }]);
  });

  it('of an indicator tells the months in which its colour turned, in word and shape and without figures', async () => {
    const { manager } = api.dataSource;
    const { authorityId, id: bodyId } = council.panel;
    const scorecard = await manager.save(ScorecardRow, { authorityId, bodyId, title: 'Dashboard' });
    const indicator = await manager.save(IndicatorRow, {
      ...{ authorityId, scorecardId: scorecard.id, position: 1, code: 'LAC 7', title: 'Missing episodes' },
      ...{ polarity: 'smaller', unit: 'number', ytdMethod: 'latest', targets: { '2026-27': 2 } },
    });
    const given = { authorityId, indicatorId: indicator.id, kind: 'month', state: 'figure' } as const;
    const by = { givenByName: 'Ines Carrow', givenAt: new Date('2027-01-01T10:00:00Z') };
    const figures = { '2026-09': 2, '2026-10': 1, '2026-11': 4 };
    for (const [month, value] of Object.entries(figures))
      await manager.insert(FigureRow, { ...given, ...by, month, value });
    await manager.insert(FigureRow, {
      ...{ ...given, ...by, month: '2026-08', value: 9, supersededAt: by.givenAt },
    });
    const { lines } = await story(member, 'indicator', 'lac 7');
    expect(lines).toMatchObject([
      { kind: 'colour', on: '2026-09-30', words: '● Green: the first colour that it has.' },
      { kind: 'colour', on: '2026-11-30', words: '● Green became ■ Red.', scorecardId: scorecard.id },
    ]);
    const stranger = await api.signIn(
      council.authority.id,
      'member',
      (await aBody(api.dataSource, council.authority)).id,
    );
    await stranger.get(apiUrl(paths.topic, { kind: 'indicator', key: 'LAC 7' })).expect(404);
  });

  describe('and a mailed link to stop', () => {
    const ends = new Date('2027-07-01T10:00:00Z');
    let anybody: ApiAgent;
    let row: TopicFollower;
    beforeAll(async () => {
      anybody = await api.anonymous();
    });
    beforeEach(async () => {
      const recommendation = { kind: 'recommendation', key: recommendationId };
      await member.put(apiUrl(paths.followTopic, recommendation)).expect(200);
      row = await api.dataSource.manager.findOneByOrFail(TopicFollower, { key: recommendationId });
    });
    const link = (over: object = {}) =>
      signLink(api.dataSource.manager, {
        ...{ authorityId: row.authorityId, purpose: 'unfollow', subjectId: row.id, expiresAt: ends },
        to: { name: 'Ada Finch', address: 'ada@council.example' },
        ...over,
      });
    const url = (token: string) => apiUrl(paths.linkedFollowing, { token });
    const isThere = () => api.dataSource.manager.existsBy(TopicFollower, { id: row.id });

    it('shows the one topic without an account, and opening changes nothing', async () => {
      const token = await link();
      for (let times = 0; times < 2; times++) {
        const { body } = await anybody.get(url(token)).expect(200);
        expect(body as FollowedTopic).toEqual({
          ...{ kind: 'recommendation', label: '9/27 Health of children in our care' },
          ...{ council: 'Barrowmere Borough Council', toName: 'Ada Finch' },
        });
      }
      expect(await isThere()).toBe(true);
    });

    it('stops once: of two who come at once one gets through, and a second link says that it is over', async () => {
      const [token, later] = [await link(), await link()];
      const answers = await Promise.all([1, 2].map(() => anybody.post(url(token))));
      expect(answers.map(({ status }) => status).sort()).toEqual([204, 410]);
      expect(await isThere()).toBe(false);
      expect((await anybody.get(url(token)).expect(410)).body).toMatchObject({ code: 'link-used' });
      for (const again of [await anybody.get(url(later)), await anybody.post(url(later))])
        expect(again.body).toMatchObject({ status: 410, code: 'not-followed' });
    });

    it('does not work when it is expired, tampered with or for something else', async () => {
      const expired = await link({ expiresAt: new Date('2027-01-31T10:00:00Z') });
      expect((await anybody.post(url(expired)).expect(410)).body).toMatchObject({ code: 'link-expired' });
      const tampered = `${(await link()).slice(0, -3)}AAA`;
      const other = await link({ purpose: 'commitment-update' });
      for (const token of [tampered, other, 'nonsense'])
        for (const answer of [await anybody.get(url(token)), await anybody.post(url(token))])
          expect(answer.body).toMatchObject({ status: 404, code: 'link-unknown' });
      expect(await isThere()).toBe(true);
    });

    it('does not name what its follower may not read any more', async () => {
      const token = await link();
      await api.dataSource.query('delete from role_grants where user_id = $1', [row.userId]);
      const { body } = await anybody.get(url(token)).expect(200);
      expect(body).toMatchObject({ label: 'a recommendation' });
      await anybody.post(url(token)).expect(204);
      member = await api.signIn(council.authority.id, 'member', council.panel.id);
    });
  });

  it.each([
    ['a word that nothing speaks of', 'tag', 'Zeppelins', 404],
    ['signs that would be an expression', 'tag', '.*', 404],
    ['no theme of the council', 'theme', 'zeppelins', 404],
    ['an indicator that is not there', 'indicator', 'LAC 99', 404],
    ['no reference of a recommendation', 'recommendation', 'ours', 404],
    ['a sign that no word has', 'tag', 'a\u0000b', 400],
    ['no kind of topic', 'zeppelin', 'ours', 400],
    ['a key longer than any', 'tag', 'x'.repeat(101), 400],
  ])('is refused in a sentence: %s', async (_, kind, key, status) => {
    const answer = await member.get(apiUrl(paths.topic, { kind, key })).expect(status);
    expect((answer.body as { detail: string }).detail).toMatch(/\.$/);
    await member.put(apiUrl(paths.followTopic, { kind, key })).expect(status);
  });
});

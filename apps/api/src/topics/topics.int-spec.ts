import { apiUrl, paths, type Topic, type TopicStory } from '@minutebook/contracts';
import { AgendaItem, type Body, Meeting, type MinutesRow } from '@minutebook/data-access';
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
    await minute(first, 'published-draft', 'Members asked about dental   checks in placements.');
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
    await member.delete(url).expect(204);
    expect(await topics(member)).toMatchObject({ isFollowed: false });
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

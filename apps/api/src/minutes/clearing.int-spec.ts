import { randomUUID } from 'node:crypto';
import {
  apiUrl,
  paths,
  type MinuteEntryView,
  type Minutes,
  type MinuteSuggestion,
} from '@minutebook/contracts';
import { contentOf } from '@minutebook/domain';
import { aCouncil, signInAs, type Council, type Sitting } from '../meetings/testing/index';
import type { ApiAgent } from '../testing/index';
import {
  aBlock,
  act,
  acted,
  aHeldMeeting,
  begin,
  fill,
  readMinutes,
  reworded,
  said,
  save,
  under,
} from './testing/index';

let council: Council;
let chair: ApiAgent;
let officer: ApiAgent;
let member: ApiAgent;
let sitting: Sitting;
let minutes: Minutes;

beforeAll(async () => {
  council = await aCouncil();
  sitting = await aHeldMeeting(council);
  const { api, authority, panel } = council;
  chair = await signInAs(council, 'Councillor Mo Hale', 'chair');
  officer = await api.signIn(authority.id, 'report-author', panel.id);
  member = await api.signIn(authority.id, 'member', panel.id);
});
afterAll(() => council.api.close());

const fresh = async (): Promise<void> => {
  sitting = await aHeldMeeting(council);
  minutes = await begin(council, sitting);
};
const now = () => readMinutes(council.clerk, sitting);
const report = async (): Promise<MinuteEntryView> => under(await now(), 'Annual report');
const comment = (agent: ApiAgent, blockId: string, text: string, id: string = randomUUID()) =>
  agent.post(apiUrl(paths.blockComments, { blockId })).send({ id, text });
const suggest = (agent: ApiAgent, blockId: string, version: number, text: string) =>
  agent
    .post(apiUrl(paths.blockSuggestions, { blockId }))
    .send({ id: randomUUID(), version, content: contentOf(text) });
const decide = (suggestionId: string, take: boolean, agent = council.clerk) =>
  agent.post(apiUrl(paths.decideSuggestion, { suggestionId })).send({ take });

describe('the way of a draft', () => {
  beforeEach(fresh);

  it('goes to officers, on to the Chair, is cleared and published, each step by whom it belongs to', async () => {
    await fill(council, minutes);
    const sent = await acted(council.clerk, paths.sendMinutes, minutes, { to: 'officers' });
    expect(sent).toMatchObject({ state: 'with-officers', version: 2 });
    expect((await readMinutes(officer, sitting)).entries).toHaveLength(7);
    await act(member, paths.clearMinutes, sent).expect(403);
    const passed = await acted(officer, paths.clearMinutes, sent);
    expect(passed.state).toBe('with-chair');
    // an officer clears for officers and not for the Chair
    await act(officer, paths.clearMinutes, passed).expect(403);
    expect((await acted(chair, paths.clearMinutes, passed)).state).toBe('cleared');
    expect((await readMinutes(chair, sitting)).state).toBe('cleared');
    await member.get(sitting.url(paths.meetingMinutes)).expect(403);
    await act(chair, paths.publishMinutes, await now()).expect(403);
    const published = await acted(council.clerk, paths.publishMinutes, await now());
    expect(published).toMatchObject({ state: 'published-draft', checks: [] });
    expect(published.book).toMatchObject([{ kind: 'published-draft', previousSha256: '0'.repeat(64) }]);
    expect((await readMinutes(member, sitting)).state).toBe('published-draft');
  });

  it('comes back with a note, from the Chair as from officers, and is taken back by the clerk', async () => {
    const sent = await acted(council.clerk, paths.sendMinutes, minutes, { to: 'chair' });
    await act(member, paths.returnMinutes, sent, { note: 'No' }).expect(403);
    await act(chair, paths.returnMinutes, sent, { note: 'Say who asked.' });
    expect(await now()).toMatchObject({ state: 'draft', returnNote: 'Say who asked.' });
    const again = await acted(council.clerk, paths.sendMinutes, await now(), { to: 'officers' });
    expect(again.returnNote).toBe('');
    expect((await acted(council.clerk, paths.returnMinutes, again, { note: '' })).state).toBe('draft');
  });

  it('refuses steps that the table does not have, and a step made on an old version', async () => {
    const wrong = async (path: Parameters<typeof act>[1], more = {}, agent = council.clerk) =>
      (await act(agent, path, await now(), more).expect(409)).body as { code: string; current?: Minutes };
    expect(await wrong(paths.publishMinutes)).toMatchObject({ code: 'wrong-state' });
    expect(await wrong(paths.returnMinutes)).toMatchObject({ code: 'wrong-state' });
    expect(await wrong(paths.clearMinutes, {}, chair)).toMatchObject({ code: 'wrong-state' });
    expect(await wrong(paths.approveMinutes, { meetingId: sitting.meeting.id })).toMatchObject({
      code: 'wrong-state',
    });
    expect(await wrong(paths.signMinutes, { name: 'Mo Hale' }, chair)).toMatchObject({ code: 'wrong-state' });
    const stale = await act(
      council.clerk,
      paths.sendMinutes,
      { ...minutes, version: 9 },
      { to: 'chair' },
    ).expect(409);
    expect(stale.body).toMatchObject({ code: 'stale-version', current: { id: minutes.id, version: 1 } });
    await act(council.clerk, paths.sendMinutes, { id: council.panel.id, version: 1 }, { to: 'chair' }).expect(
      404,
    );
  });

  it('is not written in any more once it is cleared, until it is taken back', async () => {
    await fill(council, minutes);
    await acted(council.clerk, paths.sendMinutes, minutes, { to: 'chair' });
    await act(chair, paths.clearMinutes, await now());
    const entry = await report();
    const [block] = entry.blocks;
    const changed = [{ block: reworded(block!, 'Otherwise'), version: block!.version }];
    expect((await save(council.clerk, entry, { changed }).expect(409)).body).toMatchObject({
      code: 'minutes-cleared',
    });
    await acted(council.clerk, paths.returnMinutes, await now(), { note: '' });
    await save(council.clerk, entry, { changed }).expect(200);
  });
});

describe('comments and suggestions', () => {
  let block: MinuteEntryView['blocks'][number];
  beforeEach(async () => {
    await fresh();
    await acted(council.clerk, paths.sendMinutes, minutes, { to: 'officers' });
    block = (await report()).blocks[0]!;
  });

  it('stand beside the block for the clerk and for whoever clears, and not for members', async () => {
    const id = randomUUID();
    await comment(officer, block.id, 'Which report?', id).expect(201);
    await comment(officer, block.id, 'Which report?', id).expect(201);
    await comment(chair, block.id, 'Mine', id).expect(409);
    await comment(council.clerk, block.id, 'The annual one.').expect(201);
    await comment(member, block.id, 'Mine').expect(403);
    await comment(officer, randomUUID(), 'Nowhere').expect(404);
    await comment(officer, block.id, ' ').expect(400);
    const { comments } = await now();
    expect(comments.map(({ text, author }) => `${author}: ${text}`).sort()).toEqual([
      'Test clerk: The annual one.',
      'Test report-author: Which report?',
    ]);
    const resolve = apiUrl(paths.resolveComment, { commentId: id });
    await chair.post(resolve).send({}).expect(403);
    const { body } = await council.clerk.post(resolve).send({}).expect(200);
    expect(body.resolvedAt).toEqual(expect.any(String));
    await council.clerk
      .post(apiUrl(paths.resolveComment, { commentId: randomUUID() }))
      .send({})
      .expect(404);
  });

  it('put other words before the clerk, who takes them into the block or leaves them', async () => {
    const taken = (await suggest(officer, block.id, block.version, 'The report was presented.').expect(201))
      .body as MinuteSuggestion;
    expect(taken).toMatchObject({ before: 'The report was introduced.', after: 'The report was presented.' });
    const open = (await now()).checks.filter(({ code }) => code === 'suggestion-open');
    expect(open).toMatchObject([{ blockId: block.id, blocks: false }]);
    const later = (
      await suggest(chair, block.id, block.version, 'Officers presented the report.').expect(201)
    ).body;
    await decide(taken.id, true, officer).expect(403);
    const { body } = await decide(taken.id, true).expect(200);
    expect(said(body as MinuteEntryView)).toEqual([['discussion', 'The report was presented.']]);
    expect((body as MinuteEntryView).blocks[0]).toMatchObject({ version: block.version + 1 });
    expect((await decide(taken.id, false).expect(409)).body).toMatchObject({ code: 'suggestion-decided' });
    // the second was made on words that are not there any more
    const stale = await decide(later.id, true).expect(409);
    expect(stale.body).toMatchObject({ code: 'stale-version', current: { id: (await report()).id } });
    await decide(later.id, false).expect(200);
    expect((await now()).suggestions.map(({ state }) => state).sort()).toEqual(['left', 'taken']);
  });

  it('refuse a suggestion on old words, an empty one, one of a table, and one of a member', async () => {
    await suggest(officer, block.id, block.version + 1, 'Words').expect(409);
    expect((await suggest(officer, block.id, block.version, '').expect(422)).body.code).toBe('block-content');
    await suggest(member, block.id, block.version, 'Words').expect(403);
    await suggest(officer, randomUUID(), 1, 'Words').expect(404);
    await decide(randomUUID(), true).expect(404);
  });

  it('do not reach the exempt text of a Part B minute', async () => {
    const partB = under(await now(), 'Commissioning');
    const secret = aBlock('discussion', 'Kestrel Care');
    await council.clerk
      .put(apiUrl(paths.exemptMinuteBlocks, { entryId: partB.id }))
      .send({ changed: [{ block: secret, version: null }], removed: [], order: [secret.id] })
      .expect(200);
    await comment(chair, secret.id, 'About Kestrel').expect(404);
    await suggest(chair, secret.id, 1, 'About Kestrel').expect(404);
  });
});

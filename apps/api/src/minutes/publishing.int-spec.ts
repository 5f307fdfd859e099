import { randomUUID } from 'node:crypto';
import { apiUrl, paths, type MinuteEntryView, type Minutes, type Paper } from '@minutebook/contracts';
import { contentOf, instantAt } from '@minutebook/domain';
import {
  aCouncil,
  aMeetingInSession,
  closeMeeting,
  signInAs,
  type Council,
  type Sitting,
} from '../meetings/testing/index';
import type { ApiAgent } from '../testing/index';
import {
  aBlock,
  act,
  acted,
  aHeldMeeting,
  begin,
  clearedMinutes,
  fill,
  publishedMinutes,
  readMinutes,
  reworded,
  save,
  under,
} from './testing/index';

let council: Council;
let chair: ApiAgent;
let sitting: Sitting;
let minutes: Minutes;

beforeAll(async () => {
  council = await aCouncil();
  sitting = await aHeldMeeting(council);
  chair = await signInAs(council, 'Councillor Mo Hale', 'chair');
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

describe('what stands in the way of publishing', () => {
  it('is an empty minute, a Part B minute without summary, an action without owner, and not one without date', async () => {
    await fresh();
    const entry = await report();
    const action = aBlock('action', 'Write to schools');
    await save(council.clerk, entry, { changed: [{ block: action, version: null }] }).expect(200);
    // minutes of an earlier meeting may be waiting, or not
    const { id: ofMinutes } = under(await now(), 'Minutes');
    const { checks } = await now();
    const others = checks.filter(({ entryId }) => entryId !== ofMinutes);
    expect(others.map(({ code, blocks }) => [code, blocks])).toEqual([
      ['owner-missing', true],
      ['due-missing', false],
      ['entry-empty', true],
      ['summary-missing', true],
    ]);
    await acted(council.clerk, paths.sendMinutes, await now(), { to: 'chair' });
    await act(chair, paths.clearMinutes, await now());
    const { body } = await act(council.clerk, paths.publishMinutes, await now()).expect(422);
    expect(body).toMatchObject({ code: 'checks-open' });
    expect(body.errors).toHaveLength(checks.filter(({ blocks }) => blocks).length);
    expect(await now()).toMatchObject({ state: 'cleared', book: [] });
  });

  it('is a meeting that is not closed', async () => {
    sitting = await aMeetingInSession(council);
    minutes = await begin(council, sitting);
    expect((await now()).checks[0]).toMatchObject({ code: 'meeting-not-closed', blocks: true });
  });

  it('is a passage that may point to a child, until it is reworded or kept with a reason', async () => {
    await fresh();
    await fill(council, minutes);
    const told = aBlock('discussion', 'Child F said that two of her friends had not met theirs.');
    await save(council.clerk, await report(), { changed: [{ block: told, version: null }] }).expect(200);
    const [finding] = (await now()).checks;
    expect(finding).toMatchObject({
      code: 'personal-data',
      words: 'her friends',
      blockId: told.id,
      blocks: true,
    });
    const keep = (agent: ApiAgent, more: object) =>
      agent
        .post(apiUrl(paths.keepFinding, { minutesId: minutes.id }))
        .send({ blockId: told.id, words: 'her friends', reason: 'Nobody is named or placed.', ...more });
    await keep(chair, {}).expect(403);
    await keep(council.clerk, { reason: ' ' }).expect(400);
    await keep(council.clerk, { blockId: randomUUID() }).expect(404);
    const { body } = await keep(council.clerk, {}).expect(200);
    expect((body as Minutes).checks).toEqual([]);
    // what is written anew is looked at anew
    const { blocks } = await report();
    const block = blocks.find(({ id }) => id === told.id)!;
    const changed = [{ block: reworded(block, 'Child F and her sister spoke.'), version: block.version }];
    await save(council.clerk, await report(), { changed }).expect(200);
    expect((await now()).checks).toMatchObject([{ code: 'personal-data', words: 'her sister' }]);
  });

  it('is a late agenda whose reasons the minutes do not state (G3); the first draft states them', async () => {
    const { dataSource } = council.api;
    sitting = await aHeldMeeting(council);
    await dataSource.transaction(async (manager) => {
      await manager.query('alter table publications disable trigger publications_append_only');
      await manager.query(
        `update publications set clear_days = 3, late_reason = 'The court ruled on Monday.', decided_by = 'The Chair'
          where meeting_id = $1`,
        [sitting.meeting.id],
      );
      await manager.query('alter table publications enable trigger publications_append_only');
    });
    await begin(council, sitting);
    const late = async () => (await now()).checks.filter(({ code }) => code === 'urgency-reason-missing');
    expect(await late()).toMatchObject([
      { blocks: true, text: expect.stringContaining('The court ruled on Monday.') },
    ]);
    const reason = aBlock('discussion', 'It was urgent because:  the court ruled on monday.');
    await save(council.clerk, await report(), { changed: [{ block: reason, version: null }] }).expect(200);
    expect(await late()).toEqual([]);
  });
});

describe('the name of a young person', () => {
  it('is refused wherever something can be written', async () => {
    sitting = await aMeetingInSession(council);
    const young = {
      eventId: randomUUID(),
      at: instantAt(sitting.meeting.heldOn, '17:05'),
      capacity: 'Young Person and Member of EMPIRE',
      realName: 'Robin Quill',
    };
    await council.clerk.post(sitting.url(paths.youngPeople)).send(young).expect(201);
    await closeMeeting(sitting);
    minutes = await begin(council, sitting);
    expect(JSON.stringify(minutes)).not.toContain('Quill');
    const entry = under(minutes, 'Disclosure');
    const [block] = entry.blocks;
    const refused = { code: 'names-a-young-person' };
    const changed = [{ block: aBlock('discussion', 'Robin  Quill spoke.'), version: null }];
    const answer = await save(council.clerk, entry, { changed }).expect(422);
    expect(answer.body).toMatchObject(refused);
    expect(JSON.stringify(answer.body)).not.toContain('Quill');
    const owner = [{ block: aBlock('action', 'Write', { owner: 'robin quill' }), version: null }];
    expect((await save(council.clerk, entry, { changed: owner }).expect(422)).body).toMatchObject(refused);
    expect((await comment(council.clerk, block!.id, 'Robin Quill?').expect(422)).body).toMatchObject(refused);
    const words = suggest(council.clerk, block!.id, block!.version, 'Robin Quill');
    expect((await words.expect(422)).body).toMatchObject(refused);
    const title = { version: 1, title: 'What Robin Quill said' };
    const renamed = council.clerk.patch(apiUrl(paths.minuteEntry, { entryId: entry.id })).send(title);
    expect((await renamed.expect(422)).body).toMatchObject(refused);
  });

  it('is refused in a reason and in a note as well', async () => {
    const refused = { code: 'names-a-young-person' };
    const entry = under(minutes, 'Disclosure');
    const gap = { version: 1, number: '', gapReason: 'Robin Quill asked for it' };
    const renumbered = council.clerk.patch(apiUrl(paths.minuteEntry, { entryId: entry.id })).send(gap);
    expect((await renumbered.expect(422)).body).toMatchObject(refused);
    const kept = { blockId: entry.blocks[0]!.id, words: 'her friends', reason: 'Robin Quill agreed' };
    const keep = council.clerk.post(apiUrl(paths.keepFinding, { minutesId: minutes.id })).send(kept);
    expect((await keep.expect(422)).body).toMatchObject(refused);
    const { id: minutesId, version } = await acted(council.clerk, paths.sendMinutes, minutes, {
      to: 'chair',
    });
    const note = { version, note: 'Take out what Robin Quill said' };
    const returned = council.clerk.post(apiUrl(paths.returnMinutes, { minutesId })).send(note);
    expect((await returned.expect(422)).body).toMatchObject(refused);
  });
});

describe('what was published', () => {
  it('changes no more by saving, numbering, commenting or taking a suggestion', async () => {
    sitting = await aHeldMeeting(council);
    minutes = await publishedMinutes(council, sitting);
    const entry = await report();
    const [block] = entry.blocks;
    const changed = [{ block: reworded(block!, 'Otherwise'), version: block!.version }];
    const refused = { code: 'minutes-published-draft' };
    expect((await save(council.clerk, entry, { changed }).expect(409)).body).toMatchObject(refused);
    const title = { version: entry.version, title: 'Other' };
    const renamed = council.clerk.patch(apiUrl(paths.minuteEntry, { entryId: entry.id })).send(title);
    expect((await renamed.expect(409)).body).toMatchObject(refused);
    expect((await comment(council.clerk, block!.id, 'Late').expect(409)).body).toMatchObject(refused);
    expect((await suggest(council.clerk, block!.id, block!.version, 'Late').expect(409)).body).toMatchObject(
      refused,
    );
  });

  it('is cleared minutes without their document being there yet, which the worker makes', async () => {
    sitting = await aHeldMeeting(council);
    const cleared = await clearedMinutes(council, sitting);
    await acted(council.clerk, paths.publishMinutes, cleared);
    const { body } = await council.clerk.get(sitting.url(paths.meetingDocuments)).expect(200);
    expect(body as Paper[]).toMatchObject([{ kind: 'minutes', state: 'queued' }]);
  });
});

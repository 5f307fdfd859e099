import { apiUrl, paths, type Minutes, type RecommendationDetail } from '@minutebook/contracts';
import { AuditEntry } from '@minutebook/data-access';
import { contentOf } from '@minutebook/domain';
import { clearedWith, detailOf, list } from '../commitments/testing/index';
import { aCouncil, signInAs, type Council, type Sitting } from '../meetings/testing/index';
import { aBlock, acted, aHeldMeeting, under } from '../minutes/testing/index';

let council: Council;
let sitting: Sitting;
let published: Minutes;
beforeEach(async () => {
  council = await aCouncil();
  sitting = await aHeldMeeting(council);
  published = await acted(council.clerk, paths.publishMinutes, await clearedWith(council, sitting, minute()));
});
afterEach(() => council.api.close());

const minute = () => [
  aBlock('conclusion', 'Scrutiny had no part in it.'),
  aBlock('conclusion', 'Nobody was asked.'),
  aBlock('recommendation', 'That the plan be looked at again.', { addressedTo: 'Cabinet' }),
  aBlock('conclusion', 'The language was unclear.\nIt should be plain.'),
  aBlock('recommendation', 'That every councillor be sent the plan.', { addressedTo: 'Cabinet' }),
  aBlock('recommendation', '3.a. That it say by when.', { addressedTo: 'Cabinet' }),
  aBlock('recommendation', '3.b. That it say by whom.', { addressedTo: 'Cabinet' }),
];

const rows = async () => (await list(council.clerk, { meetingId: sitting.meeting.id })).rows;
const url = ({ id: commitmentId }: { id: string }) =>
  apiUrl(paths.recommendationConclusions, { commitmentId });
const read = async ({ id: commitmentId }: { id: string }) => {
  const { body } = await council.clerk.get(apiUrl(paths.recommendation, { commitmentId })).expect(200);
  return body as RecommendationDetail;
};
const choose = (row: RecommendationDetail, blockIds: string[] | null, version = row.grounds.version) =>
  council.clerk.put(url(row)).send({ version, blockIds });
const attached = ({ grounds }: RecommendationDetail) => grounds.offered.map(({ isAttached }) => isAttached);

describe('what a recommendation rests on', () => {
  it('is the conclusions that it follows in the minute', async () => {
    const [one, two] = await Promise.all((await rows()).map(read));
    expect(one?.conclusions).toEqual(['Scrutiny had no part in it.', 'Nobody was asked.']);
    expect(two?.conclusions).toEqual(['The language was unclear.', 'It should be plain.']);
    expect(two?.grounds.isChosen).toBe(false);
    expect(attached(two!)).toEqual([false, false, true]);
    expect(two?.grounds.offered[2]?.text).toBe('The language was unclear.\nIt should be plain.');
  });

  it('is what the clerk chooses, in the record, until the minute decides again', async () => {
    const [, second] = await rows();
    const before = await read(second!);
    const [, asked] = before.grounds.offered;
    const chosen = (await choose(before, [asked!.blockId]).expect(200)).body as RecommendationDetail;
    expect(chosen).toMatchObject({ conclusions: ['Nobody was asked.'], grounds: { isChosen: true } });
    expect(attached(chosen)).toEqual([false, true, false]);
    expect(chosen.history[0]?.text).toBe('It rests on one chosen conclusion.');
    expect((await detailOf(council.clerk, second!)).conclusions).toEqual(['Nobody was asked.']);
    const entries = await council.api.dataSource.manager.findBy(AuditEntry, {
      action: 'recommendation.conclusions',
    });
    expect(entries).toHaveLength(1);
    const none = (await choose(chosen, []).expect(200)).body as RecommendationDetail;
    expect(none).toMatchObject({ conclusions: [], grounds: { isChosen: true } });
    const again = (await choose(none, null).expect(200)).body as RecommendationDetail;
    expect(again).toMatchObject({ conclusions: before.conclusions, grounds: { isChosen: false } });
  });

  it('is chosen for those that share a response together', async () => {
    const [, , a, b] = await rows();
    const before = await read(b!);
    expect(before.items.map(({ ordinal }) => ordinal)).toEqual(['3.a', '3.b']);
    await choose(before, [before.grounds.offered[0]!.blockId]).expect(200);
    for (const row of [a!, b!])
      expect((await detailOf(council.clerk, row)).conclusions).toEqual(['Scrutiny had no part in it.']);
    expect((await read(a!)).conclusions).toEqual(['Scrutiny had no part in it.']);
  });

  it('stays chosen when the minute is corrected, in the corrected words', async () => {
    const [, second] = await rows();
    const before = await read(second!);
    const [first, asked] = before.grounds.offered;
    await choose(before, [first!.blockId, asked!.blockId]).expect(200);
    const later = await aHeldMeeting(council, '2027-05-12');
    const block = under(published, 'Annual report').blocks.find(({ id }) => id === asked!.blockId)!;
    const correction = {
      ...{ blockId: block.id, version: block.version, reason: 'The board was asked.' },
      content: contentOf('Only the board was asked.'),
    };
    const approval = { meetingId: later.meeting.id, corrections: [correction] };
    await acted(council.clerk, paths.approveMinutes, published, approval);
    expect(await read(second!)).toMatchObject({
      conclusions: ['Scrutiny had no part in it.', 'Only the board was asked.'],
      grounds: { isChosen: true },
    });
  });

  it('is chosen once of two who choose at once, of its own minute, by a clerk of the body', async () => {
    const [one, two] = await Promise.all((await rows()).map(read));
    const [first, , third] = one!.grounds.offered.map(({ blockId }) => blockId);
    const both = await Promise.all([choose(one!, [first!]), choose(one!, [third!])]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    const stale = both.find(({ status }) => status === 409);
    expect(stale?.body.code).toBe('stale-version');
    const discussion = under(published, 'Annual report').blocks.find(({ kind }) => kind !== 'conclusion')!;
    expect((await choose(two!, [discussion.id]).expect(422)).body.code).toBe('conclusion-elsewhere');
    expect((await choose(two!, ['nonsense']).expect(400)).body.code).toBe('invalid-input');
    const member = await signInAs(council, 'Councillor Ben Coyle');
    await member.put(url(two!)).send({ version: two!.grounds.version, blockIds: [] }).expect(403);
  });
});

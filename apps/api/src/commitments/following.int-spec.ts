import { randomUUID } from 'node:crypto';
import { apiUrl, paths, type Minutes } from '@minutebook/contracts';
import { contentOf } from '@minutebook/domain';
import { aCouncil, aPdf, callMeeting, signInAs, type Council, type Sitting } from '../meetings/testing/index';
import { aBlock, acted, act, aHeldMeeting, readMinutes, save, under } from '../minutes/testing/index';
import { change, changed, clearAgain, clearedWith, detailOf, list } from './testing/index';

let council: Council;
let sitting: Sitting;
beforeEach(async () => {
  council = await aCouncil();
  sitting = await aHeldMeeting(council);
});
afterEach(() => council.api.close());

const action = () =>
  aBlock('action', 'Share the contact pack.', {
    owner: 'Head of Fostering',
    due: { kind: 'weeks', weeks: 4 },
  });
const publish = (minutes: Minutes) => acted(council.clerk, paths.publishMinutes, minutes);
const texts = async (query: Record<string, string> = {}) =>
  (await list(council.clerk, query)).rows.map(({ text }) => text);

describe('the register follows the minutes', () => {
  it('has the open blocks of minutes from when they are cleared, for those who may read them', async () => {
    const [one, two] = [
      aBlock('recommendation', 'That the Cabinet publish the plan.', { addressedTo: 'Cabinet' }),
      aBlock('request', 'Data on advocates.', { due: { kind: 'next-meeting' } }),
    ];
    const conclusion = aBlock('conclusion', 'The need had grown.');
    const cleared = await clearedWith(council, sitting, [action(), conclusion, one, two]);
    const entry = under(cleared, 'Annual report');
    const { rows, total } = await list(council.clerk);
    expect(total).toBe(3);
    expect(rows).toMatchObject([
      {
        ...{ kind: 'action', reference: `${entry.number}, A1`, text: 'Share the contact pack.' },
        ...{ owner: 'Head of Fostering', dueOn: '2027-04-07', state: 'not-begun', lateByWorkingDays: null },
        ...{
          body: { name: 'Corporate Parenting Panel' },
          sourceTitle: 'Annual report of the virtual school',
        },
        meeting: { id: sitting.meeting.id, heldOn: '2027-03-10', minutesState: 'cleared' },
      },
      { kind: 'recommendation', ordinal: '1', addressedTo: 'Cabinet', addresseeKind: 'executive' },
      { kind: 'request', dueOn: null, due: { kind: 'next-meeting' } },
    ]);
    expect((await detailOf(council.clerk, rows[1]!)).conclusions).toEqual(['The need had grown.']);

    const member = await signInAs(council, 'Councillor Ben Coyle');
    const chair = await signInAs(council, 'Councillor Mo Hale', 'chair');
    expect((await list(member)).total).toBe(0);
    expect((await list(chair)).total).toBe(3);
    await member.get(`/api/commitments/${rows[0]!.id}`).expect(404);
    await publish(cleared);
    expect((await list(member)).total).toBe(3);
  });

  it('never has what is in Part B', async () => {
    const begun = await acted(
      council.clerk,
      paths.publishMinutes,
      await clearedWith(council, sitting, [action()]),
    );
    expect(begun.entries.map(({ part }) => part)).toContain('B');
    const { rows } = await list(council.clerk, { meetingId: sitting.meeting.id });
    expect(rows.map(({ kind }) => kind)).toEqual(['action']);
  });

  it('gives "the next meeting" its day when one is called, and another when it is moved', async () => {
    await clearedWith(council, sitting, [aBlock('request', 'Data.', { due: { kind: 'next-meeting' } })]);
    const next = await callMeeting(council, '2027-05-12');
    expect((await list(council.clerk)).rows[0]).toMatchObject({ dueOn: '2027-05-12' });
    const moved = { version: next.version, heldOn: '2027-05-19' };
    await council.clerk.patch(`/api/meetings/${next.id}`).send(moved).expect(200);
    expect((await list(council.clerk)).rows[0]).toMatchObject({ dueOn: '2027-05-19' });
  });
});

describe('a minute that changes', () => {
  it('withdraws the row whose block goes, and revives it when the block comes back', async () => {
    const block = action();
    const cleared = await clearedWith(council, sitting, [block, aBlock('request', 'Data.')]);
    const back = await acted(council.clerk, paths.returnMinutes, cleared, { note: '' });
    const entry = under(back, 'Annual report');
    const kept = entry.blocks.find(({ id }) => id === block.id)!;
    await save(council.clerk, entry, { removed: [{ id: kept.id, version: kept.version }] }).expect(200);
    const again = await clearAgain(council, await readMinutes(council.clerk, sitting));
    expect(await texts()).toEqual(['Data.']);
    const [gone] = (await list(council.clerk, { states: 'withdrawn' })).rows;
    expect(gone).toMatchObject({ state: 'withdrawn', lastUpdate: 'This is no longer in the minutes.' });

    const third = await acted(council.clerk, paths.returnMinutes, again, { note: '' });
    await save(council.clerk, under(third, 'Annual report'), {
      changed: [{ block, version: null }],
      order: [block.id],
    }).expect(200);
    await clearAgain(council, await readMinutes(council.clerk, sitting));
    expect((await list(council.clerk)).rows.find(({ id }) => id === gone!.id)).toMatchObject({
      ...{ state: 'not-begun', lastUpdate: 'This is in the minutes again.' },
    });
  });

  it('lets the row follow what the approving meeting corrected, and says so; what the clerk set stays', async () => {
    const published = await publish(await clearedWith(council, sitting, [action()]));
    const [row] = (await list(council.clerk)).rows;
    await changed(council.clerk, row!, { owner: 'Service Manager', dueOn: '2027-06-01' });
    const later = await aHeldMeeting(council, '2027-05-12');
    const block = under(published, 'Annual report').blocks.find(({ kind }) => kind === 'action')!;
    const correction = {
      ...{ blockId: block.id, version: block.version, reason: 'The panel asked for more.' },
      content: contentOf('Share the contact pack with all carers.'),
    };
    const approval = { meetingId: later.meeting.id, corrections: [correction] };
    await acted(council.clerk, paths.approveMinutes, published, approval);
    const detail = await detailOf(council.clerk, row!);
    expect(detail).toMatchObject({
      ...{ text: 'Share the contact pack with all carers.', owner: 'Service Manager', dueOn: '2027-06-01' },
      lastUpdate:
        'The minute was corrected: "Share the contact pack." now reads "Share the contact pack with all carers.".',
    });
    const lines = detail.updates.map(({ kind, way }) => `${kind} by ${way}`);
    expect(lines.toSorted()).toEqual(['corrected by minutes', 'due by clerk', 'owner by clerk']);
  });

  it('changes nothing when the same minutes are followed once more', async () => {
    const cleared = await clearedWith(council, sitting, [action()]);
    const before = (await list(council.clerk)).rows;
    await publish(cleared);
    const [after] = (await list(council.clerk)).rows;
    expect(after).toEqual({
      ...before[0],
      meeting: { ...before[0]!.meeting, minutesState: 'published-draft' },
    });
    expect((await detailOf(council.clerk, after!)).updates).toEqual([]);
  });

  it('writes nothing into the register when publishing is refused', async () => {
    const cleared = await clearedWith(council, sitting, []);
    await act(council.clerk, paths.publishMinutes, { ...cleared, version: 99 }).expect(409);
    expect((await list(council.clerk)).total).toBe(0);
  });
});

describe('the name of a young person of the meeting', () => {
  it('is refused in whatever the clerk writes into a row, and repeated nowhere', async () => {
    await clearedWith(council, sitting, [action()]);
    const [row] = (await list(council.clerk)).rows;
    const person = { eventId: randomUUID(), capacity: 'Care Leaver', realName: 'Zoë Marlowe' };
    const at = '2027-03-10T17:05:00.000Z';
    await council.clerk
      .post(sitting.url(paths.youngPeople))
      .send({ ...person, at })
      .expect(201);
    const rows = [{ id: row!.id, version: row!.version }];
    const bulk = { rows, change: { act: 'close', state: 'done', note: 'zoe marlowe told us.' } };
    const url = apiUrl(paths.commitmentEvidence, { commitmentId: row!.id });
    const refused = [
      await change(council.clerk, row!, { owner: 'Zoe Marlowe' }).expect(422),
      await change(council.clerk, row!, { topics: ['Zoë Marlowe’s school'] }).expect(422),
      await change(council.clerk, row!, { state: 'done', note: 'Zoë Marlowe has it.' }).expect(422),
      await council.clerk.post(apiUrl(paths.commitmentsBulk)).send(bulk).expect(422),
      await council.clerk
        .post(url)
        .attach('file', await aPdf(1), 'Zoe Marlowe.pdf')
        .expect(422),
    ];
    for (const { body } of refused) {
      expect(body.code).toBe('names-a-young-person');
      expect(JSON.stringify(body)).not.toMatch(/marlowe/i);
    }
    expect((await detailOf(council.clerk, row!)).updates).toEqual([]);
  });
});

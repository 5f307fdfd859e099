import { randomUUID } from 'node:crypto';
import type { MeetingAct } from '@minutebook/domain';
import { aCouncil, aMeetingInSession, type Council, type Sitting } from '../meetings/testing/index';

let council: Council;
let sitting: Sitting;
let itemId: string;
beforeAll(async () => {
  council = await aCouncil();
});
beforeEach(async () => {
  sitting = await aMeetingInSession(council);
  itemId = sitting.items.report.id;
  await sitting.record({ kind: 'items-begun', itemIds: [itemId] }, { at: '17:10' });
});
afterAll(() => council.api.close());

const mo = () => sitting.seat('Councillor Mo Hale');
const ada = () => sitting.seat('Councillor Ada Brand');
const ben = () => sitting.seat('Councillor Ben Coyle');
const cara = () => sitting.seat('Councillor Cara Dunn');
const dev = () => sitting.seat('Councillor Dev Ellis');

type Vote = Extract<MeetingAct, { kind: 'vote-taken' }>;
const vote = (over: Partial<Vote> & Pick<Vote, 'motionId'>): Vote => ({
  ...{ kind: 'vote-taken', method: 'show-of-hands', named: [], casting: null, result: 'carried' },
  ...{ for: 5, against: 0, abstain: 0 },
  ...over,
});

async function aMotion(): Promise<string> {
  const motionId = randomUUID();
  await sitting.record(
    {
      ...{ kind: 'motion-moved', motionId, motionType: 'substantive', amendsId: null },
      ...{ text: 'That the report be noted.', moverId: mo(), seconderId: ada() },
    },
    { at: '17:20', itemId },
  );
  return motionId;
}
const refused = async (act: MeetingAct): Promise<{ code: string; detail: string }> =>
  (await sitting.send(act, { itemId }).expect(422)).body as { code: string; detail: string };

describe('what cannot have happened is refused, with the reason', () => {
  it('departure of somebody who is not there', async () => {
    const act: MeetingAct = {
      kind: 'left',
      participantId: sitting.seat('Councillor Eve Finn'),
      reason: 'left',
    };
    expect(await refused(act)).toMatchObject({
      code: 'not-here',
      detail: expect.stringContaining('Eve Finn'),
    });
  });

  it('a vote while the meeting is inquorate', async () => {
    const motionId = await aMotion();
    for (const participantId of [ben(), cara(), dev()])
      await sitting.record({ kind: 'left', participantId, reason: 'left' }, { at: '17:25' });
    expect(await refused(vote({ motionId, for: 2 }))).toMatchObject({ code: 'inquorate' });
  });

  it('a vote while a member is in the room whom an interest sends out', async () => {
    const motionId = await aMotion();
    await sitting.record(
      {
        ...{ kind: 'interest-disclosed', disclosureId: randomUUID(), participantId: ben(), itemId },
        ...{ interest: 'dpi', circumstance: 'registered', isSensitive: false },
        ...{ description: 'Employed by the school', dispensation: null },
      },
      { at: '17:25', itemId },
    );
    const named = await refused(vote({ motionId, for: 4 }));
    expect(named).toMatchObject({ code: 'member-must-leave', detail: expect.stringContaining('Ben Coyle') });
    await sitting.record({ kind: 'left', participantId: ben(), reason: 'interest' }, { at: '17:26' });
    await sitting.record(vote({ motionId, for: 4 }), { itemId });
  });

  it('more votes than members could vote then', async () => {
    const motionId = await aMotion();
    expect(await refused(vote({ motionId, for: 5, against: 1 }))).toMatchObject({ code: 'too-many-votes' });
  });

  it('numbers that do not add up, with who is missing', async () => {
    const motionId = await aMotion();
    const named = [mo(), ada(), ben()].map((participantId) => ({ participantId, vote: 'for' as const }));
    const missing = await refused(vote({ motionId, method: 'named', named, for: 3 }));
    expect(missing).toMatchObject({ code: 'votes-missing', detail: expect.stringContaining('Cara Dunn') });
    expect(await refused(vote({ motionId, for: 2, against: 3 }))).toMatchObject({ code: 'result-differs' });
  });

  it('a casting vote without a tie, by somebody who does not preside, and a second vote on one motion', async () => {
    const motionId = await aMotion();
    const casting = { participantId: mo(), vote: 'for' as const };
    expect(await refused(vote({ motionId, casting }))).toMatchObject({ code: 'casting-without-tie' });
    const tie = { motionId, for: 2, against: 2, abstain: 1 };
    expect(await refused(vote(tie))).toMatchObject({ code: 'casting-needed' });
    const other = { ...casting, participantId: ada() };
    expect(await refused(vote({ ...tie, casting: other }))).toMatchObject({ code: 'casting-not-presiding' });
    await sitting.record(vote({ ...tie, casting }), { itemId });
    expect(await refused(vote({ ...tie, casting }))).toMatchObject({ code: 'motion-decided' });
  });

  it('leaves nothing in the log and the meeting as it was', async () => {
    const before = await sitting.read();
    await refused({ kind: 'left', participantId: sitting.seat('Councillor Eve Finn'), reason: 'left' });
    const { events, lastSeq } = await sitting.read();
    expect({ events, lastSeq }).toEqual({ events: before.events, lastSeq: before.lastSeq });
  });
});

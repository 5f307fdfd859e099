import { randomUUID } from 'node:crypto';
import { paths, type ExemptLive } from '@minutebook/contracts';
import { AuditEntry } from '@minutebook/data-access';
import type { MeetingAct, MeetingEvent } from '@minutebook/domain';
import { aCouncil, aMeetingInSession, signInAs, type Council, type Sitting } from '../meetings/testing/index';
import { openEventStream } from '../testing/index';

let council: Council;
let sitting: Sitting;
let itemId: string;
beforeAll(async () => {
  council = await aCouncil();
  sitting = await aMeetingInSession(council);
  itemId = sitting.items.exempt.id;
  await exclude();
  await sitting.record({ kind: 'items-begun', itemIds: [itemId] }, { at: '18:00' });
});
afterAll(() => council.api.close());

const secret = 'The bidder asked for nine million pounds.';
const note = (text: string, kind: 'discussion' | 'conclusion' = 'discussion'): MeetingAct => ({
  ...{ kind: 'noted', note: kind, text, owner: '', due: null },
});

async function exclude(): Promise<void> {
  const { exclusion } = sitting.items;
  const motionId = randomUUID();
  const people = {
    moverId: sitting.seat('Councillor Mo Hale'),
    seconderId: sitting.seat('Councillor Ada Brand'),
  };
  await sitting.record({ kind: 'items-begun', itemIds: [exclusion.id] }, { at: '17:50' });
  const motion = {
    motionId,
    motionType: 'exclusion',
    amendsId: null,
    text: 'That the public leave.',
  } as const;
  await sitting.record({ kind: 'motion-moved', ...motion, ...people }, { at: '17:51', itemId: exclusion.id });
  const numbers = { for: 0, against: 0, abstain: 0, named: [], casting: null };
  const vote = { kind: 'vote-taken', motionId, method: 'consensus', result: 'carried' } as const;
  await sitting.record({ ...vote, ...numbers }, { at: '17:52', itemId: exclusion.id });
  await sitting.record(
    { kind: 'public-excluded', motionId, itemIds: [itemId], paragraphs: [3] },
    { at: '17:55' },
  );
}

describe('what is said in Part B', () => {
  it('is refused on the open address and taken on the exempt one', async () => {
    const open = await sitting.send(note(secret), { at: '18:05', itemId }).expect(422);
    expect(open.body.code).toBe('belongs-to-part-b');
    expect(JSON.stringify(open.body)).not.toContain('nine million');
    await sitting.record(note(secret), { at: '18:05', itemId, isExempt: true });
    const withoutItem = await sitting.send(note(secret), { at: '18:06' }).expect(422);
    expect(withoutItem.body.code).toBe('belongs-to-part-b');
  });

  it('is refused on the exempt address where it is open: who came, and when the public was let in again', async () => {
    const arrival: MeetingAct = {
      ...{ kind: 'arrived', participantId: sitting.seat('Pat Oakes'), mode: 'in-room' },
    };
    const { body } = await sitting.send(arrival, { at: '18:07', isExempt: true }).expect(422);
    expect(body.code).toBe('belongs-to-part-a');
    await sitting.record(arrival, { at: '18:07' });
  });

  it('is in no open answer, to nobody, and in no record', async () => {
    const event = await sitting.record(note('Another sum.', 'conclusion'), {
      at: '18:10',
      itemId,
      isExempt: true,
    });
    const member = await signInAs(council, 'Councillor Ben Coyle');
    for (const agent of [council.clerk, member]) {
      const live = await sitting.read(agent);
      expect(JSON.stringify(live)).not.toMatch(/nine million|Another sum/);
      expect(live.events.map(({ seq }) => seq)).not.toContain(event.seq);
      expect(live.lastSeq).toBeGreaterThanOrEqual(event.seq);
    }
    const entries = await council.api.dataSource.manager.find(AuditEntry);
    expect(JSON.stringify(entries)).not.toMatch(/nine million|Another sum/);
    const rows = await council.api.dataSource.query('select act from meeting_events');
    expect(JSON.stringify(rows)).not.toMatch(/nine million|Another sum/);
  });

  it('is read by those who may open Part B', async () => {
    const { api, authority, panel } = council;
    const { body } = await council.clerk.get(sitting.url(paths.exemptLive)).expect(200);
    expect((body as ExemptLive).events.map(({ act }) => act)).toContainEqual(note(secret));
    for (const role of ['chair', 'monitoring-officer'] as const) {
      const agent = await api.signIn(authority.id, role, panel.id);
      await agent.get(sitting.url(paths.exemptLive)).expect(200);
    }
    for (const role of ['member', 'report-author', 'administrator'] as const) {
      const agent = await api.signIn(authority.id, role, panel.id);
      await agent.get(sitting.url(paths.exemptLive)).expect(403);
      await agent.get(sitting.url(paths.exemptLiveStream)).expect(403);
    }
  });

  it('is written by the clerk, and not by a Monitoring Officer or chair', async () => {
    const { api, authority, panel } = council;
    for (const role of ['chair', 'monitoring-officer', 'member'] as const) {
      const agent = await api.signIn(authority.id, role, panel.id);
      await sitting.send(note(secret), { at: '18:20', itemId, isExempt: true, agent }).expect(403);
    }
  });

  it('comes over the exempt stream and over no other', async () => {
    const { lastSeq } = await sitting.read();
    const after = `?after=${lastSeq}`;
    const closed = await openEventStream(
      council.api,
      council.clerk,
      sitting.url(paths.exemptLiveStream) + after,
    );
    const open = await openEventStream(council.api, council.clerk, sitting.url(paths.liveStream) + after);
    expect((await open.next()).event).toBe('outcomes');
    const event = await sitting.record(note('A third sum.'), { at: '18:30', itemId, isExempt: true });
    const readmitted = await sitting.record({ kind: 'public-readmitted' }, { at: '18:31' });
    expect(await closed.next()).toEqual({ id: String(event.seq), event: 'meeting-event', data: event });
    expect((await open.next()).data).toEqual(readmitted);
    expect(closed.arrived).toEqual([]);
    closed.close();
    open.close();
  });

  it('stays exempt when it is corrected', async () => {
    const { body } = await council.clerk.get(sitting.url(paths.exemptLive)).expect(200);
    const [event] = (body as ExemptLive).events as [MeetingEvent];
    const replacement = { at: event.at, itemId, act: note('The bidder asked for eight.') as never };
    const correction: MeetingAct = { kind: 'corrected', eventId: event.id, reason: 'Misheard', replacement };
    const open = await sitting.send(correction, { at: '18:40' }).expect(422);
    expect(open.body.code).toBe('belongs-to-part-b');
    await sitting.record(correction, { at: '18:40', isExempt: true });
  });
});

describe('an id', () => {
  it('is not used in both logs', async () => {
    const id = randomUUID();
    await sitting.record({ kind: 'items-begun', itemIds: [sitting.items.report.id] }, { at: '18:50', id });
    const { body } = await sitting
      .send(note(secret), { at: '18:30', itemId, id, isExempt: true })
      .expect(409);
    expect(body.code).toBe('event-id-taken');
  });
});

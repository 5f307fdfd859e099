import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { paths } from '@minutebook/contracts';
import { OpenMeetingEvent } from '@minutebook/data-access';
import { testBackends } from '@minutebook/data-access/testing';
import type { MeetingAct, MeetingEvent } from '@minutebook/domain';
import { aCouncil, aMeetingInSession, signInAs, type Council, type Sitting } from '../meetings/testing/index';
import { openEventStream, startApi, type ApiAgent, type EventStream, type TestApi } from '../testing/index';
import { LiveStreams } from './live-streams';

const note = (text: string, kind: 'discussion' | 'question' | 'conclusion' = 'discussion'): MeetingAct => ({
  ...{ kind: 'noted', note: kind, text, owner: '', due: null },
});
const seqsOf = ({ arrived }: EventStream): number[] =>
  arrived.filter(({ event }) => event === 'meeting-event').map(({ id }) => Number(id));
async function until(isSo: () => boolean): Promise<void> {
  for (const end = Date.now() + 10_000; !isSo() && Date.now() < end;) await sleep(10);
}

describe.each(testBackends())('following a meeting, with the queue on $name', (backend) => {
  let council: Council;
  let elsewhere: TestApi;
  let sitting: Sitting;
  let itemId: string;
  let member: ApiAgent;
  const open: EventStream[] = [];

  beforeAll(async () => {
    const { redisUrl } = backend.settings('postgres://127.0.0.1/unused');
    council = await aCouncil({ redisUrl: redisUrl ?? undefined });
    const { databaseUrl, dataDir } = council.api.settings;
    // a second process on the same database
    elsewhere = await startApi({
      now: () => new Date('2027-03-10T22:00:00Z'),
      settings: { databaseUrl, dataDir, redisUrl: redisUrl ?? undefined },
    });
  });
  beforeEach(async () => {
    sitting = await aMeetingInSession(council);
    itemId = sitting.items.report.id;
    await sitting.record({ kind: 'items-begun', itemIds: [itemId] }, { at: '17:10' });
    member = await signInAs(council, 'Councillor Ben Coyle');
  });
  afterEach(() => {
    for (const stream of open.splice(0)) stream.close();
  });
  afterAll(async () => {
    await elsewhere.close();
    await council.api.close();
  });

  const follow = async (agent: ApiAgent, after = 0, api: TestApi = council.api, headers = {}) => {
    const stream = await openEventStream(
      api,
      agent,
      `${sitting.url(paths.liveStream)}?after=${after}`,
      headers,
    );
    open.push(stream);
    return stream;
  };

  it('sends what came after the number that the reader has, and then what comes', async () => {
    const { events } = await sitting.read();
    const stream = await follow(council.clerk, 3);
    await until(() => seqsOf(stream).length === events.length - 3);
    expect(seqsOf(stream)).toEqual(events.map(({ seq }) => seq).slice(3));
    const event = await sitting.record(note('Ofsted was here.', 'conclusion'), { itemId });
    await until(() => seqsOf(stream).includes(event.seq));
    expect(stream.arrived.at(-1)).toEqual({ id: String(event.seq), event: 'meeting-event', data: event });
  });

  it('goes on where the browser says it was', async () => {
    const { lastSeq } = await sitting.read();
    const stream = await follow(council.clerk, 0, council.api, { 'last-event-id': String(lastSeq - 1) });
    await until(() => seqsOf(stream).length === 1);
    expect(seqsOf(stream)).toEqual([lastSeq]);
  });

  it('reaches who follows another process, at once', async () => {
    const { lastSeq } = await sitting.read();
    const stream = await follow(council.clerk, lastSeq, elsewhere);
    await until(() => stream.arrived.length === 1); // word of the outcomes, so the hub is open
    await sleep(300); // and its subscription
    const before = Date.now();
    const event = await sitting.record(note('Ofsted was here.', 'conclusion'), { itemId });
    await until(() => seqsOf(stream).includes(event.seq));
    expect(Date.now() - before).toBeLessThan(1000);
  });

  it('finds out by itself when the signal is missed', async () => {
    const { lastSeq, events } = await sitting.read();
    const stream = await follow(council.clerk, lastSeq, elsewhere);
    await until(() => stream.arrived.length === 1);
    const { manager } = council.api.dataSource;
    const seq = lastSeq + 1;
    const { id: meetingId } = sitting.meeting;
    const row = {
      authorityId: council.authority.id,
      meetingId,
      seq,
      at: new Date(),
      kind: 'items-ended',
    } as const;
    const act = { kind: 'items-ended' } as const;
    const by = { recordedAt: new Date(), recordedByName: events[0]!.recordedBy };
    await manager.insert(OpenMeetingEvent, { ...row, act, ...by });
    await manager.query('update meetings set live_seq = $2 where id = $1', [meetingId, seq]);
    await until(() => seqsOf(stream).includes(seq));
    expect(seqsOf(stream)).toEqual([seq]);
  });

  it('loses nothing and doubles nothing, for many followers of two processes while two clerks write', async () => {
    const { lastSeq } = await sitting.read();
    const streams = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        follow(council.clerk, lastSeq, index % 2 ? elsewhere : council.api),
      ),
    );
    const sent: MeetingEvent[] = [];
    const write = async (clerk: string) => {
      for (let index = 0; index < 30; index++)
        sent.push(await sitting.record(note(`${clerk} ${index}`), { itemId }));
    };
    await Promise.all([write('first'), write('second')]);
    const expected = sent.map(({ seq }) => seq).sort((a, b) => a - b);
    await until(() => streams.every((stream) => seqsOf(stream).length >= expected.length));
    for (const stream of streams) expect(seqsOf(stream)).toEqual(expected);
  });

  it('keeps the clerk’s notes of what was said from members, also when a line becomes one', async () => {
    const { lastSeq } = await sitting.read(member);
    const stream = await follow(member, lastSeq);
    await sitting.record(note('Between us: the figures are weak.'), { itemId });
    await sitting.record(note('Why are they?', 'question'), { itemId });
    const open = await sitting.record(note('The Panel was concerned.', 'conclusion'), { itemId });
    const replacement = { at: open.at, itemId, act: note('Only some were concerned.') as never };
    const withdrawn = await sitting.record({
      kind: 'corrected',
      eventId: open.id,
      reason: 'They fell out',
      replacement,
    });
    await until(() => seqsOf(stream).includes(withdrawn.seq));
    expect(seqsOf(stream)).toEqual([open.seq, withdrawn.seq]);
    expect(stream.arrived.at(-1)?.data).toMatchObject({
      act: { eventId: open.id, reason: '', replacement: null },
    });
    const { events } = await sitting.read(member);
    expect(JSON.stringify(events)).not.toMatch(/figures are weak|Why are they|Only some|fell out/);
    const chair = await signInAs(council, 'Councillor Mo Hale', 'chair');
    expect(JSON.stringify((await sitting.read(chair)).events)).toMatch(/figures are weak/);
  });

  it('shows members what a note became once it is no note any more', async () => {
    const { lastSeq } = await sitting.read(member);
    const stream = await follow(member, lastSeq);
    const hidden = await sitting.record(note('Concern was voiced.'), { itemId });
    const correct = (text: string) => {
      const replacement = { at: hidden.at, itemId, act: note(text, 'conclusion') as never };
      return sitting.record({ kind: 'corrected', eventId: hidden.id, reason: '', replacement });
    };
    const shown = await correct('The Panel was concerned.');
    const again = await correct('The Panel was much concerned.');
    await until(() => seqsOf(stream).includes(again.seq));
    const [, first, second] = stream.arrived;
    expect(first?.data).toMatchObject({
      id: shown.id,
      act: { kind: 'noted', text: 'The Panel was concerned.' },
    });
    expect(second?.data).toMatchObject({ act: { kind: 'corrected', eventId: shown.id } });
  });

  it('is heard by as many as may read it, and ends for nobody when one leaves', async () => {
    const { lastSeq } = await sitting.read();
    const [first, second] = [await follow(council.clerk, lastSeq), await follow(member, lastSeq)];
    await until(() => first.arrived.length + second.arrived.length === 2);
    first.close();
    await sleep(50);
    const event = await sitting.record({ kind: 'items-ended' }, { at: '17:50' });
    await until(() => seqsOf(second).includes(event.seq));
    expect(seqsOf(second)).toEqual([event.seq]);
  });

  it('ends for whoever loses the role, and is refused to them from then on', async () => {
    council.api.get(LiveStreams).heartbeatMs = 50;
    const [lost, kept] = [await follow(member), await follow(council.clerk)];
    await council.api.dataSource.query(
      `delete from role_grants where user_id in (select id from users where name = 'Councillor Ben Coyle')`,
    );
    await until(() => lost.hasEnded);
    expect([lost.hasEnded, kept.hasEnded]).toEqual([true, false]);
    expect((await follow(member)).status).toBe(403);
    council.api.get(LiveStreams).heartbeatMs = 20_000;
  });

  it('takes an id that is no number for none', async () => {
    const stream = await follow(council.clerk, 0, council.api, { 'last-event-id': `x${randomUUID()}` });
    await until(() => seqsOf(stream).length > 3);
    expect(seqsOf(stream)[0]).toBe(1);
  });
});

import { randomUUID } from 'node:crypto';
import { paths } from '@minutebook/contracts';
import type { MeetingAct, Participant } from '@minutebook/domain';
import {
  aCouncil,
  aMeetingInSession,
  closeMeeting,
  type Council,
  type Sitting,
} from '../meetings/testing/index';

let council: Council;
let sitting: Sitting;
beforeAll(async () => {
  council = await aCouncil();
});
afterAll(() => council.api.close());

const refusal = async (act: MeetingAct, sending: Parameters<Sitting['send']>[1], status: number) =>
  (await sitting.send(act, sending).expect(status)).body as { code: string; detail: string };

describe('the log', () => {
  beforeEach(async () => {
    sitting = await aMeetingInSession(council);
  });

  it('numbers its events from 1 without gaps, open and exempt together', async () => {
    const { items, record } = sitting;
    const mo = sitting.seat('Councillor Mo Hale');
    const motionId = randomUUID();
    const text = 'That press and public be excluded.';
    const people = { moverId: mo, seconderId: sitting.seat('Councillor Ada Brand') };
    const itemId = items.exclusion.id;
    await record({ kind: 'items-begun', itemIds: [itemId] });
    const motion = { motionId, motionType: 'exclusion', amendsId: null, text, ...people } as const;
    await record({ kind: 'motion-moved', ...motion }, { itemId });
    const none = { for: 0, against: 0, abstain: 0, named: [], casting: null };
    await record(
      { kind: 'vote-taken', motionId, method: 'consensus', ...none, result: 'carried' },
      { itemId },
    );
    await record({ kind: 'public-excluded', motionId, itemIds: [items.exempt.id], paragraphs: [3] });
    await record({ kind: 'items-begun', itemIds: [items.exempt.id] });
    const note = {
      kind: 'noted',
      note: 'discussion',
      text: 'The price was high.',
      owner: '',
      due: null,
    } as const;
    const secret = await record(note, { itemId: items.exempt.id, isExempt: true });
    const last = await record({ kind: 'public-readmitted' }, { at: '17:40' });
    expect(last.seq).toBe(secret.seq + 1);
    const { events, lastSeq } = await sitting.read();
    const { body } = await council.clerk.get(sitting.url(paths.exemptLive)).expect(200);
    const all = [...events, ...(body as { events: typeof events }).events].map(({ seq }) => seq);
    expect(all.sort((a, b) => a - b)).toEqual(all.map((_, index) => index + 1));
    expect(lastSeq).toBe(all.length);
  });

  it('keeps an event once that is sent again, also after the meeting was closed', async () => {
    const act: MeetingAct = { kind: 'items-begun', itemIds: [sitting.items.apologies.id] };
    const id = randomUUID();
    const first = await sitting.record(act, { id });
    const again = await sitting.send(act, { id }).expect(200);
    expect(again.body).toEqual(first);
    await closeMeeting(sitting);
    expect((await sitting.send(act, { id }).expect(200)).body).toEqual(first);
    const { events } = await sitting.read();
    expect(events.filter((event) => event.id === id)).toHaveLength(1);
  });

  it('refuses an id that stands for something else, in this meeting or another', async () => {
    const id = randomUUID();
    const begun = (itemId: string): MeetingAct => ({ kind: 'items-begun', itemIds: [itemId] });
    await sitting.record(begun(sitting.items.apologies.id), { id });
    const other = await refusal(begun(sitting.items.minutes.id), { id }, 409);
    expect(other).toMatchObject({ code: 'event-id-taken' });
    const elsewhere = await aMeetingInSession(council);
    const taken = await elsewhere.send(begun(elsewhere.items.apologies.id), { id }).expect(409);
    expect(taken.body.code).toBe('event-id-taken');
  });

  it('takes what two clerks send at once, one after the other, each once', async () => {
    const second = await council.api.signIn(council.authority.id, 'clerk', council.panel.id);
    const { lastSeq: before } = await sitting.read();
    const itemId = sitting.items.report.id;
    await sitting.record({ kind: 'items-begun', itemIds: [itemId] });
    const notes = Array.from({ length: 10 }, (_, index) => `Note ${index}`);
    const answers = await Promise.all(
      notes.flatMap((text) => {
        const id = randomUUID();
        const note = { kind: 'noted', note: 'discussion', text, owner: '', due: null } as const;
        return [council.clerk, second].map(
          async (agent) => (await sitting.send(note, { id, itemId, agent })).status,
        );
      }),
    );
    expect(answers.sort()).toEqual([...notes.map(() => 200), ...notes.map(() => 201)]);
    const { events, lastSeq } = await sitting.read();
    expect(lastSeq).toBe(before + 1 + notes.length);
    expect(new Set(events.map(({ seq }) => seq)).size).toBe(events.length);
  });

  it('refuses the second of two clerks who record the same departure', async () => {
    const left: MeetingAct = {
      kind: 'left',
      participantId: sitting.seat('Councillor Dev Ellis'),
      reason: 'left',
    };
    const answers = await Promise.all([sitting.send(left), sitting.send(left)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 422]);
    expect(answers.find(({ status }) => status === 422)?.body.code).toBe('not-here');
  });

  it.each([
    'update meeting_events set seq = seq + 1',
    'delete from meeting_events',
    'truncate meeting_events',
  ])('is changed by nobody: %s', async (statement) => {
    await expect(council.api.dataSource.query(statement)).rejects.toThrow('append-only');
    const exempt = statement.replace('meeting_events', 'exempt.meeting_events');
    await expect(council.api.dataSource.query(exempt)).rejects.toThrow('append-only');
  });

  it('refuses input that is no event with what is wrong at each field', async () => {
    const { body } = await council.clerk
      .post(sitting.url(paths.liveEvents))
      .send({ id: 'one', at: 'now', itemId: null, act: { kind: 'danced' } })
      .expect(400);
    expect(body.errors.map(({ path }: { path: string }) => path)).toEqual(['id', 'at', 'act.kind']);
  });

  it('takes instants of any offset as the same moment', async () => {
    const act: MeetingAct = { kind: 'items-begun', itemIds: [sitting.items.apologies.id] };
    const event = { ...sitting.event(act), at: '2027-03-10T18:30:00+01:00' };
    const { body } = await council.clerk.post(sitting.url(paths.liveEvents)).send(event).expect(201);
    expect(body.at).toBe('2027-03-10T17:30:00.000Z');
  });

  it('takes only people of this council’s register, and those known by role under their role', async () => {
    const guest: Participant = {
      id: randomUUID(),
      kind: 'in-attendance',
      personId: null,
      name: 'Robin Vale',
      personKind: 'officer',
      publicDisplay: 'name',
      role: null,
      votingRight: 'non-voting',
      category: '',
      capacity: 'Head of Service',
    };
    await sitting.record({ kind: 'participant-added', participant: guest });
    const stranger = { ...guest, id: randomUUID(), personId: randomUUID() };
    const unknown = await refusal({ kind: 'participant-added', participant: stranger }, {}, 422);
    expect(unknown.code).toBe('no-such-person');
    const jade = (await sitting.read()).setting.members.find(({ name }) => name === 'Care Leaver')!;
    const named = { ...guest, id: randomUUID(), personId: jade.personId, name: 'Jade Merrow' };
    const open = await refusal({ kind: 'participant-added', participant: named }, {}, 422);
    expect(open.code).toBe('known-by-role-only');
  });
});

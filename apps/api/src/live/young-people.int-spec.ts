import { randomUUID } from 'node:crypto';
import { paths, type PseudonymKeys } from '@minutebook/contracts';
import { AuditEntry, PseudonymKey } from '@minutebook/data-access';
import { instantAt, type MeetingAct, type MeetingEvent, type Participant } from '@minutebook/domain';
import { aCouncil, aMeetingInSession, signInAs, type Council, type Sitting } from '../meetings/testing/index';
import { addAccount, startApi, testPassword, type ApiAgent } from '../testing/index';

let council: Council;
let sitting: Sitting;
let monitoringOfficer: ApiAgent;
beforeAll(async () => {
  council = await aCouncil();
  monitoringOfficer = await council.api.signIn(council.authority.id, 'monitoring-officer');
});
beforeEach(async () => {
  sitting = await aMeetingInSession(council);
});
afterAll(() => council.api.close());

const capacity = 'Young Person and Member of EMPIRE';
const newPerson = (over: object = {}) => ({
  eventId: randomUUID(),
  at: instantAt(sitting.meeting.heldOn, '17:05'),
  capacity,
  realName: 'Zoë Marlowe-Quince',
  ...over,
});
const post = (person: object, agent = council.clerk) =>
  agent.post(sitting.url(paths.youngPeople)).send(person);
const participantOf = ({ act }: MeetingEvent): Participant => {
  if (act.kind !== 'participant-added') throw new Error(act.kind);
  return act.participant;
};
const add = async (over: object = {}): Promise<Participant> =>
  participantOf((await post(newPerson(over)).expect(201)).body as MeetingEvent);
const note = (text: string): MeetingAct => ({
  kind: 'noted',
  note: 'discussion',
  text,
  owner: '',
  due: null,
});

describe('a young person at a meeting', () => {
  it('is there under a letter that is not the initial of any of their names', async () => {
    const { body } = await post(newPerson()).expect(201);
    const participant = participantOf(body as MeetingEvent);
    expect(participant).toMatchObject({
      kind: 'young-person',
      capacity,
      personId: null,
      votingRight: 'non-voting',
    });
    expect(participant.name).toMatch(/^Child [^ZMQ]$/);
    const { events } = await sitting.read();
    expect(events).toContainEqual(body);
  });

  it('is added once when the console sends it twice, and refused under an id that stands for something else', async () => {
    const person = newPerson();
    const first = await post(person).expect(201);
    expect((await post(person).expect(200)).body).toEqual(first.body);
    const other = await post({ ...person, capacity: 'Care leaver' }).expect(409);
    expect(other.body.code).toBe('event-id-taken');
    const { manager } = council.api.dataSource;
    expect(await manager.countBy(PseudonymKey, { meetingId: sitting.meeting.id })).toBe(1);
  });

  it('gets a letter of their own, until there is none left', async () => {
    const names = new Set<string>();
    for (let count = 0; count < 24; count++) names.add((await add({ realName: '' })).name);
    expect(names.size).toBe(24);
    const { body } = await post(newPerson({ realName: '' })).expect(422);
    expect(body.code).toBe('no-letter-left');
  });

  it('is not added on the ordinary address, nor put under another name by a correction', async () => {
    const participant = await add();
    const event = (await sitting.read()).events.find(({ act }) => act.kind === 'participant-added')!;
    const again: MeetingAct = {
      kind: 'participant-added',
      participant: { ...participant, id: randomUUID() },
    };
    expect((await sitting.send(again).expect(422)).body.code).toBe('young-person-needs-pseudonym');
    const correct = (over: Partial<Participant>): MeetingAct => {
      const act = { kind: 'participant-added', participant: { ...participant, ...over } } as const;
      return {
        kind: 'corrected',
        eventId: event.id,
        reason: '',
        replacement: { at: event.at, itemId: null, act },
      };
    };
    const renamed = await sitting.send(correct({ name: 'Child Z' })).expect(422);
    expect(renamed.body.code).toBe('young-person-needs-pseudonym');
    await sitting.record(correct({ capacity: 'Young Person' }));
  });

  it('is added by the clerk alone, to a meeting that exists', async () => {
    const { api, authority, panel } = council;
    for (const role of ['chair', 'member', 'monitoring-officer'] as const)
      await post(newPerson(), await api.signIn(authority.id, role, panel.id)).expect(403);
    await council.clerk
      .post(sitting.url(paths.youngPeople).replace(sitting.meeting.id, panel.id))
      .send(newPerson())
      .expect(404);
    await post({ ...newPerson(), capacity: '' }).expect(400);
  });
});

describe('the name of a young person', () => {
  const name = 'Zoë Marlowe-Quince';

  it('is in no answer, no log, no record and no row but the sealed one, where it is encrypted', async () => {
    await add();
    const { manager } = council.api.dataSource;
    const [key] = await manager.findBy(PseudonymKey, { meetingId: sitting.meeting.id });
    expect(key!.realNameEncrypted!.length).toBeGreaterThan(name.length);
    expect(key!.realNameEncrypted!.toString('utf8')).not.toContain('Marlowe');
    const seen = [
      await sitting.read(),
      await manager.find(AuditEntry),
      await manager.query('select * from meeting_events'),
      await manager.query('select * from attendances'),
    ];
    expect(JSON.stringify(seen)).not.toMatch(/Zo|Marlowe/);
  });

  it.each(['Zoë Marlowe-Quince spoke.', 'ZOE MARLOWE QUINCE', 'as zoe  marlowe-quince’s friend said'])(
    'is refused in a note, without being repeated: %s',
    async (text) => {
      const { name: pseudonym } = await add();
      const { body } = await sitting.send(note(text)).expect(422);
      expect(body.code).toBe('names-a-young-person');
      expect(body.detail).toContain(pseudonym);
      expect(JSON.stringify(body)).not.toMatch(/marlowe/i);
    },
  );

  it('is refused in the capacity, and in the name of somebody else', async () => {
    const own = await post(newPerson({ capacity: 'Friend of Zoë Marlowe-Quince' })).expect(422);
    expect(own.body.code).toBe('names-a-young-person');
    expect(JSON.stringify(own.body)).not.toMatch(/marlowe/i);
    await add();
    const second = await post(newPerson({ realName: 'Ali Khan', capacity: `With ${name}` })).expect(422);
    expect(second.body.code).toBe('names-a-young-person');
  });

  it('does not stand in the way of words that only resemble it', async () => {
    await add({ realName: 'Ann Lee' });
    await sitting.record(note('Joann Leeds presented the annual leaflet.'));
  });

  it('is read by the Monitoring Officer, and each reading is on record without it', async () => {
    const { id: participantId, name: pseudonym } = await add();
    const nameless = await add({ realName: '' });
    const { body, headers } = await monitoringOfficer.get(sitting.url(paths.pseudonymKeys)).expect(200);
    expect(body as PseudonymKeys).toHaveLength(2);
    expect(body).toContainEqual({ participantId, pseudonym, realName: name, deleteAfter: null });
    expect(body).toContainEqual({
      ...{ participantId: nameless.id, pseudonym: nameless.name, realName: '', deleteAfter: null },
    });
    expect(headers['cache-control']).toContain('no-store');
    await monitoringOfficer.get(sitting.url(paths.pseudonymKeys)).expect(200);
    const { manager } = council.api.dataSource;
    const lines = await manager.findBy(AuditEntry, {
      action: 'pseudonyms.read',
      meetingId: sitting.meeting.id,
    });
    expect(lines).toHaveLength(2);
    expect(JSON.stringify(lines)).not.toMatch(/Marlowe|Child/);
  });

  it('is read by nobody else', async () => {
    const { api, authority, panel, clerk } = council;
    for (const role of ['chair', 'member', 'administrator'] as const)
      await (
        await api.signIn(authority.id, role, panel.id)
      )
        .get(sitting.url(paths.pseudonymKeys))
        .expect(403);
    await clerk.get(sitting.url(paths.pseudonymKeys)).expect(403);
    const member = await signInAs(council, 'Councillor Ben Coyle');
    await member.get(sitting.url(paths.pseudonymKeys)).expect(403);
  });

  it('does not open for another participant', async () => {
    const { id: first } = await add();
    const { id: second } = await add({ realName: 'Ali Khan' });
    await council.api.dataSource.query(
      `update sealed.pseudonym_keys set real_name_encrypted =
         (select real_name_encrypted from sealed.pseudonym_keys where participant_id = $1)
        where participant_id = $2`,
      [first, second],
    );
    const { body } = await monitoringOfficer.get(sitting.url(paths.pseudonymKeys)).expect(409);
    expect(body.code).toBe('sealed-under-another-key');
    expect(JSON.stringify(body)).not.toMatch(/Marlowe/);
  });

  it('does not open under another key, and no note is held up by it', async () => {
    await add();
    const { api, authority } = council;
    const { databaseUrl, dataDir } = api.settings;
    const pseudonymKey = 'another key of the tests, long enough too';
    const now = () => new Date('2027-03-10T22:00:00Z');
    const other = await startApi({ now, settings: { databaseUrl, dataDir, pseudonymKey } });
    const signIn = async (role: 'clerk' | 'monitoring-officer') => {
      const agent = await other.anonymous();
      await agent.signIn(await addAccount(api.dataSource, authority.id, role, null), testPassword);
      return agent;
    };
    const { body } = await (
      await signIn('monitoring-officer')
    )
      .get(sitting.url(paths.pseudonymKeys))
      .expect(409);
    expect(body.code).toBe('sealed-under-another-key');
    await sitting.send(note('A note.'), { agent: await signIn('clerk') }).expect(201);
    await other.close();
  });
});

import { apiUrl, paths, type AuditEntry, type Meeting } from '@minutebook/contracts';
import { Meeting as MeetingRow } from '@minutebook/data-access';
import { aBody } from '@minutebook/data-access/testing';
import type { MeetingAct } from '@minutebook/domain';
import {
  aCouncil,
  aConvenedMeeting,
  aMeetingInSession,
  callMeeting,
  closeMeeting,
  signInAs,
  type Council,
  type Sitting,
} from '../meetings/testing/index';
import type { ApiAgent } from '../testing/index';

let council: Council;
let sitting: Sitting;
beforeAll(async () => {
  council = await aCouncil();
});
afterAll(() => council.api.close());

const stateOf = async ({ meeting }: Sitting): Promise<Meeting['state']> => {
  const { body } = await council.clerk.get(apiUrl(paths.meeting, { meetingId: meeting.id })).expect(200);
  return (body as Meeting).state;
};
const recordOf = async ({ url }: Sitting): Promise<string[]> => {
  const { body } = await council.clerk.get(url(paths.meetingRecord)).expect(200);
  return (body as AuditEntry[]).map(({ summary }) => summary);
};
const present = (participantId: string): MeetingAct => ({
  kind: 'attendance-marked',
  participantId,
  status: 'present',
  mode: 'in-room',
});
const apologies = (participantId: string): MeetingAct => ({
  kind: 'attendance-marked',
  participantId,
  status: 'apologies',
  mode: 'in-room',
});
const refusal = async (act: MeetingAct, sending: Parameters<Sitting['send']>[1], status: number) =>
  (await sitting.send(act, sending).expect(status)).body as { code: string; detail: string };

describe('before the meeting', () => {
  it('shows what stands before it: numbered items with their pages, seats in print order, the rules of the day', async () => {
    sitting = await aConvenedMeeting(council);
    const { setting, events, lastSeq, serverTime } = await sitting.read();
    expect(setting).toMatchObject({
      bodyName: 'Corporate Parenting Panel',
      heldOn: '2027-03-10',
      startTime: '17:00',
      venue: 'Council Chamber',
      remoteCounts: false,
      voteNeedsPresenceThroughout: false,
    });
    expect(setting.items.map(({ number, part, purpose }) => [number, part, purpose])).toEqual([
      [1, 'A', 'apologies'],
      [2, 'A', 'minutes'],
      [3, 'A', 'disclosures'],
      [4, 'A', 'none'],
      [5, 'A', 'outcomes'],
      [6, 'A', 'none'],
      [7, 'B', 'none'],
    ]);
    expect(setting.members.map(({ name }) => name)).toEqual([
      'Councillor Mo Hale',
      'Councillor Ada Brand',
      'Councillor Ben Coyle',
      'Councillor Cara Dunn',
      'Councillor Dev Ellis',
      'Pat Oakes',
      'Care Leaver',
      'Councillor Eve Finn',
    ]);
    expect(JSON.stringify(setting)).not.toContain('Jade Merrow');
    expect({ events, lastSeq }).toEqual({ events: [], lastSeq: 0 });
    expect(serverTime).toMatch(/^2027-03-01T09:00/);
  });

  it('takes apologies from the member in question, and from nobody for somebody else', async () => {
    sitting = await aConvenedMeeting(council);
    const ben = await signInAs(council, 'Councillor Ben Coyle');
    const own = sitting.seat('Councillor Ben Coyle');
    expect((await sitting.read(ben)).ownParticipantId).toBe(own);
    await sitting.record(apologies(own), { agent: ben, at: '09:00' });
    const other = apologies(sitting.seat('Councillor Cara Dunn'));
    expect(await refusal(other, { agent: ben, at: '09:00' }, 403)).toMatchObject({ code: 'not-your-seat' });
    const here = await refusal(present(own), { agent: ben, at: '09:00' }, 422);
    expect(here).toMatchObject({ code: 'apologies-only' });
    await sitting.record(
      { kind: 'meeting-opened', presidingId: sitting.seat('Councillor Mo Hale') },
      { at: '17:00' },
    );
    const late = await refusal(apologies(own), { agent: ben, at: '17:10' }, 422);
    expect(late).toMatchObject({ code: 'meeting-has-begun' });
  });

  it('cannot begin while its agenda is not published, or when it is cancelled', async () => {
    const meeting = await callMeeting(council, '2027-04-14');
    const url = apiUrl(paths.liveEvents, { meetingId: meeting.id });
    const event = sitting.event({ kind: 'meeting-opened', presidingId: sitting.seat('Councillor Mo Hale') });
    expect((await council.clerk.post(url).send(event).expect(409)).body.code).toBe('agenda-not-published');
    const cancel = apiUrl(paths.cancelMeeting, { meetingId: meeting.id });
    await council.clerk.post(cancel).send({ version: meeting.version, reason: 'No business' }).expect(200);
    expect((await council.clerk.post(url).send(event).expect(409)).body.code).toBe('meeting-is-cancelled');
  });

  it('refuses an arrival before it has begun, and one before the time at which it began', async () => {
    sitting = await aConvenedMeeting(council);
    const arrival: MeetingAct = {
      kind: 'arrived',
      participantId: sitting.seat('Pat Oakes'),
      mode: 'in-room',
    };
    expect(await refusal(arrival, { at: '16:50' }, 422)).toMatchObject({ code: 'before-opening' });
    await sitting.record(
      { kind: 'meeting-opened', presidingId: sitting.seat('Councillor Mo Hale') },
      { at: '17:00' },
    );
    const early = await refusal(arrival, { at: '16:50' }, 422);
    expect(early).toMatchObject({ code: 'before-opening', detail: expect.stringContaining('5.00pm') });
  });
});

describe('who may write into the log', () => {
  let event: ReturnType<Sitting['event']>;
  beforeAll(async () => {
    sitting = await aMeetingInSession(council);
    event = sitting.event({ kind: 'items-begun', itemIds: [sitting.items.report.id] });
  });
  const post = (agent: ApiAgent) => agent.post(sitting.url(paths.liveEvents)).send(event);

  it.each(['chair', 'member', 'monitoring-officer', 'report-author', 'administrator'] as const)(
    'is not the %s',
    async (role) => {
      await post(await council.api.signIn(council.authority.id, role, council.panel.id)).expect(403);
    },
  );

  it('is not the clerk of another body, nor somebody who has not signed in', async () => {
    const { api, authority } = council;
    const forum = await aBody(api.dataSource, authority, { name: 'Schools Forum' });
    const other = await api.signIn(authority.id, 'clerk', forum.id);
    await post(other).expect(403);
    await post(await api.anonymous()).expect(401);
  });

  it('is the clerk, for a meeting that exists', async () => {
    await post(council.clerk).expect(201);
    const nowhere = apiUrl(paths.liveEvents, { meetingId: council.panel.id });
    await council.clerk.post(nowhere).send(event).expect(404);
  });

  it('is read by those of the body only', async () => {
    const { api, authority, panel } = council;
    const author = await api.signIn(authority.id, 'report-author', panel.id);
    await author.get(sitting.url(paths.live)).expect(403);
    await author.get(sitting.url(paths.liveStream)).expect(403);
    await council.clerk.get(apiUrl(paths.live, { meetingId: panel.id })).expect(404);
    await council.clerk.get(apiUrl(paths.liveStream, { meetingId: panel.id })).expect(404);
  });
});

describe('the state of the meeting', () => {
  it('follows its log, and each turn is on record', async () => {
    sitting = await aMeetingInSession(council);
    expect(await stateOf(sitting)).toBe('in-session');
    await sitting.record({ kind: 'adjourned', reason: 'Fire alarm', until: '' }, { at: '17:30' });
    expect(await stateOf(sitting)).toBe('adjourned');
    await sitting.record({ kind: 'reconvened' }, { at: '17:45' });
    expect(await stateOf(sitting)).toBe('in-session');
    await closeMeeting(sitting);
    expect(await stateOf(sitting)).toBe('closed');
    expect(await recordOf(sitting)).toEqual(
      expect.arrayContaining([
        'Meeting opened at 5.00pm.',
        'Meeting adjourned at 5.30pm.',
        'Meeting reconvened at 5.45pm.',
        'Meeting closed at 8.00pm.',
      ]),
    );
  });

  it('refuses to close with an item untouched, and names it', async () => {
    sitting = await aMeetingInSession(council);
    const { code, detail } = await refusal({ kind: 'meeting-closed' }, { at: '18:00' }, 422);
    expect(code).toBe('items-untouched');
    expect(detail).toContain('Annual report of the virtual school');
    expect(await stateOf(sitting)).toBe('in-session');
  });

  it('takes nothing after the close but corrections, which leave the first entry where it is', async () => {
    sitting = await aMeetingInSession(council);
    const ben = sitting.seat('Councillor Ben Coyle');
    const left = await sitting.record({ kind: 'left', participantId: ben, reason: 'left' }, { at: '18:00' });
    await closeMeeting(sitting);
    const note: MeetingAct = { kind: 'noted', note: 'discussion', text: 'Late', owner: '', due: null };
    expect(await refusal(note, { at: '20:30' }, 422)).toMatchObject({ code: 'after-closing' });
    const replacement = { at: left.at.replace('18:00', '18:10'), itemId: null, act: left.act as never };
    await sitting.record(
      { kind: 'corrected', eventId: left.id, reason: 'The clock was slow', replacement },
      { at: '21:00' },
    );
    const { events } = await sitting.read();
    expect(events.find(({ id }) => id === left.id)).toEqual(left);
    expect(events.at(-1)?.act.kind).toBe('corrected');
    const { manager } = council.api.dataSource;
    const [row] = await manager.query(
      'select minutes from attendances where meeting_id = $1 and participant_id = $2',
      [sitting.meeting.id, ben],
    );
    expect(row).toEqual({ minutes: 70 });
    expect(await recordOf(sitting)).toContain("A line of the meeting's log was corrected.");
  });

  it('goes back when the closing was a mistake', async () => {
    sitting = await aMeetingInSession(council);
    await closeMeeting(sitting);
    const closing = (await sitting.read()).events.at(-1)!;
    await sitting.record(
      { kind: 'corrected', eventId: closing.id, reason: 'Pressed by mistake', replacement: null },
      { at: '20:05' },
    );
    expect(await stateOf(sitting)).toBe('in-session');
    const { manager } = council.api.dataSource;
    const count = await manager.query('select 1 from attendances where meeting_id = $1', [
      sitting.meeting.id,
    ]);
    expect(count).toEqual([]);
  });

  it('counts the meeting’s version, so that a page that was open does not overwrite it', async () => {
    sitting = await aConvenedMeeting(council);
    const versionOf = async () =>
      (await council.api.dataSource.manager.findOneByOrFail(MeetingRow, { id: sitting.meeting.id })).version;
    const before = await versionOf();
    await sitting.record(
      { kind: 'meeting-opened', presidingId: sitting.seat('Councillor Mo Hale') },
      { at: '17:00' },
    );
    expect(await versionOf()).toBe(before + 1);
  });
});

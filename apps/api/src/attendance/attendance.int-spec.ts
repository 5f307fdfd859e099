import {
  apiUrl,
  paths,
  type AttendanceStatistics,
  type MeetingAttendance,
  type SixMonths,
} from '@minutebook/contracts';
import { Attendance, Meeting } from '@minutebook/data-access';
import { aBody, aMeeting, aMembership, aPerson } from '@minutebook/data-access/testing';
import type { MeetingAct } from '@minutebook/domain';
import {
  aCouncil,
  aConvenedMeeting,
  aMeetingInSession,
  closeMeeting,
  type Council,
  type Sitting,
} from '../meetings/testing/index';
import type { ApiAgent } from '../testing/index';

let council: Council;
beforeEach(async () => {
  council = await aCouncil();
});
afterEach(() => council.api.close());

const moved = (sitting: Sitting, kind: 'arrived' | 'left', name: string): MeetingAct => {
  const participantId = sitting.seat(name);
  return kind === 'arrived'
    ? { kind, participantId, mode: 'in-room' }
    : { kind, participantId, reason: 'left' };
};
const marked = (
  sitting: Sitting,
  name: string,
  status: 'apologies' | 'present',
  mode: 'in-room' | 'remote',
) => ({
  ...{ kind: 'attendance-marked' as const, participantId: sitting.seat(name), status, mode },
});
const statistics = async (query = '', agent = council.clerk): Promise<AttendanceStatistics> => {
  const url = `${apiUrl(paths.attendanceStatistics, { bodyId: council.panel.id })}${query}`;
  return (await agent.get(url).expect(200)).body as AttendanceStatistics;
};
const sixMonths = async (agent: ApiAgent = council.clerk): Promise<SixMonths> =>
  (await agent.get(apiUrl(paths.sixMonths)).expect(200)).body as SixMonths;

async function aMeetingHeld(heldOn: string): Promise<Sitting> {
  const sitting = await aMeetingInSession(council, heldOn);
  await closeMeeting(sitting);
  return sitting;
}

describe('the attendance of one meeting', () => {
  it('is read from its log: who came and went when, apologies, and who was in attendance', async () => {
    const sitting = await aMeetingInSession(council);
    await sitting.record(marked(sitting, 'Pat Oakes', 'apologies', 'in-room'), { at: '17:00' });
    await sitting.record(moved(sitting, 'left', 'Councillor Dev Ellis'), { at: '18:07' });
    const { body } = await council.clerk.get(sitting.url(paths.meetingAttendance)).expect(200);
    const { rows } = body as MeetingAttendance;
    const of = (name: string) => rows.find((row) => row.name === name);
    expect(of('Councillor Mo Hale')).toMatchObject({ status: 'present' });
    expect(of('Pat Oakes')).toMatchObject({ status: 'apologies', spells: [] });
    expect(of('Councillor Dev Ellis')).toMatchObject({
      spells: [{ from: '2027-03-10T17:00:00.000Z', to: '2027-03-10T18:07:00.000Z' }],
    });
    expect(JSON.stringify(rows)).not.toContain('Jade Merrow');
  });

  it('is for those who keep the record', async () => {
    const sitting = await aConvenedMeeting(council);
    const { api, authority, panel } = council;
    for (const role of ['chair', 'monitoring-officer'] as const)
      await (
        await api.signIn(authority.id, role, panel.id)
      )
        .get(sitting.url(paths.meetingAttendance))
        .expect(200);
    const member = await api.signIn(authority.id, 'member', panel.id);
    await member.get(sitting.url(paths.meetingAttendance)).expect(403);
    await member.get(apiUrl(paths.sixMonths)).expect(403);
    await member.get(apiUrl(paths.attendanceStatistics, { bodyId: panel.id })).expect(403);
    const nowhere = apiUrl(paths.attendanceStatistics, { bodyId: sitting.meeting.id });
    await council.clerk.get(nowhere).expect(404);
  });

  it('is written down when the meeting closes, without young people and guests', async () => {
    const sitting = await aMeetingHeld('2027-03-10');
    const rows = await council.api.dataSource.manager.findBy(Attendance, { meetingId: sitting.meeting.id });
    expect(rows.map(({ status, minutes }) => [status, minutes]).sort()).toEqual([
      ['absent', 0],
      ['absent', 0],
      ['present', 180],
      ['present', 180],
      ['present', 180],
      ['present', 180],
      ['present', 180],
    ]);
  });
});

describe('attendance over a period', () => {
  it('counts the meetings that were held, and nobody as absent from one that was cancelled or is unknown', async () => {
    await aMeetingHeld('2027-03-10');
    const second = await aMeetingInSession(council, '2027-03-17');
    await second.record(marked(second, 'Pat Oakes', 'apologies', 'in-room'), { at: '17:00' });
    const absent = marked(second, 'Councillor Dev Ellis', 'apologies', 'in-room');
    await second.record(absent, { at: '17:00' });
    await closeMeeting(second);
    const { dataSource } = council.api;
    await aMeeting(dataSource, council.panel, { heldOn: '2027-03-24', state: 'cancelled' });
    await aMeeting(dataSource, council.panel, { heldOn: '2027-03-25', state: 'closed' });
    const { from, to, meetings, rows } = await statistics();
    expect({ from, to, meetings }).toEqual({ from: '2026-05-20', to: '2027-05-19', meetings: 2 });
    expect(rows.map(({ name }) => name)).toEqual([
      'Councillor Mo Hale',
      'Councillor Ada Brand',
      'Councillor Ben Coyle',
      'Councillor Cara Dunn',
      'Councillor Dev Ellis',
      'Pat Oakes',
      'Co-optee',
    ]);
    const of = (name: string) => rows.find((row) => row.name === name);
    expect(of('Councillor Dev Ellis')).toMatchObject({
      role: 'member',
      expected: 2,
      present: 1,
      apologies: 1,
    });
    expect(of('Pat Oakes')).toMatchObject({
      role: 'co-optee',
      expected: 2,
      present: 0,
      apologies: 1,
      absent: 1,
    });
  });

  it('is narrowed to the days asked for', async () => {
    await aMeetingHeld('2027-03-10');
    expect(await statistics('?from=2027-03-11&to=2027-04-01')).toMatchObject({ meetings: 0, rows: [] });
    expect(await statistics('?from=2027-03-10&to=2027-03-10')).toMatchObject({ meetings: 1 });
    const url = `${apiUrl(paths.attendanceStatistics, { bodyId: council.panel.id })}?from=yesterday`;
    await council.clerk.get(url).expect(400);
  });
});

describe('the six months', () => {
  const warnings = async () => new Map((await sixMonths()).map((row) => [row.name, row]));

  it('run from the last lawful attendance, of councillors only, with warnings', async () => {
    await aMeetingHeld('2027-03-10');
    const later = await aConvenedMeeting(council, '2027-03-31');
    await later.record(
      { kind: 'meeting-opened', presidingId: later.seat('Councillor Mo Hale') },
      { at: '17:00' },
    );
    for (const name of ['Councillor Ada Brand', 'Councillor Ben Coyle'])
      await later.record(marked(later, name, 'present', 'in-room'), { at: '17:00' });
    await later.record(marked(later, 'Councillor Dev Ellis', 'present', 'remote'), { at: '17:00' });
    await closeMeeting(later);
    council.at('2027-07-15', '09:00');
    const rows = await warnings();
    expect([...rows.keys()]).not.toContain('Pat Oakes');
    expect(rows.get('Councillor Ada Brand')).toMatchObject({
      ...{ lastAttendedOn: '2027-03-31', lapsesOn: '2027-09-30', warning: 'three-months' },
    });
    // remotely, which is no attendance in law (B-13)
    expect(rows.get('Councillor Dev Ellis')).toMatchObject({
      ...{ lastAttendedOn: '2027-03-10', lapsesOn: '2027-09-10', warning: 'four-months' },
    });
    council.at('2027-09-10', '09:00');
    expect((await warnings()).get('Councillor Dev Ellis')?.warning).toBe('lapsed');
  });

  it('count a meeting of any body, and for who has attended none from the first that is known', async () => {
    await aMeetingHeld('2027-03-10');
    const { api, authority, panel } = council;
    const forum = await aBody(api.dataSource, authority, { name: 'Schools Forum' });
    const person = await aPerson(api.dataSource, authority, { name: 'Councillor Nia Park' });
    await aMembership(api.dataSource, panel, person, { startsOn: '2020-01-01' });
    expect((await warnings()).get('Councillor Nia Park')).toMatchObject({ lastAttendedOn: '2027-03-10' });
    const held = await aMeeting(api.dataSource, forum, { heldOn: '2027-03-20', state: 'closed' });
    await api.dataSource.manager.insert(Attendance, {
      ...{ authorityId: authority.id, meetingId: held.id, participantId: person.id, personId: person.id },
      ...{ role: 'member', isExpected: true, status: 'present', mode: 'in-room' },
      ...{ minutes: 60, countsInLaw: true, asSubstitute: false },
    });
    expect((await warnings()).get('Councillor Nia Park')).toMatchObject({ lastAttendedOn: '2027-03-20' });
    const clerkOfForum = await api.signIn(authority.id, 'clerk', forum.id);
    expect(await sixMonths(clerkOfForum)).toEqual([]);
  });

  it('are unknown while no attendance is', async () => {
    await aConvenedMeeting(council);
    expect(await sixMonths()).toEqual([]);
    expect(await council.api.dataSource.manager.countBy(Meeting, { state: 'closed' })).toBe(0);
  });
});

import { apiUrl, paths, type Due } from '@minutebook/contracts';
import { aBody, anAgendaItem, aMeeting } from '@minutebook/data-access/testing';
import { aCouncil, addItem, addPaper, buildPack, callMeeting, type Council } from '../meetings/testing/index';

let council: Council;
beforeEach(async () => {
  council = await aCouncil(); // Monday, 1 February 2027
});
afterEach(() => council.api.close());

const due = async (agent = council.clerk): Promise<Due> =>
  (await agent.get(apiUrl(paths.due)).expect(200)).body as Due;

describe('GET /due', () => {
  it('shows the next eight weeks with what keeps each agenda from going out', async () => {
    const empty = await callMeeting(council, '2027-02-24');
    const ready = await callMeeting(council, '2027-03-10');
    await callMeeting(council, '2027-03-30'); // eight weeks and a day ahead
    const cancelled = await callMeeting(council, '2027-03-03');
    const cancel = apiUrl(paths.cancelMeeting, { meetingId: cancelled.id });
    await council.clerk.post(cancel).send({ version: 1, reason: 'No business' }).expect(200);
    await addPaper(council, await addItem(council, ready, { title: 'Report', paperExpectation: 'expected' }));
    await addItem(council, ready, { title: 'Scorecard', paperExpectation: 'expected' });
    const { meetings, today } = await due();
    expect(today).toBe('2027-02-01');
    expect(
      meetings.map(({ id, blockers, readyItems }) => [id, blockers.map(({ code }) => code), readyItems]),
    ).toEqual([
      [empty.id, ['agenda-is-empty'], 0],
      [ready.id, ['paper-is-missing', 'no-pack'], 1],
    ]);
  });

  it('shows papers past their day, and packs that are being built', async () => {
    const meeting = await callMeeting(council, '2027-03-10');
    await addItem(council, meeting, { title: 'Apologies for absence' });
    const late = { title: 'Scorecard', paperExpectation: 'expected' as const, reportDueOn: '2027-01-28' };
    await addItem(council, meeting, { ...late, leadOfficer: 'Head of Performance' });
    const arrived = await addItem(council, meeting, { ...late, title: 'Annual report' });
    await addPaper(council, arrived);
    await addItem(council, meeting, { ...late, title: 'Due later', reportDueOn: '2027-02-02' });
    await council.clerk.post(apiUrl(paths.packs, { meetingId: meeting.id })).expect(202);
    const { latePapers, runningPacks } = await due();
    expect(latePapers).toMatchObject([
      {
        number: 2,
        title: 'Scorecard',
        leadOfficer: 'Head of Performance',
        workingDaysLate: 2,
        isToFollow: false,
      },
    ]);
    expect(runningPacks).toMatchObject([{ meetingId: meeting.id, version: 1, step: 'queued' }]);
  });

  it('shows the deadline as met once the agenda is out', async () => {
    const meeting = await callMeeting(council, '2027-03-10');
    await addItem(council, meeting);
    const pack = await buildPack(council, meeting);
    const url = apiUrl(paths.publication, { meetingId: meeting.id });
    await council.clerk.post(url).send({ packId: pack.id }).expect(201);
    expect((await due()).meetings).toMatchObject([{ blockers: [], clock: { standing: 'met' } }]);
  });

  it('is about the bodies of the reader', async () => {
    const { api, authority, panel } = council;
    const other = await aBody(api.dataSource, authority);
    const held = await aMeeting(api.dataSource, other, { heldOn: '2027-03-10' });
    await anAgendaItem(api.dataSource, held, { paperExpectation: 'expected', reportDueOn: '2027-01-28' });
    expect(await due()).toMatchObject({ meetings: [], latePapers: [] });
    const all = await due(await api.signIn(authority.id, 'clerk'));
    expect(all).toMatchObject({ meetings: [{ id: held.id }], latePapers: [{ meetingId: held.id }] });
    const member = await api.signIn(authority.id, 'member', panel.id);
    expect((await due(member)).meetings).toEqual([]);
    await (await api.anonymous()).get(apiUrl(paths.due)).expect(401);
  });
});

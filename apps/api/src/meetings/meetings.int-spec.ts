import { apiUrl, paths, type AuditEntry, type Meeting, type MeetingSummary } from '@minutebook/contracts';
import { SpecialDay } from '@minutebook/data-access';
import { aBody, aMeeting, anAuthority } from '@minutebook/data-access/testing';
import { aCouncil, addItem, buildPack, callMeeting, type Council } from './testing/index';

let council: Council;
beforeAll(async () => {
  council = await aCouncil();
});
afterAll(() => council.api.close());

const url = (meetingId: string) => apiUrl(paths.meeting, { meetingId });

describe('POST /meetings', () => {
  it('calls a meeting with its publication deadline worked out', async () => {
    const meeting = await callMeeting(council, '2027-03-10');
    expect(meeting).toMatchObject({
      heldOn: '2027-03-10',
      state: 'scheduled',
      version: 1,
      chair: 'Councillor Mo Hale',
      clerk: 'Ines Carrow',
      warnings: [],
      clock: {
        standing: 'ample',
        publishBy: { on: '2027-03-02', at: '17:00' },
        requiredClearDays: 5,
        published: null,
      },
    });
  });

  it.each([
    ['2027-02-30', '17:00', 400, 'invalid-input', 'heldOn'],
    ['2027-03-10', '25:00', 400, 'invalid-input', 'startTime'],
    ['2027-03-28', '01:30', 422, 'time-skipped', 'startTime'],
    ['2027-10-31', '01:30', 422, 'time-repeated', 'startTime'],
  ])('refuses %s at %s', async (heldOn, startTime, status, code, path) => {
    const { clerk, panel } = council;
    const sent = { bodyId: panel.id, heldOn, startTime, venue: 'Council Chamber' };
    const { body } = await clerk.post(apiUrl(paths.meetings)).send(sent).expect(status);
    expect(body).toMatchObject({ code, errors: [{ path }] });
  });

  it('says that the holidays of a far year are not known, and that a Sunday is no working day', async () => {
    expect((await callMeeting(council, '2029-05-07')).warnings).toMatchObject([{ code: 'no-holiday-table' }]);
    expect((await callMeeting(council, '2027-03-14')).warnings).toMatchObject([
      { code: 'not-a-working-day' },
    ]);
  });

  it('is for the clerk of the body', async () => {
    const { api, authority, panel, clerk } = council;
    const sent = { bodyId: panel.id, heldOn: '2027-03-10', startTime: '17:00', venue: 'Hall' };
    const member = await api.signIn(authority.id, 'member', panel.id);
    await member.post(apiUrl(paths.meetings)).send(sent).expect(403);
    const other = await aBody(api.dataSource, authority);
    await clerk
      .post(apiUrl(paths.meetings))
      .send({ ...sent, bodyId: other.id })
      .expect(403);
    const elsewhere = await aBody(api.dataSource, await anAuthority(api.dataSource));
    await clerk
      .post(apiUrl(paths.meetings))
      .send({ ...sent, bodyId: elsewhere.id })
      .expect(404);
    await (await api.anonymous()).post(apiUrl(paths.meetings)).send(sent).expect(401);
  });
});

describe('GET /meetings', () => {
  it('lists the meetings of the reader’s bodies between two dates, by date', async () => {
    const { api, authority, clerk } = council;
    const other = await aBody(api.dataSource, authority);
    await aMeeting(api.dataSource, other, { heldOn: '2028-06-06' });
    await callMeeting(council, '2028-06-20');
    await callMeeting(council, '2028-06-13');
    const { body } = await clerk.get(`${apiUrl(paths.meetings)}?from=2028-06-01&to=2028-06-30`).expect(200);
    expect((body as MeetingSummary[]).map(({ heldOn }) => heldOn)).toEqual(['2028-06-13', '2028-06-20']);
    await clerk.get(`${apiUrl(paths.meetings)}?from=2028-02-30`).expect(400);
  });

  it('counts a closure of the offices against the deadline', async () => {
    const { api, authority } = council;
    const day = {
      authorityId: authority.id,
      on: '2028-07-03',
      kind: 'closure' as const,
      name: 'Offices closed',
    };
    const meeting = await callMeeting(council, '2028-07-05');
    expect(meeting.clock.publishBy.on).toBe('2028-06-27');
    await api.dataSource.manager.insert(SpecialDay, day);
    const { body } = await council.clerk.get(url(meeting.id)).expect(200);
    expect((body as Meeting).clock.publishBy.on).toBe('2028-06-26');
  });
});

describe('PATCH /meetings/:meetingId', () => {
  it('changes the details and answers a stale save with the meeting as it is now', async () => {
    const { clerk } = council;
    const { id } = await callMeeting(council);
    await clerk.patch(url(id)).send({ version: 1, venue: 'Room F10' }).expect(200);
    const { body } = await clerk.patch(url(id)).send({ version: 1, venue: 'Room F11' }).expect(409);
    expect(body).toMatchObject({ code: 'stale-version', current: { venue: 'Room F10', version: 2 } });
  });

  it('refuses a time that the clock change leaves out', async () => {
    const { id } = await callMeeting(council, '2027-03-28');
    const { body } = await council.clerk.patch(url(id)).send({ version: 1, startTime: '01:15' }).expect(422);
    expect(body).toMatchObject({ code: 'time-skipped' });
  });

  it('does not find a meeting of another council', async () => {
    const { dataSource } = council.api;
    const { id } = await aMeeting(dataSource, await aBody(dataSource, await anAuthority(dataSource)));
    await council.clerk.get(url(id)).expect(404);
    await council.clerk.patch(url(id)).send({ version: 1, venue: 'Here' }).expect(404);
    await council.clerk.get(url('not-a-reference')).expect(404);
  });
});

describe('cancelling and deleting', () => {
  it('deletes a draft, and refuses to delete what was published', async () => {
    const { clerk } = council;
    const draft = await callMeeting(council);
    await addItem(council, draft);
    await clerk.delete(`${url(draft.id)}?version=1`).expect(204);
    await clerk.get(url(draft.id)).expect(404);

    const meeting = await callMeeting(council);
    await addItem(council, meeting);
    const pack = await buildPack(council, meeting);
    await clerk
      .post(apiUrl(paths.publication, { meetingId: meeting.id }))
      .send({ packId: pack.id })
      .expect(201);
    const { body } = await clerk.delete(`${url(meeting.id)}?version=2`).expect(409);
    expect(body).toMatchObject({
      code: 'meeting-is-published',
      detail: expect.stringContaining('Cancel it instead'),
    });
    const moved = await clerk.patch(url(meeting.id)).send({ version: 2, venue: 'Elsewhere' }).expect(409);
    expect(moved.body).toMatchObject({ code: 'agenda-is-published' });
  });

  it('cancels with a reason, once, and keeps it on the record', async () => {
    const { clerk } = council;
    const { id: meetingId } = await callMeeting(council);
    const cancel = apiUrl(paths.cancelMeeting, { meetingId });
    await clerk.post(cancel).send({ version: 1, reason: ' ' }).expect(400);
    await clerk.post(cancel).send({ version: 2, reason: 'No business' }).expect(409);
    const { body } = await clerk.post(cancel).send({ version: 1, reason: 'No business' }).expect(200);
    expect(body).toMatchObject({
      state: 'cancelled',
      cancelledReason: 'No business',
      clock: { standing: 'none' },
    });
    const again = await clerk.post(cancel).send({ version: 2, reason: 'No business' }).expect(409);
    expect(again.body).toMatchObject({ code: 'meeting-is-cancelled' });
    await clerk.post(apiUrl(paths.agendaItems, { meetingId })).send({ part: 'A', title: 'Late' }).expect(409);
    const record = await clerk.get(apiUrl(paths.meetingRecord, { meetingId })).expect(200);
    const entries = record.body as AuditEntry[];
    expect(entries.map(({ action }) => action)).toEqual(['meeting.cancelled', 'meeting.called']);
    expect(entries[0]).toMatchObject({
      actor: 'Test clerk',
      summary: expect.stringContaining('No business'),
    });
  });
});

describe('GET /meetings/:meetingId/record', () => {
  it('is not for members', async () => {
    const { api, authority, panel } = council;
    const { id: meetingId } = await callMeeting(council);
    const member = await api.signIn(authority.id, 'member', panel.id);
    await member.get(apiUrl(paths.meetingRecord, { meetingId })).expect(403);
    await council.clerk.get(apiUrl(paths.meetingRecord, { meetingId: panel.id })).expect(404);
  });
});

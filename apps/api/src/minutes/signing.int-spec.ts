import { paths, type Minutes } from '@minutebook/contracts';
import { MeetingDocument, PseudonymKey } from '@minutebook/data-access';
import {
  aConvenedMeeting,
  aCouncil,
  closeMeeting,
  signInAs,
  type Council,
  type Sitting,
} from '../meetings/testing/index';
import { act, acted, aHeldMeeting, publishedMinutes, readMinutes } from './testing/index';

let council: Council;
beforeEach(async () => {
  council = await aCouncil();
});
afterEach(() => council.api.close());

const approved = (minutes: Minutes, { meeting }: Sitting, corrections: object[] = []) =>
  acted(council.clerk, paths.approveMinutes, minutes, { meetingId: meeting.id, corrections });
const chairOf = () => signInAs(council, 'Councillor Mo Hale', 'chair');
const sign = async (minutes: Minutes, name = 'Councillor Mo Hale') =>
  acted(await chairOf(), paths.signMinutes, minutes, { name });

describe('POST /minutes/:minutesId/sign', () => {
  let sitting: Sitting;
  let minutes: Minutes;
  beforeEach(async () => {
    sitting = await aHeldMeeting(council);
    const published = await publishedMinutes(council, sitting);
    minutes = await approved(published, await aHeldMeeting(council, '2027-05-12'));
  });

  it('is done by who presided where they were approved, with name, time and hash', async () => {
    const signed = await sign(minutes, 'Councillor M. Hale');
    const link = signed.book.at(-1)!;
    expect(signed).toMatchObject({
      state: 'signed',
      signature: {
        ...{ name: 'Councillor M. Hale', meetingHeldOn: '2027-05-12' },
        ...{ at: link.at, sha256: link.sha256 },
      },
    });
    expect(link).toMatchObject({ seq: 3, kind: 'signed', by: 'Councillor M. Hale' });
    expect(link.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it('is refused to a member who did not preside, to an account without a person, and to the clerk', async () => {
    const member = await signInAs(council, 'Councillor Ada Brand');
    const { body } = await act(member, paths.signMinutes, minutes, { name: 'Councillor Ada Brand' }).expect(
      403,
    );
    expect(body).toMatchObject({
      code: 'did-not-preside',
      detail: expect.stringContaining('Councillor Mo Hale'),
    });
    const { api, authority, panel } = council;
    const nobody = await api.signIn(authority.id, 'chair', panel.id);
    const refused = await act(nobody, paths.signMinutes, minutes, { name: 'Somebody' }).expect(403);
    expect(refused.body).toMatchObject({ code: 'did-not-preside' });
    await act(council.clerk, paths.signMinutes, minutes, { name: 'Ines Carrow' }).expect(403);
    await act(await chairOf(), paths.signMinutes, minutes, { name: ' ' }).expect(400);
    expect((await readMinutes(council.clerk, sitting)).state).toBe('approved');
  });

  it('is by whoever took the chair there, who need not have been at the minuted meeting', async () => {
    const next = await aHeldMeeting(council, '2027-06-09');
    const published = await publishedMinutes(council, next);
    const elected = await aConvenedMeeting(council, '2027-07-14');
    await elected.record(
      { kind: 'meeting-opened', presidingId: elected.seat('Councillor Ada Brand') },
      { at: '17:00' },
    );
    for (const name of ['Councillor Ben Coyle', 'Councillor Cara Dunn', 'Councillor Dev Ellis'])
      await elected.record(
        { kind: 'attendance-marked', participantId: elected.seat(name), status: 'present', mode: 'in-room' },
        { at: '17:00' },
      );
    await closeMeeting(elected);
    const agreed = await approved(published, elected);
    await act(await chairOf(), paths.signMinutes, agreed, { name: 'Councillor Mo Hale' }).expect(403);
    const vice = await signInAs(council, 'Councillor Ada Brand');
    expect((await acted(vice, paths.signMinutes, agreed, { name: 'Councillor Ada Brand' })).state).toBe(
      'signed',
    );
  });

  it('sets the end of the key to the pseudonyms, six months on', async () => {
    const { manager } = council.api.dataSource;
    const key = { participantId: council.panel.id, authorityId: council.authority.id, pseudonym: 'Child F' };
    await manager.insert(PseudonymKey, { ...key, meetingId: minutes.meetingId });
    council.at('2027-05-31', '10:00');
    await sign(minutes);
    const { deleteAfter } = await manager.findOneByOrFail(PseudonymKey, { meetingId: minutes.meetingId });
    expect(deleteAfter).toBe('2027-11-30');
  });

  it('prints them as signed', async () => {
    await sign(minutes);
    const { manager } = council.api.dataSource;
    const documents = await manager.findBy(MeetingDocument, { meetingId: minutes.meetingId });
    const standings = documents.map(({ model }) => (model.kind === 'minutes' ? model.model.standing : ''));
    expect(standings.sort()).toEqual(['approved', 'draft', 'signed']);
  });
});

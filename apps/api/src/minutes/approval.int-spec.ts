import { paths, type Minutes } from '@minutebook/contracts';
import { Body } from '@minutebook/data-access';
import { aBody, aMeeting } from '@minutebook/data-access/testing';
import { contentOf } from '@minutebook/domain';
import {
  aConvenedMeeting,
  aCouncil,
  aMeetingInSession,
  signInAs,
  type Council,
  type Sitting,
} from '../meetings/testing/index';
import { act, acted, aHeldMeeting, begin, publishedMinutes, readMinutes, said, under } from './testing/index';

let council: Council;
beforeEach(async () => {
  council = await aCouncil();
});
afterEach(() => council.api.close());

const approve = (minutes: Minutes, meetingId: string, corrections: object[] = []) =>
  act(council.clerk, paths.approveMinutes, minutes, { meetingId, corrections });
const approved = (minutes: Minutes, { meeting }: Sitting, corrections: object[] = []) =>
  acted(council.clerk, paths.approveMinutes, minutes, { meetingId: meeting.id, corrections });
const chairOf = () => signInAs(council, 'Councillor Mo Hale', 'chair');

describe('POST /minutes/:minutesId/approve', () => {
  let sitting: Sitting;
  let minutes: Minutes;
  beforeEach(async () => {
    sitting = await aHeldMeeting(council);
    minutes = await publishedMinutes(council, sitting);
  });

  it('agrees them as printed at a later meeting, whose own minutes then say so', async () => {
    const later = await aHeldMeeting(council, '2027-05-12');
    const agreed = await approved(minutes, later);
    expect(agreed).toMatchObject({
      ...{ state: 'approved', corrections: [], signature: null },
      approval: {
        ...{ meetingId: later.meeting.id, heldOn: '2027-05-12', minuteNumber: '' },
        presidedBy: [{ name: 'Councillor Mo Hale' }],
      },
    });
    expect(agreed.book.map(({ kind }) => kind)).toEqual(['published-draft', 'approved']);
    expect(agreed.book[1]?.previousSha256).toBe(agreed.book[0]?.sha256);
    const own = await begin(council, later);
    expect(said(under(own, 'Minutes'))).toEqual([
      [
        'discussion',
        'The minutes of the meeting held on Wednesday 10 March 2027 were agreed as an accurate record.',
      ],
    ]);
    expect((await readMinutes(council.clerk, sitting)).approval?.minuteNumber).toBe(
      under(own, 'Minutes').number,
    );
  });

  it('keeps the old wording beside the new one, and the minute that corrects says both', async () => {
    const later = await aHeldMeeting(council, '2027-05-12');
    const entry = under(minutes, 'Annual report');
    const [block] = entry.blocks;
    const content = contentOf('The annual report was introduced.');
    const reason = 'Which report was not said.';
    const agreed = await approved(minutes, later, [
      { blockId: block!.id, version: block!.version, content, reason },
    ]);
    const correction = { before: 'The report was introduced.', after: 'The annual report was introduced.' };
    expect(agreed.corrections).toEqual([
      { blockId: block!.id, entryNumber: entry.number, reason, ...correction },
    ]);
    expect(said(under(agreed, 'Annual report'))).toEqual([['discussion', correction.after]]);
    const [[, words] = ['', '']] = said(under(await begin(council, later), 'Minutes'));
    expect(words).toBe(
      `The minutes of the meeting held on Wednesday 10 March 2027 were agreed as an accurate record, subject to the following correction:\n${entry.number}: "${correction.before}" to read "${correction.after}".`,
    );
  });

  it('refuses a correction on old words, of nothing, or of what is not in these minutes, and approves nothing', async () => {
    const later = await aHeldMeeting(council, '2027-05-12');
    const [block] = under(minutes, 'Annual report').blocks;
    const made = {
      blockId: block!.id,
      version: block!.version,
      content: contentOf('Other'),
      reason: 'Wrong',
    };
    const refused = async (more: object, status: number) =>
      (await approve(minutes, later.meeting.id, [{ ...made, ...more }]).expect(status)).body as {
        code: string;
      };
    expect(await refused({ version: 9 }, 409)).toMatchObject({ code: 'stale-version' });
    expect(await refused({ content: block!.content }, 422)).toMatchObject({ code: 'nothing-corrected' });
    expect(await refused({ content: [{ type: 'table', content: [] }] }, 422)).toMatchObject({
      code: 'block-content',
    });
    await refused({ blockId: later.meeting.id }, 404);
    await refused({ reason: '' }, 400);
    expect(await readMinutes(council.clerk, sitting)).toEqual(minutes);
  });

  it('refuses the meeting that they record, an earlier one, one of another body, and one that is not there', async () => {
    const { dataSource } = council.api;
    expect((await approve(minutes, sitting.meeting.id).expect(422)).body).toMatchObject({
      code: 'approves-itself',
    });
    const earlier = await aMeeting(dataSource, council.panel, { heldOn: '2027-02-03', state: 'closed' });
    expect((await approve(minutes, earlier.id).expect(422)).body).toMatchObject({ code: 'approves-earlier' });
    const other = await aBody(dataSource, council.authority, { name: 'Schools Forum' });
    const foreign = await aMeeting(dataSource, other as Body, { heldOn: '2027-05-12', state: 'closed' });
    expect((await approve(minutes, foreign.id).expect(422)).body).toMatchObject({ code: 'another-body' });
    await approve(minutes, council.panel.id).expect(404);
  });

  it('refuses a meeting that has not begun, and one that is not quorate', async () => {
    const convened = await aConvenedMeeting(council, '2027-05-12');
    const early = await approve(minutes, convened.meeting.id).expect(409);
    expect(early.body).toMatchObject({ code: 'meeting-not-in-session' });
    const held = await aMeetingInSession(council, '2027-06-09');
    const leave = async (name: string) =>
      held.record({ kind: 'left', participantId: held.seat(name), reason: 'left' }, { at: '17:05' });
    for (const name of ['Ada Brand', 'Ben Coyle', 'Cara Dunn', 'Dev Ellis'])
      await leave(`Councillor ${name}`);
    expect((await approve(minutes, held.meeting.id).expect(409)).body).toMatchObject({ code: 'inquorate' });
  });

  it('agrees one set and leaves another', async () => {
    const april = await aHeldMeeting(council, '2027-04-14');
    await publishedMinutes(council, april);
    const later = await aHeldMeeting(council, '2027-05-12');
    await approved(minutes, later);
    expect((await readMinutes(council.clerk, april)).state).toBe('published-draft');
    const own = await begin(council, later);
    expect(said(under(own, 'Minutes')).map(([, text]) => text)).toEqual([
      'The minutes of the meeting held on Wednesday 10 March 2027 were agreed as an accurate record.',
    ]);
  });

  it('is the work of the clerk, once', async () => {
    const later = await aHeldMeeting(council, '2027-05-12');
    const body = { meetingId: later.meeting.id, corrections: [] };
    await act(await chairOf(), paths.approveMinutes, minutes, body).expect(403);
    const agreed = await approved(minutes, later);
    expect((await approve(agreed, later.meeting.id).expect(409)).body).toMatchObject({ code: 'wrong-state' });
  });
});

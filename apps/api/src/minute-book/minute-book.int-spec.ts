import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { apiUrl, paths, type MinuteBook, type Minutes, type Wording } from '@minutebook/contracts';
import { aBody, anAuthority } from '@minutebook/data-access/testing';
import { defaultWordingFor } from '@minutebook/domain';
import {
  aCouncil,
  aMeetingInSession,
  closeMeeting,
  signInAs,
  type Council,
  type Sitting,
} from '../meetings/testing/index';
import {
  acted,
  aHeldMeeting,
  begin,
  publishedMinutes,
  readMinutes,
  said,
  under,
} from '../minutes/testing/index';
import type { ApiAgent } from '../testing/index';

let council: Council;
let sitting: Sitting;
let minutes: Minutes;
beforeAll(async () => {
  council = await aCouncil();
  sitting = await aHeldMeeting(council);
  const published = await publishedMinutes(council, sitting);
  const later = await aHeldMeeting(council, '2027-05-12');
  const approval = { meetingId: later.meeting.id, corrections: [] };
  const approved = await acted(council.clerk, paths.approveMinutes, published, approval);
  const chair = await signInAs(council, 'Councillor Mo Hale', 'chair');
  minutes = await acted(chair, paths.signMinutes, approved, { name: 'Councillor Mo Hale' });
  await begin(council, later);
  await aHeldMeeting(council, '2027-06-09');
});
afterAll(() => council.api.close());

const book = async (agent: ApiAgent, query = ''): Promise<MinuteBook> => {
  const { body } = await agent.get(`${apiUrl(paths.minuteBook)}${query}`).expect(200);
  return body as MinuteBook;
};

describe('GET /minute-book', () => {
  it('lists the minutes of the reader’s bodies, newest meeting first, with their numbers and who signed', async () => {
    const listed = await book(council.clerk);
    expect(listed.map(({ heldOn, state, numbers, signedBy }) => [heldOn, state, numbers, signedBy])).toEqual([
      ['2027-06-09', 'not-begun', '', null],
      ['2027-05-12', 'draft', '7/27 to 12/27', null],
      ['2027-03-10', 'signed', '1/27 to 6/27', 'Councillor Mo Hale'],
    ]);
    expect(listed[2]).toMatchObject({ minutesId: minutes.id, meetingId: sitting.meeting.id });
    const other = await aBody(council.api.dataSource, council.authority);
    expect(await book(council.clerk, `?bodyId=${other.id}`)).toEqual([]);
    await council.clerk.get(`${apiUrl(paths.minuteBook)}?bodyId=none`).expect(400);
  });

  it('shows members what is out, and what is written to nobody else', async () => {
    const { api, authority, panel } = council;
    const member = await api.signIn(authority.id, 'member', panel.id);
    expect((await book(member)).map(({ state }) => state)).toEqual(['signed']);
    const monitoringOfficer = await api.signIn(authority.id, 'monitoring-officer', null);
    expect(await book(monitoringOfficer)).toHaveLength(3);
    const stranger = await api.signIn(authority.id, 'member', (await aBody(api.dataSource, authority)).id);
    expect(await book(stranger)).toEqual([]);
    await (await api.signIn(authority.id, 'administrator', null)).get(apiUrl(paths.minuteBook)).expect(403);
    await (await api.anonymous()).get(apiUrl(paths.minuteBook)).expect(401);
  });
});

describe('GET /bodies/:bodyId/minute-numbers', () => {
  it('is for those who read the minutes of the body', async () => {
    const { api, authority, panel } = council;
    const url = (bodyId: string) => apiUrl(paths.minuteNumbers, { bodyId });
    const { body } = await council.clerk.get(url(panel.id)).expect(200);
    expect(body).toHaveLength(12);
    const other = await aBody(api.dataSource, authority);
    await council.clerk.get(url(other.id)).expect(403);
    await council.clerk.get(url(sitting.meeting.id)).expect(404);
  });
});

describe('the wording of a body', () => {
  const url = (bodyId: string) => apiUrl(paths.wording, { bodyId });
  const read = async (): Promise<Wording> =>
    (await council.clerk.get(url(council.panel.id)).expect(200)).body as Wording;

  it('is that of its kind until the clerk writes another, from a date on', async () => {
    expect(await read()).toEqual(defaultWordingFor('panel'));
    const wording: Wording = {
      ...defaultWordingFor('panel'),
      ...{ bodyInMinutes: 'The Board', phrases: [{ name: 'Noted', text: 'The Board noted the report.' }] },
    };
    council.at('2027-06-10', '09:00');
    const put = (sent: object, agent = council.clerk) => agent.put(url(council.panel.id)).send(sent);
    expect((await put({ ...wording, effectiveFrom: '2027-06-01' }).expect(200)).body).toEqual(wording);
    await put({ ...wording, effectiveFrom: '2027-06-01' }).expect(200);
    expect(await read()).toEqual(wording);
    await put({ ...wording, effectiveFrom: '2028-01-01', bodyInMinutes: 'The Panel' }).expect(200);
    expect((await read()).bodyInMinutes).toBe('The Board');
    await put({ ...wording, effectiveFrom: '2027-02-30' }).expect(400);
    const { api, authority, panel } = council;
    await put(
      { ...wording, effectiveFrom: '2027-06-01' },
      await api.signIn(authority.id, 'chair', panel.id),
    ).expect(403);
    const elsewhere = await aBody(api.dataSource, await anAuthority(api.dataSource));
    await council.clerk.get(url(elsewhere.id)).expect(404);
  });

  it('is taken for the minutes of the meetings from then on', async () => {
    const held = await aMeetingInSession(council, '2027-07-14');
    const itemId = held.items.outcomes.id;
    await held.record({ kind: 'items-begun', itemIds: [itemId] }, { at: '17:10' });
    await held.record({ kind: 'outcomes-opened' }, { at: '17:11' });
    const line = {
      id: randomUUID(),
      text: 'We heard from young people.',
      participantId: held.seat('Pat Oakes'),
    };
    await council.clerk.post(held.url(paths.meetingOutcomes)).send(line).expect(201);
    await closeMeeting(held);
    expect(said(under(await begin(council, held), 'How has the Panel'))).toEqual([
      ['discussion', 'The Board highlighted the following:'],
      ['outcome', 'We heard from young people.'],
    ]);
  });
});

describe('npm run verify-minute-book', () => {
  const root = join(import.meta.dirname, '../../../..');
  const verify = async (): Promise<{ code: number; said: string }> => {
    const env = { ...process.env, DATABASE_URL: council.api.settings.databaseUrl };
    const tool = join(root, 'tools/verify-minute-book.mjs');
    try {
      const { stdout } = await promisify(execFile)(process.execPath, [tool], { env });
      return { code: 0, said: stdout };
    } catch (error) {
      const { code, stderr } = error as { code: number; stderr: string };
      return { code, said: stderr };
    }
  };
  /** As somebody with every right could do it, past the triggers. */
  const tamper = async (table: string, statement: string): Promise<void> => {
    const { dataSource } = council.api;
    await dataSource.query(`alter table ${table} disable trigger all`);
    await dataSource.query(statement);
    await dataSource.query(`alter table ${table} enable trigger all`);
  };

  it('finds that the book holds, and names the first broken link when it does not', async () => {
    expect(await verify()).toMatchObject({
      code: 0,
      said: expect.stringContaining('3 versions of 1 bodies'),
    });
    const change = (from: string, to: string) =>
      `update minute_book_versions set snapshot = replace(snapshot::text, '${from}', '${to}')::jsonb where seq = 2`;
    await tamper('minute_book_versions', change('The report was introduced.', 'The report was praised.'));
    expect(await verify()).toEqual({
      code: 1,
      said: expect.stringContaining(
        'Corporate Parenting Panel: version 2 (approved, minutes of 2027-03-10) is broken',
      ),
    });
    await tamper('minute_book_versions', change('The report was praised.', 'The report was introduced.'));
    expect((await verify()).code).toBe(0);
    await tamper(
      'minute_book_versions',
      `update minute_book_versions set by_name = 'Somebody' where seq = 3`,
    );
    expect((await verify()).said).toContain('version 3 (signed');
    expect((await readMinutes(council.clerk, sitting)).state).toBe('signed');
  });
});

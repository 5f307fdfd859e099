import { randomUUID } from 'node:crypto';
import {
  apiUrl,
  paths,
  type ExemptCommitment,
  type ExemptCommitmentDetail,
  type ExemptCommitmentsPage,
  type Minutes,
} from '@minutebook/contracts';
import { MeetingDocument } from '@minutebook/data-access';
import { aBody, anAuthority } from '@minutebook/data-access/testing';
import { clearAgain, clearedWith, list as listOpen, write as writeOpen } from '../commitments/testing/index';
import {
  aCouncil,
  addItem,
  buildPack,
  callMeeting,
  signInAs,
  type Council,
  type Sitting,
} from '../meetings/testing/index';
import { aBlock, acted, aHeldMeeting, begin, fill, readMinutes, under } from '../minutes/testing/index';
import type { ApiAgent } from '../testing/index';

/** Whatever else says this is a leak. */
const secret = 'Kestrel';

let council: Council;
let sitting: Sitting;
beforeEach(async () => {
  council = await aCouncil();
  sitting = await aHeldMeeting(council);
});
afterEach(() => council.api.close());

type NewBlock = ReturnType<typeof aBlock>;
const write = () =>
  aBlock('action', `Write to ${secret} House.`, {
    owner: `Liaison for ${secret}`,
    due: { kind: 'weeks', weeks: 4 },
  });

async function saveExempt(minutes: Minutes, changes: object): Promise<void> {
  const { id: entryId } = under(minutes, 'Commissioning');
  const sent = { changed: [], removed: [], order: [], ...changes };
  await council.clerk.put(apiUrl(paths.exemptMinuteBlocks, { entryId })).send(sent).expect(200);
}
const added = (blocks: readonly NewBlock[]) => ({
  changed: blocks.map((block) => ({ block, version: null })),
  order: blocks.map(({ id }) => id),
});

/** Minutes that say this in Part B and that in Part A, cleared by the Chair. */
async function cleared(blocks: readonly NewBlock[], open: readonly NewBlock[] = []): Promise<Minutes> {
  const begun = await begin(council, sitting);
  await fill(council, begun);
  await writeOpen(council, begun, open);
  await saveExempt(begun, added(blocks));
  return clearAgain(council, begun);
}

async function list(agent: ApiAgent, query: Record<string, string> = {}): Promise<ExemptCommitmentsPage> {
  const search = new URLSearchParams(query).toString();
  const { body } = await agent.get(`${apiUrl(paths.exemptCommitments)}?${search}`).expect(200);
  return body as ExemptCommitmentsPage;
}
const urlOf = ({ id }: { id: string }) => apiUrl(paths.exemptCommitment, { commitmentId: id });
async function detailOf(agent: ApiAgent, row: { id: string }): Promise<ExemptCommitmentDetail> {
  const { body } = await agent.get(urlOf(row)).expect(200);
  return body as ExemptCommitmentDetail;
}
const change = (agent: ApiAgent, row: Pick<ExemptCommitment, 'id' | 'version'>, changes: object) =>
  agent.patch(urlOf(row)).send({ version: row.version, ...changes });

async function onlyRow(): Promise<ExemptCommitment> {
  const { rows } = await list(council.clerk);
  expect(rows).toHaveLength(1);
  return rows[0]!;
}

describe('the register of Part B follows the exempt minutes', () => {
  it('has their blocks from when they are cleared, and the open register has none of them', async () => {
    const advise = aBlock('recommendation', `That the Cabinet leave ${secret}.`, { addressedTo: 'Cabinet' });
    const said = aBlock('discussion', 'It was asked.');
    const minutes = await cleared([said, write(), advise]);
    const { number, id: entryId } = under(minutes, 'Commissioning');
    expect(await list(council.clerk)).toMatchObject({ total: 2, hasMore: false });
    expect((await list(council.clerk)).rows).toMatchObject([
      {
        ...{ kind: 'action', reference: `${number}, A1`, text: 'Write to Kestrel House.', version: 1 },
        ...{ owner: 'Liaison for Kestrel', dueOn: '2027-04-07', state: 'not-begun' },
        ...{ sourceTitle: 'Commissioning matter', entryId, exemptParagraphs: [3] },
        body: { id: council.panel.id, name: 'Corporate Parenting Panel' },
        meeting: { id: sitting.meeting.id, heldOn: '2027-03-10', minutesState: 'cleared' },
      },
      { kind: 'recommendation', ordinal: '1', addressedTo: 'Cabinet', dueOn: null },
    ]);
    expect((await listOpen(council.clerk)).total).toBe(0);
    const { headers } = await council.clerk.get(apiUrl(paths.exemptCommitments)).expect(200);
    expect(headers['cache-control']).toBe('private, no-store');
  });

  it('keeps what Part A set in motion out of it', async () => {
    await clearedWith(council, sitting, [
      aBlock('action', 'Share the contact pack.', { owner: 'Head of Fostering' }),
    ]);
    expect((await list(council.clerk)).total).toBe(0);
    expect((await listOpen(council.clerk)).total).toBe(1);
  });

  it('takes a correction, leaves what was set here, and says what was there before', async () => {
    const block = write();
    const first = await cleared([block]);
    const before = await onlyRow();
    await change(council.clerk, before, { owner: 'Head of Commissioning' }).expect(200);
    const back = await acted(council.clerk, paths.returnMinutes, first, { note: '' });
    const corrected = { ...aBlock('action', `Meet ${secret} House.`), id: block.id };
    const again = { ...corrected, owner: block.owner, due: { kind: 'weeks', weeks: 6 } };
    await saveExempt(back, { changed: [{ block: again, version: 1 }], order: [block.id] });
    await clearAgain(council, await readMinutes(council.clerk, sitting));
    const after = await detailOf(council.clerk, before);
    expect(after).toMatchObject({
      ...{ text: 'Meet Kestrel House.', owner: 'Head of Commissioning', dueOn: '2027-04-21' },
    });
    expect(after.updates.map(({ kind, way }) => `${kind} by ${way}`).toSorted()).toEqual([
      'corrected by minutes',
      'due by minutes',
      'owner by clerk',
    ]);
    expect(after.updates.find(({ kind }) => kind === 'corrected')?.text).toBe(
      'The minute was corrected: "Write to Kestrel House." now reads "Meet Kestrel House.".',
    );
  });

  it('withdraws the row whose block goes, revives it when it comes back, and changes nothing a second time', async () => {
    const block = write();
    const first = await cleared([block]);
    const row = await onlyRow();
    const back = await acted(council.clerk, paths.returnMinutes, first, { note: '' });
    await saveExempt(back, { removed: [{ id: block.id, version: 1 }] });
    const without = await clearAgain(council, await readMinutes(council.clerk, sitting));
    expect((await list(council.clerk)).total).toBe(0);
    expect((await list(council.clerk, { state: 'withdrawn' })).rows).toMatchObject([{ id: row.id }]);
    const open = await acted(council.clerk, paths.returnMinutes, without, { note: '' });
    await saveExempt(open, added([block]));
    const third = await clearAgain(council, await readMinutes(council.clerk, sitting));
    const revived = await detailOf(council.clerk, row);
    expect(revived).toMatchObject({ state: 'not-begun' });
    expect(revived.updates.map(({ text }) => text).toSorted()).toEqual([
      'This is in the minutes again.',
      'This is no longer in the minutes.',
    ]);
    await acted(council.clerk, paths.publishMinutes, third);
    const published = { ...revived.meeting, minutesState: 'published-draft' };
    expect(await detailOf(council.clerk, row)).toEqual({ ...revived, meeting: published });
  });

  it('gives "the next meeting" its day when one is called, and another when it is moved', async () => {
    await cleared([aBlock('request', `Figures of ${secret}.`, { due: { kind: 'next-meeting' } })]);
    expect((await onlyRow()).dueOn).toBeNull();
    const next = await callMeeting(council, '2027-05-12');
    expect((await onlyRow()).dueOn).toBe('2027-05-12');
    const moved = { version: next.version, heldOn: '2027-05-19' };
    await council.clerk
      .patch(apiUrl(paths.meeting, { meetingId: next.id }))
      .send(moved)
      .expect(200);
    expect((await onlyRow()).dueOn).toBe('2027-05-19');
  });
});

describe('the list', () => {
  it('has what is late first, and is narrowed by state and body', async () => {
    const on = (day: string) => ({ due: { kind: 'date', on: day } as const });
    await cleared([
      aBlock('action', 'Without a day.'),
      aBlock('action', 'Late.', on('2027-03-15')),
      aBlock('action', 'Not late.', on('2027-06-01')),
      aBlock('resolution', 'To note the report.'),
    ]);
    council.at('2027-03-22', '10:00');
    const texts = async (query: Record<string, string>) =>
      (await list(council.clerk, query)).rows.map(({ text }) => text);
    expect(await texts({ state: 'open' })).toEqual(['Late.', 'Not late.', 'Without a day.']);
    expect(await texts({ state: 'done' })).toEqual(['To note the report.']);
    expect((await list(council.clerk)).rows[0]).toMatchObject({ text: 'Late.', lateByWorkingDays: 5 });
    expect(await texts({ bodyId: council.panel.id })).toHaveLength(4);
    expect(await texts({ bodyId: randomUUID() })).toEqual([]);
    expect(await texts({ page: '2' })).toEqual([]);
    const url = apiUrl(paths.exemptCommitments);
    await council.clerk.get(`${url}?state=lost`).expect(400);
    await council.clerk.get(`${url}?page=0`).expect(400);
  });
});

describe('a row of Part B', () => {
  it('takes an owner, a day, a state and a note, by the rules of the open register', async () => {
    await cleared([write()]);
    const row = await onlyRow();
    const refused = async (changes: object, status: number, code: string) =>
      expect((await change(council.clerk, row, changes).expect(status)).body).toMatchObject({ code });
    await refused({ dueOn: '2027-03-09' }, 422, 'due-before-meeting');
    await refused({ state: 'done' }, 422, 'note-missing');
    await change(council.clerk, row, { state: 'withdrawn' }).expect(400);
    await change(council.clerk, row, { owner: 'x'.repeat(201) }).expect(400);
    const { body } = await change(council.clerk, row, { dueOn: '2027-05-01', owner: 'Head of Care' }).expect(
      200,
    );
    expect(body).toMatchObject({ version: 2, dueOn: '2027-05-01', owner: 'Head of Care' });
    const noted = await change(council.clerk, { ...row, version: 2 }, { note: 'They rang.' }).expect(200);
    expect(noted.body).toMatchObject({ version: 3, state: 'not-begun' });
    const done = await change(council.clerk, { ...row, version: 3 }, { state: 'done', note: 'Sent.' });
    expect(done.body).toMatchObject({ state: 'done', closedAt: expect.any(String) });
    const texts = (await detailOf(council.clerk, row)).updates.map(({ text }) => text);
    expect(texts.toSorted()).toEqual([
      'Done: Sent.',
      'Due on Saturday, 1 May 2027, before: Wednesday, 7 April 2027.',
      'Owner: Head of Care, before: Liaison for Kestrel.',
      'They rang.',
    ]);
  });

  it('is closed by one of two who close it at once; the other gets the row as it is now', async () => {
    await cleared([write()]);
    const row = await onlyRow();
    const officer = await council.api.signIn(council.authority.id, 'monitoring-officer', null);
    const answers = await Promise.all([
      change(council.clerk, row, { state: 'done', note: 'Sent.' }),
      change(officer, row, { state: 'dropped', note: 'Overtaken.' }),
    ]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    const won = answers.find(({ status }) => status === 200)!.body as ExemptCommitmentDetail;
    const lost = answers.find(({ status }) => status === 409)!;
    expect(lost.body).toMatchObject({
      ...{ code: 'stale-version', current: { id: row.id, state: won.state, version: 2 } },
    });
    expect((await detailOf(council.clerk, row)).updates).toHaveLength(1);
  });

  it('refuses the name of a young person of the meeting, and repeats it nowhere', async () => {
    await cleared([write()]);
    const row = await onlyRow();
    const person = { eventId: randomUUID(), capacity: 'Care Leaver', realName: 'Zoë Marlowe' };
    const at = '2027-03-10T17:05:00.000Z';
    await council.clerk
      .post(sitting.url(paths.youngPeople))
      .send({ ...person, at })
      .expect(201);
    for (const changes of [{ owner: 'Zoe Marlowe' }, { note: 'ZOE MARLOWE rang.' }]) {
      const { body } = await change(council.clerk, row, changes).expect(422);
      expect(body).toMatchObject({ code: 'names-a-young-person' });
      expect(JSON.stringify(body)).not.toMatch(/marlowe/i);
    }
  });

  it('has a history that the database does not let anybody change, and no place for a minute of Part A', async () => {
    const minutes = await cleared([write()]);
    const row = await onlyRow();
    await change(council.clerk, row, { note: 'They rang.' }).expect(200);
    const { dataSource } = council.api;
    for (const act of [
      `update exempt.commitment_updates set text = ''`,
      'delete from exempt.commitment_updates',
      'truncate exempt.commitment_updates',
    ])
      await expect(dataSource.query(act)).rejects.toThrow(/append-only/);
    const open = under(minutes, 'Annual report').id;
    const move = dataSource.query('update exempt.commitments set entry_id = $1', [open]);
    await expect(move).rejects.toThrow(/foreign key/);
  });
});

describe('who reads it', () => {
  it('is whoever may open Part B of the body, and while minutes are with nobody else, who writes them', async () => {
    const { api, authority, panel } = council;
    const first = await cleared([write()]);
    const row = await onlyRow();
    const chair = await signInAs(council, 'Councillor Mo Hale', 'chair');
    const officer = await api.signIn(authority.id, 'monitoring-officer', null);
    for (const reader of [chair, officer]) {
      expect((await list(reader)).total).toBe(1);
      await detailOf(reader, row);
    }
    await change(chair, row, { note: 'Mine.' }).expect(403);
    for (const role of ['member', 'report-author', 'administrator'] as const) {
      const reader = await api.signIn(authority.id, role, panel.id);
      await reader.get(apiUrl(paths.exemptCommitments)).expect(403);
      await reader.get(urlOf(row)).expect(403);
      await change(reader, row, { note: 'Mine.' }).expect(403);
    }
    const anonymous = await api.anonymous();
    await anonymous.get(apiUrl(paths.exemptCommitments)).expect(401);
    await anonymous.get(urlOf(row)).expect(401);
    await acted(council.clerk, paths.returnMinutes, first, { note: '' });
    expect((await list(chair)).total).toBe(0);
    await chair.get(urlOf(row)).expect(404);
    expect((await list(officer)).total).toBe(1);
  });

  it('is no clerk of another body, and nobody of another council', async () => {
    await cleared([write()]);
    const row = await onlyRow();
    const { api, authority } = council;
    const elsewhere = await aBody(api.dataSource, authority, { name: 'Licensing Committee' });
    const other = await api.signIn(authority.id, 'clerk', elsewhere.id);
    expect((await list(other)).total).toBe(0);
    await other.get(urlOf(row)).expect(403);
    await change(other, row, { note: 'Mine.' }).expect(403);
    const stranger = await api.signIn((await anAuthority(api.dataSource)).id, 'clerk', null);
    expect((await list(stranger)).total).toBe(0);
    await stranger.get(urlOf(row)).expect(404);
    await change(stranger, row, { note: 'Mine.' }).expect(404);
  });
});

describe('no other address, and no row outside the exempt tables', () => {
  it('says a word of what was decided in private', async () => {
    const { clerk, api } = council;
    const advise = aBlock('recommendation', `That the Cabinet leave ${secret}.`, { addressedTo: 'Cabinet' });
    const minutes = await cleared(
      [write(), advise],
      [aBlock('action', 'Share the contact pack.', { owner: 'Head of Fostering' })],
    );
    const [row] = (await list(clerk)).rows;
    const said = { owner: `Head of ${secret}`, state: 'under-way', note: `${secret} answered.` };
    await change(clerk, row!, said).expect(200);
    await acted(clerk, paths.publishMinutes, minutes);
    const next = await callMeeting(council, '2027-05-12');
    await addItem(council, next, { title: 'Update on actions', kind: 'standing', purpose: 'actions' });
    await buildPack(council, next);
    const actionLists = await api.dataSource.manager.findBy(MeetingDocument, { meetingId: next.id });
    expect(JSON.stringify(actionLists)).toContain('Share the contact pack.');

    const meetingId = sitting.meeting.id;
    const addresses = [
      ...[paths.commitments, paths.commitmentsSummary, paths.commitmentsCsv, paths.recommendations],
      ...[paths.topics, paths.mail, paths.due, paths.outcomeLog, paths.minuteBook],
      ...[paths.publicRecommendations, paths.publicMeetings],
    ].map((path) => apiUrl(path));
    const ofMeeting = [
      ...[paths.meetingRecord, paths.meetingMinutes, paths.publicMinutes, paths.publicMeeting],
      ...[paths.meetingDocuments, paths.agenda],
    ].map((path) => apiUrl(path, { meetingId }));
    for (const address of [...addresses, ...ofMeeting]) {
      const { text, status } = await clerk.get(address);
      expect([address, status === 200 || status === 404, text.includes(secret)]).toEqual([
        address,
        true,
        false,
      ]);
    }
    await clerk.get(apiUrl(paths.commitment, { commitmentId: row!.id })).expect(404);
    expect(await tablesThatSay(secret)).toEqual([
      'exempt.commitment_updates',
      'exempt.commitments',
      'exempt.minute_blocks',
      'exempt.minute_book_parts',
    ]);
    const entries = `select summary from audit_entries where entity = 'exempt-commitment'`;
    const [entry] = await api.dataSource.query<{ summary: string }[]>(entries);
    const { number } = under(minutes, 'Commissioning');
    expect(entry?.summary).toBe(
      `A row that follows Part B minute ${number} was changed: owner, state, note.`,
    );
  });
});

/** Every table of the database, of jobs and mails too, that has these words anywhere in a row. */
async function tablesThatSay(words: string): Promise<string[]> {
  const { dataSource } = council.api;
  const tables = await dataSource.query<{ name: string }[]>(
    `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
      where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema') order by 1`,
  );
  const found: string[] = [];
  for (const { name } of tables) {
    const query = `select 1 from ${name} t where t::text like $1 limit 1`;
    if ((await dataSource.query<unknown[]>(query, [`%${words}%`])).length > 0) found.push(name);
  }
  return found;
}

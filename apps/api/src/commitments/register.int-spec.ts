import { randomUUID } from 'node:crypto';
import { apiUrl, paths, type Commitment, type CommitmentsSummary } from '@minutebook/contracts';
import { CommitmentRow, type Meeting } from '@minutebook/data-access';
import { aBody, aMeeting } from '@minutebook/data-access/testing';
import ExcelJS from 'exceljs';
import Papa from 'papaparse';
import { aCouncil, aPdf, signInAs, fillPanel, type Council } from '../meetings/testing/index';
import type { ApiAgent } from '../testing/index';
import { anOfficeFile, aPng, change, changed, detailOf, list } from './testing/index';

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
let council: Council;
let march: Meeting;
let january: Meeting;
beforeEach(async () => {
  council = await aCouncil();
  await fillPanel(council);
  council.at('2027-03-22', '10:00');
  const { dataSource } = council.api;
  march = await aMeeting(dataSource, council.panel, { heldOn: '2027-03-10', state: 'closed' });
  january = await aMeeting(dataSource, council.panel, { heldOn: '2027-01-13', state: 'closed' });
});
afterEach(() => council.api.close());

async function aRow(meeting: Meeting, over: Partial<CommitmentRow> = {}): Promise<CommitmentRow> {
  const { manager } = council.api.dataSource;
  const { authorityId, id: meetingId, bodyId } = meeting;
  const position = (await manager.countBy(CommitmentRow, { meetingId })) + 1;
  const said = { kind: 'action', text: `Thing ${position}.`, reference: `19/27, A${position}` } as const;
  const from = { sourceTitle: 'Fostering', bodyName: 'Corporate Parenting Panel', minuteNumber: '19/27' };
  return manager.save(
    CommitmentRow,
    manager.create(CommitmentRow, { authorityId, meetingId, bodyId, position, ...said, ...from, ...over }),
  );
}
const references = async (query: Record<string, string> = {}, agent = council.clerk) =>
  (await list(agent, query)).rows.map(({ reference }) => reference);

describe('GET /commitments', () => {
  it('has late rows first, then the newest meeting, by cursor from page to page', async () => {
    for (let count = 0; count < 3; count += 1) await aRow(january);
    for (let count = 0; count < 3; count += 1) await aRow(march, { dueOn: '2027-06-01' });
    await aRow(january, { reference: 'late', dueOn: '2027-03-19' });
    await aRow(march, { reference: 'done', dueOn: '2027-03-19', state: 'done' });
    await aRow(march, { reference: 'gone', state: 'withdrawn' });
    for (const group of ['meeting', 'owner', 'due']) {
      const whole = await list(council.clerk, { group });
      expect(whole).toMatchObject({ total: 8, next: null });
      expect(whole.rows[0]).toMatchObject({ reference: 'late', lateByWorkingDays: 1 });
      const paged: Commitment[] = [];
      let after: string | null = '';
      while (after !== null) {
        const page = await list(council.clerk, { group, limit: '3', after });
        expect(page.total).toBe(8);
        paged.push(...page.rows);
        after = page.next;
      }
      expect(paged).toEqual(whole.rows);
    }
    const { rows } = await list(council.clerk);
    expect(rows.slice(1).map(({ meeting }) => meeting.heldOn)).toEqual([
      ...Array<string>(4).fill('2027-03-10'),
      ...Array<string>(3).fill('2027-01-13'),
    ]);
  });

  it('narrows by body, meeting, kind, state, due, owner, topic, who asked and words', async () => {
    await aMeeting(council.api.dataSource, council.panel, { heldOn: '2027-05-12' });
    await aRow(march, { reference: 'A', owner: 'Head of Fostering', text: 'Share the contact pack.' });
    await aRow(march, { reference: 'B', kind: 'request', dueOn: '2027-03-15', state: 'under-way' });
    await aRow(march, { reference: 'C', dueOn: '2027-05-12', topics: ['advocacy'], isFromYoungPeople: true });
    await aRow(january, { reference: '6/27, D1', state: 'dropped', dueOn: '2027-03-25' });
    await aRow(january, { reference: 'E', dueOn: '2027-03-26', text: 'It’s 100% & more' });
    const done = { state: 'done', dueOn: '2027-03-11', closedAt: new Date('2027-03-12T10:00:00Z') } as const;
    await aRow(january, { reference: 'F', kind: 'resolution', text: '', ...done });
    await aRow(january, { reference: 'G', kind: 'resolution', text: '', state: 'withdrawn' });
    const expectFor: [Record<string, string>, string[]][] = [
      [{ meetingId: january.id }, ['6/27, D1', 'E', 'F']],
      [{ kinds: 'request,recommendation' }, ['B']],
      [{ states: 'open' }, ['B', 'A', 'C', 'E']],
      [{ states: 'dropped,under-way' }, ['B', '6/27, D1']],
      [{ states: 'dropped' }, ['6/27, D1']],
      [{ due: 'late' }, ['B']],
      [{ due: 'late', states: 'dropped' }, []],
      [{ due: 'late', doneSinceLastMeeting: 'true' }, []],
      [{ doneSinceLastMeeting: 'true' }, ['F']],
      [{ due: 'this-week' }, ['E']],
      [{ due: 'next-meeting' }, ['C', 'E']],
      [{ due: 'no-date' }, ['A']],
      [{ owner: 'Head of Fostering' }, ['A']],
      [{ topic: 'advocacy' }, ['C']],
      [{ youngPeople: 'true' }, ['C']],
      [{ search: 'contact pa' }, ['A']],
      [{ search: '6/27' }, ['6/27, D1']],
      [{ search: "'; & | ! <-> :*" }, ['B', 'A', 'C', '6/27, D1', 'E', 'F']],
      [{ bodyId: council.panel.id, search: 'nowhere' }, []],
    ];
    for (const [query, found] of expectFor) {
      expect([query, await references(query)]).toEqual([query, found]);
      expect((await list(council.clerk, query)).total).toBe(found.length);
    }
  });

  it('is for readers of the body, with the owner’s address for the clerk alone', async () => {
    const { api, authority } = council;
    const row = await aRow(march, { ownerEmail: 'mel@council.example' });
    const forum = await aBody(api.dataSource, authority, { name: 'Schools Forum' });
    const stranger = await api.signIn(authority.id, 'member', forum.id);
    expect((await list(stranger)).total).toBe(0);
    await stranger.get(apiUrl(paths.commitment, { commitmentId: row.id })).expect(403);
    const ben = await signInAs(council, 'Councillor Ben Coyle');
    expect((await list(ben)).rows[0]).toMatchObject({ ownerEmail: '' });
    expect((await list(council.clerk)).rows[0]).toMatchObject({ ownerEmail: 'mel@council.example' });
    await (await api.signIn(authority.id, 'administrator')).get(apiUrl(paths.commitments)).expect(403);
    await (await api.anonymous()).get(apiUrl(paths.commitments)).expect(401);
  });

  it('refuses filters and cursors that make no sense', async () => {
    const refused = async (query: string) =>
      (await council.clerk.get(`${apiUrl(paths.commitments)}?${query}`).expect(400)).body as { code: string };
    for (const query of ['kinds=song', 'limit=0', 'limit=1000', 'due=soon', 'bodyId=x']) await refused(query);
    for (const after of ['x', 'bnVsbA', Buffer.from('{"late":true,"keys":["x"]}').toString('base64url')])
      expect(await refused(`after=${after}`)).toMatchObject({ code: 'bad-cursor' });
  });
});

describe('the figures over the list', () => {
  it('count what is late, due, open, done and asked by young people', async () => {
    await aMeeting(council.api.dataSource, council.panel, { heldOn: '2027-05-12' });
    const young = { isFromYoungPeople: true, topics: ['advocacy'], owner: 'Head of Fostering' };
    await aRow(march, { dueOn: '2027-03-19', state: 'under-way', ...young });
    await aRow(march, { dueOn: '2027-05-12' });
    await aRow(march, { state: 'done-proposed' });
    await aRow(january, { state: 'done', closedAt: new Date('2027-03-11T10:00:00Z'), ...young });
    await aRow(january, { state: 'done', closedAt: new Date('2027-02-11T10:00:00Z') });
    const url = `${apiUrl(paths.commitmentsSummary)}?bodyId=${council.panel.id}`;
    const { body } = await council.clerk.get(url).expect(200);
    expect(body as CommitmentsSummary).toEqual({
      ...{ late: 1, oldestLateByWorkingDays: 1, dueByNextMeeting: 1, nextMeetingOn: '2027-05-12', open: 3 },
      ...{ notBegun: 1, doneSinceLastMeeting: 1, lastMeetingOn: '2027-03-10', toConfirm: 1 },
      ...{ askedByYoungPeople: 2, askedByYoungPeopleAnswered: 1 },
      ...{ owners: ['Head of Fostering'], topics: ['advocacy'] },
    });
    const all = await council.clerk.get(apiUrl(paths.commitmentsSummary)).expect(200);
    expect(all.body).toMatchObject({ late: 1, dueByNextMeeting: 1, nextMeetingOn: null });
  });
});

describe('PATCH /commitments/:commitmentId', () => {
  it('changes owner, day and state, and the history says each', async () => {
    const row = await aRow(march);
    const first = await changed(council.clerk, row, { owner: 'Head of Fostering', dueOn: '2027-04-01' });
    expect(first).toMatchObject({
      version: 2,
      owner: 'Head of Fostering',
      due: { kind: 'date', on: '2027-04-01' },
    });
    const done = await changed(council.clerk, first, { state: 'done', note: 'It was sent.' });
    expect(done).toMatchObject({ state: 'done', closedBy: 'Test clerk', lastUpdate: 'Done: It was sent.' });
    const again = await changed(council.clerk, done, { state: 'under-way' });
    expect(again).toMatchObject({ closedAt: null, closedBy: '', lastUpdate: 'Opened again, under way.' });
    const answered = {
      circulatedTo: 'All members',
      circulatedOn: '2027-03-20',
      topics: ['pack'],
      note: 'Noted.',
    };
    expect(await changed(council.clerk, again, answered)).toMatchObject({ circulatedTo: 'All members' });
    const { updates } = await detailOf(council.clerk, row);
    expect(updates.map(({ text }) => text).toSorted()).toEqual([
      'Done: It was sent.',
      'Due on Thursday, 1 April 2027.',
      'Noted.',
      'Opened again, under way.',
      'Owner: Head of Fostering.',
      'The answer went to all members.',
    ]);
    const [record] = await council.api.dataSource.query<{ count: string }[]>(
      `select count(*) from audit_entries where action = 'commitment.changed' and entity_id = $1`,
      [row.id],
    );
    expect(record?.count).toBe('4');
  });

  it('refuses a day before the meeting, closing without a note, and a step that there is not', async () => {
    const row = await aRow(march);
    const refused = async (changes: object, status = 422) =>
      ((await change(council.clerk, row, changes).expect(status)).body as { code: string }).code;
    expect(await refused({ dueOn: '2027-03-09' })).toBe('due-before-meeting');
    expect(await refused({ dueOn: '2027-02-30' }, 400)).toBe('invalid-input');
    expect(await refused({ state: 'done' })).toBe('note-missing');
    expect(await refused({ state: 'dropped', note: '  ' })).toBe('note-missing');
    expect(await refused({ ownerEmail: 'nobody' }, 400)).toBe('invalid-input');
    expect(await refused({ ownerPersonId: randomUUID() })).toBe('no-such-person');
    const gone = await aRow(march, { state: 'withdrawn' });
    expect((await change(council.clerk, gone, { state: 'done', note: 'x' }).expect(409)).body).toMatchObject({
      code: 'wrong-state',
    });
    expect((await detailOf(council.clerk, row)).updates).toEqual([]);
  });

  it('lets one of two close it, and shows the other the row as it is', async () => {
    const row = await aRow(march);
    const close = (note: string) => change(council.clerk, row, { state: 'done', note });
    const answers = await Promise.all([close('By one.'), close('By the other.')]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    const { body } = answers.find(({ status }) => status === 409)!;
    expect(body).toMatchObject({ code: 'stale-version', current: { state: 'done', version: 2 } });
    expect((await detailOf(council.clerk, row)).updates).toHaveLength(1);
  });

  it('is the clerk’s of that body', async () => {
    const row = await aRow(march);
    const ben = await signInAs(council, 'Councillor Ben Coyle');
    await change(ben, row, { owner: 'Me' }).expect(403);
    const { api, authority } = council;
    const forum = await aBody(api.dataSource, authority, { name: 'Schools Forum' });
    await change(await api.signIn(authority.id, 'clerk', forum.id), row, { owner: 'Me' }).expect(403);
    await change(council.clerk, { id: randomUUID(), version: 1 }, { owner: 'Me' }).expect(404);
  });
});

describe('POST /commitments/bulk', () => {
  const bulk = (agent: ApiAgent, rows: Pick<CommitmentRow, 'id' | 'version'>[], act: object) =>
    agent
      .post(apiUrl(paths.commitmentsBulk))
      .send({ rows: rows.map(({ id, version }) => ({ id, version })), change: act });

  it('changes all rows by one act', async () => {
    const rows = [await aRow(march), await aRow(january)];
    const { body } = await bulk(council.clerk, rows, { act: 'due', dueOn: '2027-06-01' }).expect(200);
    expect((body as Commitment[]).map(({ dueOn, version }) => [dueOn, version])).toEqual([
      ['2027-06-01', 2],
      ['2027-06-01', 2],
    ]);
    const owned = { act: 'owner', owner: 'Head of Fostering', ownerEmail: 'mel@council.example' };
    const { body: theirs } = await bulk(council.clerk, body as CommitmentRow[], owned).expect(200);
    const closing = { act: 'close', state: 'dropped', note: 'Not any more.' };
    await bulk(council.clerk, theirs as CommitmentRow[], closing).expect(200);
    expect(await references({ states: 'dropped' })).toHaveLength(2);
  });

  it('changes none where one was changed meanwhile, is too early for the day, or is not there', async () => {
    const [one, two] = [await aRow(march), await aRow(january)];
    await changed(council.clerk, two, { owner: 'Somebody' });
    const due = { act: 'due', dueOn: '2027-06-01' };
    const { body } = await bulk(council.clerk, [one, two], due).expect(409);
    expect(body).toMatchObject({ code: 'stale-version', current: { id: two.id, owner: 'Somebody' } });
    const now = { ...two, version: 2 };
    const early = await bulk(council.clerk, [one, now], { act: 'due', dueOn: '2027-02-01' }).expect(422);
    expect(early.body).toMatchObject({ code: 'due-before-meeting' });
    await bulk(council.clerk, [one, { id: randomUUID(), version: 1 }], due).expect(404);
    await bulk(council.clerk, [], due).expect(400);
    await bulk(council.clerk, [one], { act: 'close', state: 'done', note: '' }).expect(400);
    expect((await list(council.clerk)).rows.map(({ dueOn }) => dueOn)).toEqual([null, null]);
  });

  it('reminds nobody of what is closed, nor where there is no address', async () => {
    const [closed, silent] = [await aRow(march, { state: 'done' }), await aRow(march)];
    const remind = { act: 'remind' };
    expect((await bulk(council.clerk, [closed], remind).expect(422)).body).toMatchObject({
      code: 'nothing-owed',
    });
    expect((await bulk(council.clerk, [silent], remind).expect(422)).body).toMatchObject({
      code: 'owner-without-address',
    });
  });
});

describe('evidence', () => {
  const add = (agent: ApiAgent, { id: commitmentId }: { id: string }, file: Buffer, name = 'letter.pdf') =>
    agent.post(apiUrl(paths.commitmentEvidence, { commitmentId })).attach('file', file, name);

  it('is a PDF in the history, for everybody who may read the row', async () => {
    const row = await aRow(march);
    const { body } = await add(council.clerk, row, await aPdf(1)).expect(201);
    expect(body).toMatchObject({ kind: 'evidence', text: 'letter', file: { name: 'letter.pdf' } });
    const ben = await signInAs(council, 'Councillor Ben Coyle');
    const { updates } = await detailOf(ben, row);
    expect(updates).toEqual([body]);
    const file = apiUrl(paths.commitmentFile, { commitmentId: row.id, updateId: updates[0]!.id });
    const sent = await ben.get(file).expect(200);
    expect(sent.headers).toMatchObject({
      'content-type': 'application/pdf',
      'x-content-type-options': 'nosniff',
      'content-disposition': expect.stringMatching(/^attachment; filename="letter.pdf"/),
    });
    const other = await aRow(march);
    await ben
      .get(apiUrl(paths.commitmentFile, { commitmentId: other.id, updateId: updates[0]!.id }))
      .expect(404);
    await add(ben, row, await aPdf(1)).expect(403);
  });

  it('is a workbook as well, whatever its sender calls its type', async () => {
    const row = await aRow(march);
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet('Figures').addRow(['Placements', 12]);
    const file = Buffer.from(await workbook.xlsx.writeBuffer());
    const { body } = await add(council.clerk, row, file, 'Figures May.xlsx').expect(201);
    expect(body).toMatchObject({ text: 'Figures May', file: { name: 'Figures May.xlsx', type: xlsx } });
    const url = apiUrl(paths.commitmentFile, { commitmentId: row.id, updateId: (body as { id: string }).id });
    const { headers } = await council.clerk.get(url).expect(200);
    expect(headers).toMatchObject({
      ...{ 'content-type': xlsx, 'content-length': String(file.length) },
      'content-disposition': expect.stringMatching(/^attachment;/),
    });
  });

  it.each<[string, string, Buffer, number, string]>([
    ['another kind of file', 'letter.pdf', Buffer.from('MZ'), 415, 'file-kind'],
    ['a page that a browser would run', 'letter.png', Buffer.from('<svg onload="x()">'), 415, 'file-kind'],
    ['nothing', 'letter.pdf', Buffer.alloc(0), 422, 'empty-file'],
    ['a workbook with macros', 'figures.xlsx', anOfficeFile('xlsm'), 415, 'file-with-macros'],
    ['a document under another ending', 'letter.pdf', anOfficeFile('docx'), 415, 'wrong-ending'],
    ['a broken PDF', 'letter.pdf', Buffer.from('%PDF-1.4 and no more'), 422, 'damaged-pdf'],
    ['a cut picture', 'photo.png', aPng().subarray(0, 40), 422, 'damaged-file'],
    ['too much', 'photo.png', Buffer.concat([aPng(), Buffer.alloc(21e6)]), 413, 'file-too-large'],
  ])('that is %s is refused in one sentence, and leaves no line', async (_what, name, file, status, code) => {
    const row = await aRow(march);
    const { body } = await add(council.clerk, row, file, name).expect(status);
    expect(body).toMatchObject({ code, detail: expect.stringMatching(/^[^.]+.*\.$/) });
    expect((await detailOf(council.clerk, row)).updates).toEqual([]);
  });

  it('is for rows that are there', async () => {
    await add(council.clerk, { id: randomUUID() }, await aPdf(1)).expect(404);
  });
});

describe('the register as a file', () => {
  it('is CSV that no spreadsheet runs, and a workbook', async () => {
    await aRow(march, { text: '=HYPERLINK("http://x")', owner: '@SUM(A1)', dueOn: '2027-03-19' });
    await aRow(march, { text: 'Two\nlines, "quoted"', state: 'done' });
    const csv = await council.clerk.get(`${apiUrl(paths.commitmentsCsv)}?states=open`).expect(200);
    expect(csv.headers['content-disposition']).toBe('attachment; filename="commitments.csv"');
    const { data } = Papa.parse<string[]>(csv.text.slice(1).trim());
    expect(data).toHaveLength(2);
    expect(data[1]).toEqual(
      expect.arrayContaining([`'=HYPERLINK("http://x")`, `'@SUM(A1)`, '2027-03-19', '1']),
    );
    const response = await council.clerk
      .get(apiUrl(paths.commitmentsXlsx))
      .buffer(true)
      .parse((message, done) => {
        const chunks: Buffer[] = [];
        message
          .on('data', (chunk: Buffer) => chunks.push(chunk))
          .on('end', () => done(null, Buffer.concat(chunks)));
      })
      .expect(200);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(response.body as ArrayBuffer);
    const sheet = workbook.getWorksheet('Commitments')!;
    expect(sheet.rowCount).toBe(3);
    expect(sheet.getCell('F2').value).toBe('=HYPERLINK("http://x")');
    expect(sheet.getCell('F2').formula).toBeUndefined();
  });
});

describe('saved views', () => {
  it('are one’s own, under one name once', async () => {
    const url = apiUrl(paths.savedViews);
    const view = { name: 'Late', query: { due: 'late' } };
    await council.clerk.post(url).send(view).expect(201);
    const { body } = await council.clerk
      .post(url)
      .send({ ...view, query: { due: 'late', kinds: 'action' } })
      .expect(201);
    expect(body).toMatchObject([{ name: 'Late', query: { due: 'late', kinds: 'action' } }]);
    const ben = await signInAs(council, 'Councillor Ben Coyle');
    expect((await ben.get(url).expect(200)).body).toEqual([]);
    const [{ id: viewId }] = body as [{ id: string }];
    await ben.delete(apiUrl(paths.savedView, { viewId })).expect(404);
    await council.clerk.delete(apiUrl(paths.savedView, { viewId })).expect(204);
    expect((await council.clerk.get(url).expect(200)).body).toEqual([]);
    await council.clerk.post(url).send({ name: '', query: {} }).expect(400);
  });
});

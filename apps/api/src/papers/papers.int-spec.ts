import { readdir } from 'node:fs/promises';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { apiUrl, paths, type Agenda, type AgendaItem, type Paper } from '@minutebook/contracts';
import { Paper as PaperRow } from '@minutebook/data-access';
import {
  aCouncil,
  addItem,
  addPaper,
  aLockedPdf,
  aPdf,
  buildPack,
  callMeeting,
  readAgenda,
  upload,
  type Council,
} from '../meetings/testing/index';

let council: Council;
let item: AgendaItem;
beforeAll(async () => {
  council = await aCouncil();
});
beforeEach(async () => {
  item = await addItem(council, await callMeeting(council));
});
afterAll(() => council.api.close());

const paperUrl = (paperId: string) => apiUrl(paths.paper, { paperId });
const fileUrl = (paperId: string) => apiUrl(paths.paperFile, { paperId });
const waitingUploads = () => readdir(join(council.api.settings.dataDir, 'uploads'));
const rowsOf = ({ id }: AgendaItem) => council.api.dataSource.manager.countBy(PaperRow, { itemId: id });

describe('POST /agenda-items/:itemId/papers', () => {
  it('keeps a PDF, counts its pages and works out where the item stands', async () => {
    const { clerk } = council;
    const pdf = await aPdf(7);
    const { body } = await clerk
      .post(apiUrl(paths.itemPapers, { itemId: item.id }))
      .field('title', 'Annual report')
      .attach('file', pdf, 'Über den Bericht.pdf')
      .expect(201);
    expect(body).toMatchObject({
      title: 'Annual report',
      fileName: 'Über den Bericht.pdf',
      pageCount: 7,
      bytes: pdf.length,
      revision: 1,
      uploadedBy: 'Test clerk',
    });
    const { id: meetingId } = { id: (await agendaOf(item)).meetingId };
    const { items } = await readAgenda(council, { id: meetingId });
    expect(items[0]).toMatchObject({
      pages: { first: 5, last: 12, isFinal: false },
      papers: [{ id: (body as Paper).id }],
    });
    expect(await waitingUploads()).toEqual([]);
  });

  it('sends the file back as it came', async () => {
    const { clerk } = council;
    const pdf = await aPdf(1);
    const { body } = await upload(clerk, item.id, pdf, '../../etc/Scorecard "May".pdf').expect(201);
    const response = await clerk.get(fileUrl((body as Paper).id)).expect(200);
    expect(response.body).toEqual(pdf);
    expect(response.headers).toMatchObject({
      'content-type': 'application/pdf',
      'x-content-type-options': 'nosniff',
      'content-disposition': expect.stringMatching(/^inline; filename="Scorecard -May-.pdf"/),
      etag: `"${(body as Paper).sha256}"`,
    });
    const etag = response.headers['etag'] ?? '';
    await clerk
      .get(fileUrl((body as Paper).id))
      .set('if-none-match', etag)
      .expect(304);
  });

  it('is for those who may bring papers to the body', async () => {
    const { api, authority, panel } = council;
    const author = await api.signIn(authority.id, 'report-author', panel.id);
    await upload(author, item.id, await aPdf()).expect(201);
    const member = await api.signIn(authority.id, 'member', panel.id);
    await upload(member, item.id, await aPdf(), 'mine.pdf').expect(403);
    await upload(author, panel.id, await aPdf()).expect(404);
    expect(await waitingUploads()).toEqual([]);
  });
});

describe('bad input', () => {
  const text = Buffer.from('This is a text and no PDF.');
  const refused: [string, () => Promise<Buffer>, string, number, string][] = [
    ['a file that is not what its name says', () => Promise.resolve(text), 'report.pdf', 415, 'not-a-pdf'],
    ['a PDF under another name', () => aPdf(), 'report.png', 415, 'not-a-pdf'],
    ['a Word file', () => Promise.resolve(text), 'report.docx', 415, 'word-file'],
    ['a truncated PDF', async () => (await aPdf(5)).subarray(0, 700), 'report.pdf', 422, 'damaged-pdf'],
    ['a PDF with a user password', () => aLockedPdf(), 'report.pdf', 422, 'password-pdf'],
    ['an empty file', () => Promise.resolve(Buffer.alloc(0)), 'report.pdf', 422, 'empty-file'],
  ];

  it.each(refused)('%s: says what to do and keeps nothing', async (_, content, name, status, code) => {
    const { body } = await upload(council.clerk, item.id, await content(), name).expect(status);
    expect(body).toMatchObject({ code, detail: expect.stringMatching(/^[A-Z].*\.$/) });
    expect(await waitingUploads()).toEqual([]);
    expect(await rowsOf(item)).toBe(0);
  });

  it('no file at all', async () => {
    const url = apiUrl(paths.itemPapers, { itemId: item.id });
    const { body } = await council.clerk.post(url).field('title', 'Nothing').expect(422);
    expect(body).toMatchObject({ code: 'file-missing' });
  });

  it('two files of the same name in one item: offers to replace the first', async () => {
    const { clerk } = council;
    const first = await addPaper(council, item, 1, 'Report.pdf');
    const { body } = await upload(clerk, item.id, await aPdf(2), 'report.PDF').expect(409);
    expect(body).toMatchObject({
      code: 'paper-name-taken',
      current: { id: first.id, fileName: 'Report.pdf' },
    });
    const other = await addItem(council, { id: (await agendaOf(item)).meetingId }, { title: 'Other' });
    await upload(clerk, other.id, await aPdf(2), 'report.pdf').expect(201);
  });

  it('two of the same name at the same time: one stays', async () => {
    const { clerk } = council;
    const pdf = await aPdf();
    const statuses = await Promise.all([1, 2].map(async () => (await upload(clerk, item.id, pdf)).status));
    expect(statuses.sort()).toEqual([201, 409]);
    expect(await waitingUploads()).toEqual([]);
  });

  it('a lost connection while uploading: leaves neither row nor file', async () => {
    await sendHalf(council, item);
    for (let waited = 0; (await waitingUploads()).length > 0 && waited < 50; waited += 1)
      await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await waitingUploads()).toEqual([]);
    expect(await rowsOf(item)).toBe(0);
    await addPaper(council, item);
  });
});

describe('the limit', () => {
  it('is named in the refusal of a file over it', async () => {
    const small = await aCouncil({ uploadLimitMb: 0.01 });
    try {
      const over = await addItem(small, await callMeeting(small));
      const { body } = await upload(small.clerk, over.id, Buffer.alloc(20_000, 'a')).expect(413);
      expect(body).toMatchObject({ code: 'file-too-large', detail: expect.stringContaining('0.01 MB') });
      expect(await readdir(join(small.api.settings.dataDir, 'uploads'))).toEqual([]);
    } finally {
      await small.api.close();
    }
  });
});

describe('replacing, renaming, ordering, removing', () => {
  it('keeps place and title of a paper that is replaced, and its old revision', async () => {
    const { clerk } = council;
    const { id: paperId } = await addPaper(council, item, 1, 'draft.pdf');
    await clerk.patch(paperUrl(paperId)).send({ version: 1, title: 'The report' }).expect(200);
    const replace = apiUrl(paths.replacePaper, { paperId });
    const { body } = await clerk
      .post(replace)
      .attach('file', await aPdf(3), 'final.pdf')
      .expect(201);
    expect(body).toMatchObject({ title: 'The report', fileName: 'final.pdf', revision: 2, pageCount: 3 });
    expect(await rowsOf(item)).toBe(2);
    await clerk
      .post(replace)
      .attach('file', await aPdf(), 'again.pdf')
      .expect(404);
  });

  it('refuses a stale change with the paper as it is now', async () => {
    const { clerk } = council;
    const { id } = await addPaper(council, item);
    await clerk.patch(paperUrl(id)).send({ version: 1, title: 'One' }).expect(200);
    const { body } = await clerk.patch(paperUrl(id)).send({ version: 1, title: 'Two' }).expect(409);
    expect(body).toMatchObject({ code: 'stale-version', current: { title: 'One', version: 2 } });
    await clerk.delete(`${paperUrl(id)}?version=1`).expect(409);
  });

  it('orders the papers of an item', async () => {
    const { clerk } = council;
    await addPaper(council, item, 1, 'a.pdf');
    const { id } = await addPaper(council, item, 1, 'b.pdf');
    await clerk.patch(paperUrl(id)).send({ version: 1, position: 1 }).expect(200);
    const { papers } = (await agendaOf(item)).items[0]!;
    expect(papers.map(({ fileName }) => fileName)).toEqual(['b.pdf', 'a.pdf']);
    await clerk.delete(`${paperUrl(id)}?version=2`).expect(204);
    expect((await agendaOf(item)).items[0]!.papers).toHaveLength(1);
    await clerk.get(fileUrl(id)).expect(404);
  });

  it('leaves the papers of a published agenda alone', async () => {
    const { clerk } = council;
    const { id } = await addPaper(council, item);
    const meeting = { id: (await agendaOf(item)).meetingId };
    const pack = await buildPack(council, meeting);
    await clerk
      .post(apiUrl(paths.publication, { meetingId: meeting.id }))
      .send({ packId: pack.id })
      .expect(201);
    const { body } = await upload(clerk, item.id, await aPdf(), 'late.pdf').expect(409);
    expect(body).toMatchObject({ code: 'agenda-is-published' });
    await clerk.delete(`${paperUrl(id)}?version=1`).expect(409);
    expect(await waitingUploads()).toEqual([]);
  });
});

describe('PUT /agenda-items/:itemId/report', () => {
  const body = {
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text: 'To note.' }] }],
  };

  it('keeps a report that is written here, one revision a save', async () => {
    const { clerk } = council;
    const url = apiUrl(paths.itemReport, { itemId: item.id });
    await clerk.get(url).expect(404);
    const first = await clerk.put(url).send({ title: 'Report', body }).expect(200);
    expect(first.body).toMatchObject({ kind: 'report', pageCount: null, revision: 1 });
    await clerk.put(url).send({ title: 'Report', body }).expect(409);
    await clerk.put(url).send({ title: 'Second report', body, revision: 1 }).expect(200);
    const read = await clerk.get(url).expect(200);
    expect(read.body).toMatchObject({ paper: { title: 'Second report', revision: 2 }, body });
    const stale = await clerk.put(url).send({ title: 'Mine', body, revision: 1 }).expect(409);
    expect(stale.body).toMatchObject({ code: 'stale-version', current: { paper: { revision: 2 } } });
    const { papers } = (await agendaOf(item)).items[0]!;
    await clerk.get(fileUrl(papers[0]!.id)).expect(409);
  });

  it('refuses what is no report', async () => {
    const url = apiUrl(paths.itemReport, { itemId: item.id });
    const script = { type: 'doc', content: [{ type: 'script', content: [] }] };
    await council.clerk.put(url).send({ title: 'Report', body: script }).expect(400);
  });
});

async function agendaOf({ id }: AgendaItem): Promise<Agenda> {
  const { manager } = council.api.dataSource;
  const [row] = await manager.query<{ meeting_id: string }[]>(
    'select meeting_id from agenda_items where id = $1',
    [id],
  );
  return readAgenda(council, { id: row!.meeting_id });
}

/** Sends the head of an upload and some of the file, waits until it has reached the disk, and goes away. */
async function sendHalf({ api, clerk }: Council, { id: itemId }: AgendaItem): Promise<void> {
  const prepared = clerk.post(apiUrl(paths.itemPapers, { itemId }));
  const headers = await headersOf(prepared);
  const { port } = api.app.getHttpServer().address() as AddressInfo;
  const boundary = 'half-a-file';
  const outgoing = request({
    port,
    method: 'POST',
    path: apiUrl(paths.itemPapers, { itemId }),
    headers: {
      ...headers,
      'content-type': `multipart/form-data; boundary=${boundary}`,
      'content-length': 5_000_000,
    },
  });
  outgoing.on('error', () => undefined);
  outgoing.write(
    `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="half.pdf"\r\ncontent-type: application/pdf\r\n\r\n%PDF-1.7\n`,
  );
  outgoing.write(Buffer.alloc(200_000, 'x'));
  for (let waited = 0; (await waitingUploads()).length === 0 && waited < 100; waited += 1)
    await new Promise((resolve) => setTimeout(resolve, 20));
  expect(await waitingUploads()).toHaveLength(1);
  outgoing.destroy();
}

/** Cookies and token that the agent would send. */
async function headersOf(prepared: ReturnType<Council['clerk']['post']>): Promise<Record<string, string>> {
  const sent = await prepared.attach('file', Buffer.alloc(0), 'empty.pdf').expect(422);
  const { header } = sent.request as unknown as { header: Record<string, string> };
  const cookie = (sent.request as unknown as { cookies: string }).cookies;
  return { cookie: header['Cookie'] ?? cookie, 'x-xsrf-token': header['x-xsrf-token'] ?? '' };
}

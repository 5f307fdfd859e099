import {
  apiUrl,
  paths,
  type Meeting,
  type Paper,
  type PublicAgenda,
  type PublicMeeting,
} from '@minutebook/contracts';
import { aCouncil, addItem, addPaper, buildPack, callMeeting, type Council } from '../meetings/testing/index';
import type { ApiAgent } from '../testing/index';

let council: Council;
let reader: ApiAgent;
let meeting: Meeting;
let paper: Paper;
let version = 2;
beforeAll(async () => {
  council = await aCouncil();
  reader = await council.api.anonymous();
});
beforeEach(async () => {
  version = 2;
  meeting = await callMeeting(council);
  await addItem(council, meeting, { title: 'Apologies for absence', description: 'To receive apologies.' });
  paper = await addPaper(council, await addItem(council, meeting, { title: 'Annual report' }), 7);
  await addItem(council, meeting, { title: 'Exclusion of the Press and Public', kind: 'exclusion' });
  await addItem(council, meeting, { part: 'B', title: 'Placement matter', exemptParagraphs: [1, 2] });
});
afterAll(() => council.api.close());

const agendaUrl = () => apiUrl(paths.publicMeeting, { meetingId: meeting.id });
const paperUrl = () => apiUrl(paths.publicPaperFile, { paperId: paper.id });
async function publish(): Promise<void> {
  const pack = await buildPack(council, meeting);
  const url = apiUrl(paths.publication, { meetingId: meeting.id });
  await council.clerk.post(url).send({ packId: pack.id }).expect(201);
}

describe('before publication', () => {
  it('announces the meeting and shows nothing of its agenda', async () => {
    await buildPack(council, meeting);
    const { body } = await reader.get(apiUrl(paths.publicMeetings)).expect(200);
    const listed = (body as PublicMeeting[]).find(({ id }) => id === meeting.id);
    expect(listed).toMatchObject({ body: 'Corporate Parenting Panel', state: 'scheduled', hasAgenda: false });
    await reader.get(agendaUrl()).expect(404);
    await reader.get(paperUrl()).expect(404);
    await reader.get(apiUrl(paths.publicPackPdf, { meetingId: meeting.id })).expect(404);
    await reader.get(apiUrl(paths.publicPackDocx, { meetingId: meeting.id })).expect(404);
  });
});

describe('a published agenda', () => {
  it('is what anybody reads, with its ranges and papers, and Part B as neutral lines', async () => {
    await publish();
    const { body, headers } = await reader.get(agendaUrl()).expect(200);
    expect(body).toMatchObject({
      id: meeting.id,
      body: 'Corporate Parenting Panel',
      state: 'agenda-published',
      pack: { pages: 12, pdf: { fileName: 'corporate-parenting-panel-2027-03-10-public-pack.pdf' } },
    });
    const { items } = body as PublicAgenda;
    expect(items.map(({ number, part, title, pages }) => [number, part, title, pages])).toEqual([
      [1, 'A', 'Apologies for absence', null],
      [2, 'A', 'Annual report', { first: 5, last: 12 }],
      [3, 'A', 'Exclusion of the Press and Public', null],
      [4, 'B', 'Placement matter', null],
    ]);
    expect(items[1]?.papers).toEqual([
      { id: paper.id, title: 'report', fileName: 'report.pdf', bytes: paper.bytes, pageCount: 7 },
    ]);
    expect(items[3]).toMatchObject({ description: '', exemptParagraphs: [1, 2], papers: [] });
    const etag = headers['etag'] ?? '';
    await reader.get(agendaUrl()).set('if-none-match', etag).expect(304);
  });

  it('gives one answer to many who ask at the same time', async () => {
    await publish();
    const answers = await Promise.all(Array.from({ length: 20 }, () => reader.get(agendaUrl()).expect(200)));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
  });

  it('opens its pack and its papers', async () => {
    await publish();
    const pdf = await reader.get(apiUrl(paths.publicPackPdf, { meetingId: meeting.id })).expect(200);
    expect(pdf.headers['content-disposition']).toContain(
      'corporate-parenting-panel-2027-03-10-public-pack.pdf',
    );
    await reader.get(apiUrl(paths.publicPackDocx, { meetingId: meeting.id })).expect(200);
    const file = await reader.get(paperUrl()).expect(200);
    expect(file.headers['content-type']).toBe('application/pdf');
    const part = await reader.get(paperUrl()).set('range', 'bytes=0-7').expect(206);
    expect((part.body as Buffer).toString('latin1')).toMatch(/^%PDF-/);
  });

  it('says that an item was withdrawn since, and closes its papers', async () => {
    await publish();
    const itemId = paper.itemId;
    const sent = { version: 1, reason: 'Out of time' };
    await council.clerk.post(apiUrl(paths.withdrawAgendaItem, { itemId })).send(sent).expect(200);
    const { body } = await reader.get(agendaUrl()).expect(200);
    expect((body as PublicAgenda).items[1]).toMatchObject({ number: 2, isWithdrawn: true, papers: [] });
    await reader.get(paperUrl()).expect(404);
  });

  it('says that the meeting is cancelled', async () => {
    await publish();
    const cancel = apiUrl(paths.cancelMeeting, { meetingId: meeting.id });
    await council.clerk.post(cancel).send({ version, reason: 'Not enough members' }).expect(200);
    expect((await reader.get(agendaUrl()).expect(200)).body).toMatchObject({ state: 'cancelled' });
  });

  it('is not found under a reference that is none', async () => {
    await reader.get(apiUrl(paths.publicMeeting, { meetingId: 'nothing' })).expect(404);
  });
});

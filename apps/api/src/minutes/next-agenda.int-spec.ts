import { createHash } from 'node:crypto';
import { apiUrl, paths, type Agenda, type Minutes } from '@minutebook/contracts';
import { MeetingDocument, Paper } from '@minutebook/data-access';
import {
  aConvenedMeeting,
  aCouncil,
  addItem,
  addPaper,
  callMeeting,
  readAgenda,
  type Council,
} from '../meetings/testing/index';
import { aHeldMeeting, publishedMinutes } from './testing/index';

let council: Council;
beforeEach(async () => {
  council = await aCouncil();
});
afterEach(() => council.api.close());

const minutesItem = ({ items }: Agenda) => items.find(({ purpose }) => purpose === 'minutes');
const purpose = { title: 'Minutes of the previous meeting', kind: 'standing', purpose: 'minutes' } as const;
const description =
  'To approve the minutes of the meeting held on Wednesday 10 March 2027 as an accurate record.';

/** What a worker does with the document of published minutes. */
async function makeDocument({ api }: Council, minutes: Minutes, pageCount = 3): Promise<string> {
  const sha256 = createHash('sha256').update(minutes.state).digest('hex');
  const made = { state: 'ready', pageCount, pdfSha256: sha256, pdfBytes: 9, docxSha256: sha256 } as const;
  const where = { meetingId: minutes.meetingId, state: 'queued' } as const;
  await api.dataSource.manager.update(MeetingDocument, where, made);
  return sha256;
}

describe('minutes on the next agenda', () => {
  it('come by themselves when they are published, and their document as its paper before the pack is built', async () => {
    const sitting = await aHeldMeeting(council);
    const next = await callMeeting(council, '2027-05-12');
    await addItem(council, next, purpose);
    await callMeeting(council, '2027-07-14');
    const minutes = await publishedMinutes(council, sitting);
    expect(minutesItem(await readAgenda(council, next))).toMatchObject({ description, papers: [] });
    const sha256 = await makeDocument(council, minutes);
    await council.clerk.post(apiUrl(paths.packs, { meetingId: next.id })).expect(202);
    const [paper] = minutesItem(await readAgenda(council, next))?.papers ?? [];
    expect(paper).toMatchObject({
      ...{ title: 'Minutes of the meeting held on Wednesday 10 March 2027', kind: 'upload', pageCount: 3 },
      ...{ sha256, fileName: 'minutes-2027-03-10.pdf' },
    });
    const stored = await council.api.dataSource.manager.findBy(Paper, { sha256 });
    expect(stored.map(({ pages }) => pages.length)).toEqual([3]);
  });

  it('come when that agenda is begun from the standing agenda, where it was not there yet', async () => {
    const { clerk, panel } = council;
    const item = {
      ...purpose,
      part: 'A',
      description: '',
      paperExpectation: 'expected',
      exemptParagraphs: [],
    };
    const agenda = { effectiveFrom: '2027-01-01', items: [item] };
    await clerk
      .put(apiUrl(paths.standingAgenda, { bodyId: panel.id }))
      .send(agenda)
      .expect(200);
    await makeDocument(council, await publishedMinutes(council, await aHeldMeeting(council)));
    const next = await callMeeting(council, '2027-05-12');
    const { body } = await clerk.post(apiUrl(paths.agendaFromStanding, { meetingId: next.id })).expect(201);
    expect(minutesItem(body as Agenda)).toMatchObject({ description, papers: [{ pageCount: 3 }] });
  });

  it('leave alone a paper that somebody put there', async () => {
    const sitting = await aHeldMeeting(council);
    const next = await callMeeting(council, '2027-05-12');
    const item = await addItem(council, next, purpose);
    const own = await addPaper(council, item, 1, 'scan.pdf');
    await makeDocument(council, await publishedMinutes(council, sitting));
    await council.clerk.post(apiUrl(paths.packs, { meetingId: next.id })).expect(202);
    const { papers = [] } = minutesItem(await readAgenda(council, next)) ?? {};
    expect(papers.map(({ id }) => id)).toEqual([own.id]);
  });

  it('do not change an agenda that is out, and do not jump to the one after it', async () => {
    const sitting = await aHeldMeeting(council);
    const next = await aConvenedMeeting(council, '2027-05-12');
    const before = await readAgenda(council, next.meeting);
    const after = await callMeeting(council, '2027-07-14');
    await addItem(council, after, purpose);
    await publishedMinutes(council, sitting);
    expect(await readAgenda(council, next.meeting)).toEqual(before);
    expect(minutesItem(await readAgenda(council, after))?.description).toBe('');
  });

  it('name both where two sets wait', async () => {
    const [march, april] = [
      await aHeldMeeting(council, '2027-03-10'),
      await aHeldMeeting(council, '2027-04-14'),
    ];
    await publishedMinutes(council, march);
    await publishedMinutes(council, april);
    const next = await callMeeting(council, '2027-05-12');
    await addItem(council, next, purpose);
    await council.clerk.post(apiUrl(paths.packs, { meetingId: next.id })).expect(202);
    expect(minutesItem(await readAgenda(council, next))?.description).toBe(
      'To approve the minutes of the meetings held on Wednesday 10 March 2027 and Wednesday 14 April 2027 as an accurate record.',
    );
  });
});

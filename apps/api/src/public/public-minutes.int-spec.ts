import { apiUrl, paths, type Minutes, type PublicMinutes } from '@minutebook/contracts';
import { FileStore, MeetingDocument } from '@minutebook/data-access';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aCouncil, type Council, type Sitting } from '../meetings/testing/index';
import { aBlock, aHeldMeeting, begin, publishedMinutes, under } from '../minutes/testing/index';
import type { ApiAgent } from '../testing/index';

let council: Council;
let anybody: ApiAgent;
let sitting: Sitting;
let minutes: Minutes;
beforeAll(async () => {
  council = await aCouncil();
  anybody = await council.api.anonymous();
  sitting = await aHeldMeeting(council);
  minutes = await publishedMinutes(council, sitting);
});
afterAll(() => council.api.close());

const url = ({ meeting }: Sitting, path: string = paths.publicMinutes) =>
  apiUrl(path as typeof paths.publicMinutes, { meetingId: meeting.id });

/** Stores the document that publishing asked for, as a worker does. */
async function makeDocument(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'minutes-'));
  const file = join(folder, 'document');
  await writeFile(file, 'the minutes');
  const { sha256, bytes } = await council.api.get(FileStore).put(council.authority.id, 'open', file);
  await rm(folder, { recursive: true });
  const made = { pageCount: 2, pdfSha256: sha256, pdfBytes: bytes, docxSha256: sha256, docxBytes: bytes };
  await council.api.dataSource.manager.update(
    MeetingDocument,
    { meetingId: sitting.meeting.id },
    { state: 'ready', ...made },
  );
}

describe('GET /public/meetings/:meetingId/minutes', () => {
  it('gives anybody the minutes that are published, marked as draft, and Part B by its summary', async () => {
    const answer = await anybody.get(url(sitting)).expect(200);
    const published = answer.body as PublicMinutes;
    expect(published).toMatchObject({
      bodyName: 'Corporate Parenting Panel',
      heldOn: '2027-03-10',
      isDraft: true,
    });
    expect(published.entries.map(({ number, part }) => [number, part])).toEqual(
      minutes.entries.map(({ number, part }) => [number, part]),
    );
    expect(published.entries.at(-1)?.blocks.map(({ kind }) => kind)).toEqual(['summary']);
    const known = await anybody.get(url(sitting)).set('if-none-match', answer.headers['etag'] as string);
    expect(known.status).toBe(304);
  });

  it('gives nobody a draft, cleared or not, nor anything of Part B', async () => {
    const other = await aHeldMeeting(council, '2027-05-12');
    await anybody.get(url(other)).expect(404);
    const begun = await begin(council, other);
    const secret = aBlock('discussion', 'Kestrel Care');
    await council.clerk
      .put(apiUrl(paths.exemptMinuteBlocks, { entryId: under(begun, 'Commissioning').id }))
      .send({ changed: [{ block: secret, version: null }], removed: [], order: [] })
      .expect(200);
    await anybody.get(url(other)).expect(404);
    await anybody.get(url(other, paths.publicMinutesPdf)).expect(404);
    expect(JSON.stringify((await anybody.get(url(sitting)).expect(200)).body)).not.toContain('Kestrel');
  });

  it('has the document that was published, once it is made', async () => {
    await anybody.get(url(sitting, paths.publicMinutesPdf)).expect(404);
    await makeDocument();
    const pdf = await anybody.get(url(sitting, paths.publicMinutesPdf)).expect(200);
    expect(pdf.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': expect.stringContaining('2027-03-10.pdf'),
    });
    const docx = await anybody.get(url(sitting, paths.publicMinutesDocx)).expect(200);
    expect(docx.headers['content-disposition']).toContain('attachment');
  });
});

import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DocumentModel } from '@minutebook/domain';
import { plain } from '../checks/docx-parts';
import { makeDocument } from '../make-document';
import { anAnnualReport, aYouSaid, readDocx, readPdf } from '../testing';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'minutebook-outcomes-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** What both files say, without the breaks of lines. */
async function printed(document: DocumentModel): Promise<string[]> {
  const { pdf, docx } = await makeDocument({ document, outDir: folder });
  const { pages } = await readPdf(await readFile(pdf.path));
  const xml = readDocx(await readFile(docx.path))['word/document.xml'] ?? '';
  expect(xml).toContain('<w:tblHeader');
  return [pages.join(' '), plain(xml)].map((text) => text.replace(/\s+/g, ' '));
}

it('the page for young people says what they said, what was asked and what happened', async () => {
  for (const text of await printed({ kind: 'you-said', model: aYouSaid() })) {
    expect(text).toContain('London Borough of Croydon');
    expect(text).toContain('You said, the Panel asked, what happened');
    expect(text).toContain('Corporate Parenting Panel, meeting on Wednesday, 6 March 2019');
    expect(text).toContain('Child F: Not all of us have met our new social worker.');
    expect(text).toMatch(/People who listened to you wrote this down:.*The Panel heard from EMPIRE first\./);
    expect(text).toContain('This came from what you told us.');
    expect(text).toContain('Shared on 12 May. EMPIRE will answer in person.');
  }
});

it('the page says so where nobody spoke or asked', async () => {
  const empty = { ...aYouSaid(), said: [], isAskedByYoungPeople: false };
  for (const text of await printed({ kind: 'you-said', model: empty })) {
    expect(text).toContain('Nobody wrote down what young people said at this meeting.');
    expect(text).toContain('This is all that was asked for at the meeting.');
  }
});

it('the annual report has the year, attendance, topics, recommendations and outcomes', async () => {
  for (const text of await printed({ kind: 'annual-report', model: anAnnualReport() })) {
    expect(text).toContain('Corporate Parenting Panel: annual report');
    expect(text).toContain('From 20 May 2018 to 19 May 2019.');
    expect(text).toContain('2 meetings were held.');
    expect(text).toContain('19/19 Engagement achievements: children in care');
    expect(text).toContain('The minutes of this meeting are not public yet.');
    expect(text).toMatch(/Councillor Maria Gatland ?2 ?1 ?1 ?0/);
    expect(text).toContain('The allowance is reviewed with the budget.');
    expect(text).toContain('Attendance is on record for 2 meetings.');
    expect(text).toMatch(/Written down on 6 March 2019.*A Foster Carers Charter is on its way\./s);
    expect(text).toMatch(/Recommendation ?1 ?0 ?1 ?0/);
    expect(text).toMatch(/Voice of young people ?4/);
    expect(text).toContain('2 outcomes were reviewed, six months or more after the meeting.');
    expect(text).toContain('It cannot be said yet: 1');
    expect(text).toContain('They came each time.');
    expect(text).toContain('The attendance list: three young people at four meetings.');
  }
});

it('the annual report says so where nothing was reviewed yet', async () => {
  const { outcomes, ...year } = anAnnualReport();
  const model = { ...year, outcomes: { ...outcomes, reviews: [], reviewed: [] } };
  for (const text of await printed({ kind: 'annual-report', model })) {
    expect(text).toContain('No outcome has been reviewed yet. Each is six months after its meeting.');
  }
});

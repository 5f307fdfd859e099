import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DocumentModel, MinutesModel } from '@minutebook/domain';
import { plain } from './checks/docx-parts';
import { makeDocument } from './make-document';
import { minute, run } from './testing/minutes-2019';
import {
  aChairsBrief,
  aDecisionNotice,
  aDisclosuresSheet,
  anAttendanceSheet,
  longMinutes,
  minutesOf2019,
  minutesOf2021,
  readDocx,
  readPdf,
  tagsOf,
} from './testing';

let folder: string;
let runs = 0;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'minutebook-documents-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const make = (document: DocumentModel) =>
  makeDocument({ document, outDir: join(folder, `out-${(runs += 1)}`) });

async function made(document: DocumentModel) {
  const { pdf, docx, pageCount } = await make(document);
  const bytes = await readFile(pdf.path);
  const parts = readDocx(await readFile(docx.path));
  const xml = parts['word/document.xml'] ?? '';
  return { pageCount, bytes, pdf: await readPdf(bytes), parts, xml, text: plain(xml) };
}
const minutes = (model: MinutesModel) => made({ kind: 'minutes', model });

function expectOrder(text: string, phrases: string[]) {
  let from = 0;
  const lost = phrases.filter((phrase) => {
    const at = text.indexOf(phrase, from);
    if (at >= 0) from = at + 1;
    return at < 0;
  });
  expect(lost).toEqual([]);
}

describe('the minutes of the Corporate Parenting Panel of 6 March 2019', () => {
  let file: Awaited<ReturnType<typeof minutes>>;
  beforeAll(async () => {
    file = await minutes(minutesOf2019());
  });
  const order = [
    'London Borough of Croydon',
    'Corporate Parenting Panel',
    'Meeting of Corporate Parenting Panel held on Wednesday, 6 March 2019 at 5.09pm in F11, Town Hall',
    'MINUTES',
    'Present:',
    'Councillor Alisa Flemming (Chair);',
    'Councillors Janet Campbell, Jerry Fitzpatrick, Maria Gatland',
    'Co-optees:',
    'Foster Carers: Pat Example, Sam Sample and Jo Muster',
    'Also Present:',
    'Child F (Young Person and Member of EMPIRE)',
    'PART A',
    'Minutes of the previous meeting',
    'The Panel recommended that:',
    '7.07pm Councillor Maria Gatland left the meeting',
    '7.17pm Councillor Maddie Henson left the meeting',
    'How has the Panel helped Children in Care today?',
    'The meeting ended at 8.00 pm',
    'Signed:',
    'Date:',
  ];

  it('read in the order in which published minutes stand, in both files', () => {
    expectOrder(file.text.replace(/\s+/g, ' '), order);
    expectOrder(file.pdf.pages.join(' '), order);
  });

  it('have their numbers and titles as real headings', () => {
    const headings = [...file.xml.matchAll(/<w:p>(?:(?!<\/w:p>).)*?w:val="(Heading\d)".*?<\/w:p>/gs)];
    expect(headings.map(([xml, style]) => `${style}: ${plain(xml).trim().replace('\t', ' ')}`)).toEqual([
      'Heading1: Corporate Parenting Panel',
      'Heading2: MINUTES',
      'Heading2: PART A',
      'Heading3: 14/19 Minutes of the previous meeting',
      'Heading3: 15/19 Disclosures of interest',
      'Heading3: 16/19 Urgent Business (if any)',
      'Heading3: 17/19 Update on actions agreed at previous meeting(s)',
      'Heading3: 18/19 Children in Care Performance Scorecard',
      'Heading3: 19/19 Fostering',
      'Heading3: 20/19 How has the Panel helped Children in Care today?',
      'Heading3: 21/19 Work Programme',
      'Heading3: 22/19 Exclusion of the Press and Public',
    ]);
  });

  it('are tagged: headings, lists and paragraphs, and name themselves PDF/UA', async () => {
    const tags = await tagsOf(file.bytes);
    expect([tags.get('H1'), tags.get('H2'), tags.get('H3')]).toEqual([1, 2, 9]);
    expect(tags.get('L')).toBeGreaterThanOrEqual(3);
    expect(file.bytes.includes('pdfuaid')).toBe(true);
    expect(file.parts['docProps/core.xml']).toContain('<dc:language>en-GB</dc:language>');
  });

  it('say on each page which it is, and DRAFT across it until they are approved', async () => {
    file.pdf.pages.forEach((page, index) => {
      expect(page).toContain(`Page ${index + 1} of ${file.pageCount}`);
      expect(page).toContain('DRAFT');
    });
    const header = Object.keys(file.parts).find((name) => name.startsWith('word/header')) ?? '';
    expect(file.parts[header]).toContain('string="DRAFT"');
    expect(file.text).toContain('Draft: these minutes have not yet been approved.');
    const approved = await minutes({ ...minutesOf2019(), standing: 'approved' });
    expect(approved.pdf.pages.join()).not.toMatch(/DRAFT|Draft/);
    expect(JSON.stringify(approved.parts)).not.toContain('DRAFT');
  });

  it('number recommendations as the run says, and leave one alone without a number', () => {
    expect(file.pdf.pages.join(' ')).toMatch(/i\. young people and their carers .* ii\. the next meeting/);
    expect(file.pdf.pages.join(' ')).not.toContain('i. the foster care allowance');
    expect(file.parts['word/numbering.xml']).toContain('w:val="lowerRoman"');
  });

  it('set RESOLVED in bold and a departure in italics on a line of its own', () => {
    expect(file.xml).toMatch(/<w:b\/>(?:(?!<\/w:r>).)*RESOLVED<\/w:t>/s);
    const movement = [...file.xml.matchAll(/<w:p>(?:(?!<\/w:p>).)*<\/w:p>/gs)].find(([xml]) =>
      plain(xml).includes('7.07pm'),
    );
    expect(movement?.[0]).toContain('<w:i/>');
    expect(plain(movement?.[0] ?? '').trim()).toBe('7.07pm Councillor Maria Gatland left the meeting');
  });

  it('keep the signature on a page with the last minute', () => {
    const last = file.pdf.pages.at(-1) ?? '';
    expectOrder(last, ['22/19', 'The meeting ended at 8.00 pm', 'Signed:', 'Date:']);
    expect(file.xml).toMatch(/<w:keepNext\/>(?:(?!<\/w:p>).)*The meeting ended at/s);
  });

  it('come out the same when they are made again', async () => {
    const [one, other] = [
      await make({ kind: 'minutes', model: minutesOf2019() }),
      await make({ kind: 'minutes', model: minutesOf2019() }),
    ];
    expect([other.pdf.sha256, other.docx.sha256]).toEqual([one.pdf.sha256, one.docx.sha256]);
  });
});

describe('the minutes of the Sub-Committee of 22 June 2021', () => {
  let file: Awaited<ReturnType<typeof minutes>>;
  beforeAll(async () => {
    file = await minutes(minutesOf2021());
  });

  it('give conclusions, recommendations and requests each under its heading', () => {
    expectOrder(file.text.replace(/\s+/g, ' '), [
      'held on Tuesday, 22 June 2021 at 6.30pm. This meeting was held remotely via Microsoft Teams',
      'Apologies: Elaine Jones and Paul O’Donnell',
      '38/21 Covid Response',
      'the Sub-Committee came to the following conclusions:',
      'The Sub-Committee recommended that:',
      'Requests for information',
      'The meeting ended at 9.35 pm',
    ]);
  });

  it('have Part B by its paragraphs and public summary', () => {
    expectOrder(file.pdf.pages.join(' '), [
      'PART B',
      '44/21 Commissioning of a placement',
      'Not for publication: exempt under paragraphs 1 and 3 of Part 1 of Schedule 12A',
      'The Sub-Committee considered an exempt report and agreed its recommendations.',
    ]);
  });

  it('name who signed them and when in the place of the line for ink', () => {
    expectOrder(file.text, ['Councillor Robert Ward (signed electronically)', 'Tuesday, 14 September 2021']);
    expect(file.xml).not.toContain('w:leader="underscore"');
  });
});

describe('minutes that are out of the ordinary', () => {
  it('may have forty pages', async () => {
    const { pageCount } = await make({ kind: 'minutes', model: longMinutes(50) });
    expect(pageCount).toBeGreaterThanOrEqual(40);
  });

  it('are not made when a Part B minute holds more than its summary', async () => {
    const model = minutesOf2021();
    model.entries.at(-1)!.runs.push(run('discussion', ['The child lives in a small town.']));
    await expect(make({ kind: 'minutes', model })).rejects.toThrow(
      'Minute 44/21 is exempt and has more than its public summary with it: the document was not made.',
    );
  });

  it('are tagged all the same where no font has a letter', async () => {
    const model = { ...minutesOf2019(), entries: [minute('1/19', 'Greeting', run('discussion', ['مرحبا']))] };
    const { bytes, pdf } = await minutes(model);
    expect(bytes.includes('pdfuaid')).toBe(false);
    expect((await tagsOf(bytes)).get('H3')).toBe(1);
    expect(pdf.pages[0]).toContain('1/19 Greeting');
  });

  it('of nothing but a title still have their frame', async () => {
    const { pageCount, text } = await minutes({
      ...minutesOf2019(),
      ...{ entries: [], endedAt: null },
      present: { present: [], coOptees: [], alsoPresent: [], apologies: [], substitutes: [] },
    });
    expect(pageCount).toBe(1);
    expect(text).not.toContain('The meeting ended');
    expect(text).not.toContain('Present:');
  });
});

describe('the other documents', () => {
  it('a decision notice says what was decided, with its vote, and of Part B the public line', async () => {
    const { text, pdf } = await made({ kind: 'decision-notice', model: aDecisionNotice() });
    const order = [
      'Decisions of the meeting held on Wednesday, 6 March 2019 at 5.09pm in F11',
      'Thursday, 7 March 2019',
      'dana.whitfield@croydon.example',
      'Decisions',
      'To review the Foster Carers Charter.',
      'Recommendations',
      'Vote: Carried, 6 for, 0 against, 0 abstained',
      'Not for publication: exempt under paragraphs 1 and 2',
      'The Panel agreed the recommendations of an exempt report.',
    ];
    expectOrder(text.replace(/\s+/g, ' '), order);
    expectOrder(pdf.pages.join(' '), order);
  });

  it('an attendance sheet has a table a group, all of one width, with marked header rows', async () => {
    const { xml, bytes, text } = await made({ kind: 'attendance', model: anAttendanceSheet() });
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(4);
    const grids = [...xml.matchAll(/<w:tblGrid>.*?<\/w:tblGrid>/gs)].map(([grid]) => grid);
    expect(new Set(grids).size).toBe(1);
    expect((await tagsOf(bytes)).get('TH')).toBe(20);
    expectOrder(text, ['6.10pm to 7.07pm', 'Child F', '2 voting members from 7.07pm: below the quorum']);
  });

  it('a disclosures sheet is one wide table, and says so when there is nothing on it', async () => {
    const { pdf, xml } = await made({ kind: 'disclosures', model: aDisclosuresSheet() });
    expect(pdf.sizes[0]).toEqual({ width: 842, height: 595 });
    expect(xml).toContain('w:orient="landscape"');
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(xml).toContain('w:tblCaption');
    const none = await made({ kind: 'disclosures', model: { ...aDisclosuresSheet(), rows: [] } });
    expect(none.text).toContain('No interest was disclosed at this meeting.');
  });

  it('a long table repeats its header row on each page', async () => {
    const model = anAttendanceSheet();
    const [row] = model.groups[0]!.rows;
    model.groups[0]!.rows = Array.from({ length: 90 }, () => row!);
    const { pdf } = await made({ kind: 'attendance', model });
    const withRows = pdf.pages.filter((page) => page.includes('Councillor Alisa Flemming'));
    expect(withRows.length).toBeGreaterThan(1);
    for (const page of withRows) expect(page).toContain('Name Capacity Attendance How Times');
  });

  it('a chair’s brief has warnings first, then people, interests and the order of business', async () => {
    const { text } = await made({ kind: 'chairs-brief', model: aChairsBrief() });
    expectOrder(text.replace(/\s+/g, ' '), [
      'brief for the Chair',
      'Two more apologies would leave the meeting without a quorum.',
      'Apologies: Councillor Bernadette Khan',
      'Interests known so far',
      'Order of business',
      '2. Minutes of the previous meeting',
      '(Pages 5 - 12)',
    ]);
  });
});

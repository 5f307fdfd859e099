import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cabinetResponseModel, type DocumentModel } from '@minutebook/domain';
import { plain } from './checks/docx-parts';
import { makeDocument } from './make-document';
import { anActionList, anAnnualReport, aYouSaid, readDocx, readPdf, tagsOf } from './testing';
import { panelScorecard } from './testing/scorecards';
import { panelProgramme, scrutinyProgramme } from './testing/work-programmes';

const about = { council: { name: 'Demonstration Council' }, body: { name: 'Sub-Committee' } };
const meeting = { heldOn: '2021-09-14' };

const appendix = cabinetResponseModel({ ...about, meeting }, [
  {
    ...{ sourceTitle: 'Waiting times', bodyName: 'Sub-Committee', heldOn: '2021-06-22', conclusions: [] },
    recommendations: [{ ordinal: '1', text: 'That the partners say how many children wait.' }],
    ...{ department: 'Children', cabinetMember: 'Councillor A', dueBy: '2021-08-20', response: null },
  },
]);

const followUps: [string, DocumentModel][] = [
  ['an action list', { kind: 'action-list', model: anActionList() }],
  ['Appendix A', { kind: 'cabinet-response', model: appendix }],
  ['a work programme by meeting', { kind: 'work-programme', model: scrutinyProgramme }],
  ['a work programme by theme', { kind: 'work-programme', model: panelProgramme }],
  ['a scorecard', { kind: 'scorecard', model: panelScorecard }],
  ['an annual report', { kind: 'annual-report', model: anAnnualReport() }],
  ['a page for young people', { kind: 'you-said', model: aYouSaid() }],
];

let folder: string;
let runs = 0;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'minutebook-follow-up-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe.each(followUps)('%s', (_, document) => {
  let pdf: Uint8Array;
  let docx: Record<string, string>;
  beforeAll(async () => {
    // both files go through the checks of language, title, tags, bookmarks, styles and feet of pages before they are kept
    const made = await makeDocument({ document, outDir: join(folder, `out-${(runs += 1)}`) });
    pdf = await readFile(made.pdf.path);
    docx = readDocx(await readFile(made.docx.path));
  });

  it('has its tables tagged with header cells in the PDF, which calls itself PDF/UA', async () => {
    const tags = await tagsOf(pdf);
    expect(tags.get('Table')).toBeGreaterThan(0);
    expect(tags.get('TH')).toBeGreaterThan(1);
    expect(tags.get('H1')).toBe(1);
    expect(Buffer.from(pdf).includes('pdfuaid')).toBe(true);
  });

  it('has a header row that repeats in every table of the DOCX, a language and a title', () => {
    const tables = (docx['word/document.xml'] ?? '').split('<w:tbl>').slice(1);
    expect(tables.length).toBeGreaterThan(0);
    for (const table of tables) expect(table.slice(0, table.indexOf('</w:tr>'))).toContain('<w:tblHeader/>');
    expect(docx['docProps/core.xml']).toContain('<dc:language>en-GB</dc:language>');
    expect(plain(docx['docProps/core.xml'] ?? '')).toContain(document.model.body.name);
  });

  it('turns the paper alike in both files', async () => {
    const { sizes } = await readPdf(pdf);
    const isWide = docx['word/document.xml']?.includes('w:orient="landscape"');
    expect(sizes.map(({ width, height }) => width > height)).toEqual(sizes.map(() => isWide));
  });
});

import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cabinetResponseColumns, cabinetResponseModel, type CabinetResponseSource } from '@minutebook/domain';
import { plain } from '../checks/docx-parts';
import { makeDocument } from '../make-document';
import { readDocx, readPdf } from '../testing';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'minutebook-cabinet-response-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const body = 'Children and Young People Scrutiny Sub-Committee';
const answered: CabinetResponseSource = {
  ...{ sourceTitle: 'Early Help, Social Care & Education Dashboards', bodyName: body, heldOn: '2021-04-20' },
  recommendations: [
    { ordinal: '1.a', text: 'That later dashboards show how children with special educational needs fare.' },
    {
      ordinal: '1.b',
      text: 'That they count those of 19 to 21 without work or school, to compare with England.',
    },
  ],
  conclusions: ['The dashboard says nothing of SEN reviews, and it should cover every child of the borough.'],
  ...{
    department: 'Children, Families & Education',
    cabinetMember: 'Councillor Flemming',
    dueBy: '2021-06-18',
  },
  response: {
    ...{ decision: 'accepted', reasons: '', whatWillBeDone: 'The SEN figures exist and will be added.' },
    ...{ officer: 'Interim Director of Education', financial: 'None.', timetable: 'For the next meeting.' },
    reportBackOn: '2021-09-14',
  },
};
const overdue = (ordinal: string): CabinetResponseSource => ({
  ...answered,
  ...{
    sourceTitle: 'Waiting times for mental health',
    heldOn: '2021-06-22',
    dueBy: '2021-08-20',
    response: null,
  },
  recommendations: [{ ordinal, text: 'That the partners say how many children wait, and for how long.' }],
});

async function made(name: string, sources: CabinetResponseSource[]) {
  const about = {
    council: { name: 'Demonstration Council' },
    body: { name: body },
    meeting: { heldOn: '2021-09-14' },
  };
  const document = { kind: 'cabinet-response' as const, model: cabinetResponseModel(about, sources) };
  const { pdf, docx, pageCount } = await makeDocument({ document, outDir: join(folder, name) });
  const xml = readDocx(await readFile(docx.path))['word/document.xml'] ?? '';
  return {
    pdf: await readPdf(await readFile(pdf.path)),
    xml,
    text: plain(xml).replace(/\s+/g, ' '),
    pageCount,
  };
}

describe('Appendix A', () => {
  it('is landscape, grouped by report, with the eight heads repeated on every page', async () => {
    const { pdf, xml, text } = await made('short', [answered, ...['1', '2', '3'].map(overdue)]);
    expect(pdf.sizes[0]).toEqual({ width: 842, height: 595 });
    expect(xml).toContain('w:orient="landscape"');
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(2);
    for (const head of cabinetResponseColumns) expect(text).toContain(head);
    expect(text).toContain(`(Considered by ${body} on 20 April 2021)`);
    expect(text).toContain('No response received. It was due by 20 August 2021.');
  });

  it('has the heads on each page of 200 recommendations', async () => {
    const many = Array.from({ length: 200 }, (_, n) => overdue(String(n + 1)));
    const { pdf, pageCount } = await made('long', many);
    expect(pageCount).toBeGreaterThan(5);
    for (const page of pdf.pages) expect(page.replace(/\s+/g, '')).toContain('IDENTIFIEDOFFICER');
  });

  it('prints conclusions that several recommendations share once', async () => {
    const worry = 'Waits of that length are not acceptable.';
    const shared = ['1', '2'].map((ordinal) => ({ ...overdue(ordinal), conclusions: [worry] }));
    const { text } = await made('shared', [...shared, overdue('3')]);
    expect(text.split(worry)).toHaveLength(2);
    expect(text).toContain('As for recommendation 1.');
  });

  it('says so when there is nothing to report', async () => {
    expect((await made('none', [])).text).toContain('No response was given since the last meeting');
  });
});

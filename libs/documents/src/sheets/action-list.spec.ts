import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { plain } from '../checks/docx-parts';
import { makeDocument } from '../make-document';
import { anActionList, readDocx, readPdf } from '../testing';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'minutebook-action-list-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the action list', () => {
  it('fits one page with what the meeting of 6 March 2019 set in motion, in both files', async () => {
    const document = { kind: 'action-list', model: anActionList() } as const;
    const { pdf, docx, pageCount } = await makeDocument({ document, outDir: folder });
    expect(pageCount).toBe(1);
    const { pages } = await readPdf(await readFile(pdf.path));
    const printed = pages.join(' ').replace(/\s+/g, ' ');
    const xml = readDocx(await readFile(docx.path))['word/document.xml'] ?? '';
    const written = plain(xml).replace(/\s+/g, ' ');
    for (const text of [printed, written]) {
      expect(text).toContain('London Borough of Croydon');
      expect(text).toContain('Corporate Parenting Panel: action list');
      expect(text).toContain('For the meeting on Wednesday, 3 July 2019.');
      expect(text).toContain('Meeting on Wednesday, 6 March 2019');
      expect(text).toMatch(/19\/19, ?Q1 ?Up-to-date data/);
      expect(text).toContain('Not begun, 8 working days late');
      expect(text.indexOf('16 January 2019')).toBeGreaterThan(text.indexOf('6 March 2019'));
    }
    expect(xml).toContain('w:orient="landscape"');
    expect(xml).toContain('<w:tblHeader');
  });

  it('says the state once, with what was written last', async () => {
    const [group] = anActionList().groups;
    const row = { ...group!.rows[0]!, state: 'under-way' as const, lastUpdate: 'Under way: half is done.' };
    const model = { ...anActionList(), groups: [{ ...group!, rows: [row] }] };
    const { docx } = await makeDocument({ document: { kind: 'action-list', model }, outDir: folder });
    const xml = readDocx(await readFile(docx.path))['word/document.xml'] ?? '';
    expect(plain(xml)).toContain('Under way, 8 working days late: half is done.');
  });
});

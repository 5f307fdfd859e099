import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { WorkProgrammeModel } from '@minutebook/domain';
import { docxParts } from '../checks/docx-parts';
import { makeDocument } from '../make-document';
import { panelProgramme, scrutinyProgramme } from '../testing/work-programmes';

describe('a printed work programme', () => {
  let outDir: string;
  beforeEach(async () => {
    outDir = await mkdtemp(join(tmpdir(), 'programme-'));
  });
  afterEach(() => rm(outDir, { recursive: true }));

  const bodyOf = async (model: WorkProgrammeModel): Promise<string> => {
    await makeDocument({ document: { kind: 'work-programme', model }, outDir });
    return docxParts(await readFile(join(outDir, 'document.docx'))).body;
  };
  const textsOf = (xml: string): string[] =>
    [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text ?? '');

  it('is a table of meetings as seed 004 has it: date, items with bullets, leads', async () => {
    const xml = await bodyOf(scrutinyProgramme);
    const texts = textsOf(xml);
    const from = texts.indexOf('Meeting date');
    expect(texts.slice(from, from + 8)).toEqual([
      ...['Meeting date', 'Agenda items', 'Report lead', '20 April 2021'],
      ...['Early Help, Children’s Social Care and Education dashboard', 'Kerry Crichlow'],
      'Service impact and budget update',
      'Update of the task and finish group: exclusions and off-rolling',
    ]);
    expect(texts).toContain('Robert Ward');
    expect(xml).toContain('w:numPr');
    expect(xml).toContain('w:tblHeader');
    expect(xml).not.toContain('w:orient="landscape"');
  });

  it('is a turned grid with a theme for each meeting as seed 000 has it', async () => {
    const xml = await bodyOf(panelProgramme);
    const texts = textsOf(xml);
    const from = texts.indexOf('Meeting date');
    expect(texts.slice(from, from + 5)).toEqual([
      ...['Meeting date', 'Thu 24 June', 'New date', 'Wed 8 September, postponed to Wed 22 September'],
      'Wed 10 November',
    ]);
    expect(texts.slice(texts.indexOf('Theme'), texts.indexOf('Theme') + 3)).toEqual([
      'Theme',
      'Sufficiency',
      'Education',
    ]);
    expect(xml).toContain('w:orient="landscape"');
  });

  it('marks in words what the meeting is asked to agree', async () => {
    const [first, ...others] = scrutinyProgramme.rows;
    const rows = [
      { ...first!, topics: [{ title: 'Exam results', leads: [], mark: 'new date proposed' }] },
      ...others,
    ];
    const texts = textsOf(await bodyOf({ ...scrutinyProgramme, rows, changes: ['“Exam results” moved.'] }));
    expect(texts).toContain('Exam results (new date proposed)');
    expect(texts).toContain('Changes for this meeting to agree');
  });

  it('says so when no meeting is planned', async () => {
    expect(textsOf(await bodyOf({ ...scrutinyProgramme, rows: [] }))).toContain('No meeting is planned yet.');
  });
});

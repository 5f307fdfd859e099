import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ScorecardModel } from '@minutebook/domain';
import { docxParts } from '../checks/docx-parts';
import { makeDocument } from '../make-document';
import { readPdf, tagsOf } from '../testing/read';
import { panelScorecard } from '../testing/scorecards';

describe('a printed scorecard', () => {
  let outDir: string;
  beforeEach(async () => {
    outDir = await mkdtemp(join(tmpdir(), 'scorecard-'));
  });
  afterEach(() => rm(outDir, { recursive: true }));

  const bodyOf = async (model: ScorecardModel): Promise<string> => {
    await makeDocument({ document: { kind: 'scorecard', model }, outDir });
    return docxParts(await readFile(join(outDir, 'document.docx'))).body;
  };
  const textsOf = (xml: string): string[] =>
    [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text ?? '');

  it('is two turned tables whose heads repeat: the month in full, and all months', async () => {
    const xml = await bodyOf(panelScorecard);
    const texts = textsOf(xml);
    const from = texts.indexOf('Indicator');
    expect(texts.slice(from, from + 9)).toEqual([
      ...['Indicator', 'Polarity', 'Responsible', 'April 2019', 'May 2019', 'Year to date'],
      ...['Target', 'RAG', 'Compared with'],
    ]);
    expect(texts.slice(texts.indexOf('Number'), texts.indexOf('Number') + 5)).toEqual([
      ...['Number', 'Feb 19', 'Mar 19', 'Apr 19', 'May 19'],
    ]);
    expect(xml.match(/<w:tblHeader/g)).toHaveLength(2);
    expect(xml).toContain('w:orient="landscape"');
    expect(texts).toContain('70% (England 2015-16)');
  });

  it('has every colour as a shape and a word, in tables that can be read aloud', async () => {
    await bodyOf(panelScorecard);
    const bytes = await readFile(join(outDir, 'document.pdf'));
    const text = (await readPdf(bytes)).pages.join(' ');
    for (const rag of ['■ Red', '● Green', '▲ Amber', '○ Grey']) expect(text).toContain(rag);
    const tags = await tagsOf(bytes);
    expect(tags.get('Table')).toBe(2);
    expect(tags.get('TH')).toBe(14);
  });

  it('says what moved since the meeting before, and when nothing did', async () => {
    const texts = textsOf(await bodyOf(panelScorecard));
    expect(texts).toContain('What moved since the meeting on Wednesday, 6 March 2019');
    expect(texts).toContain('Better: LAC 13 (34% to 78%).');
    const since = { heldOn: '2019-03-06', month: 'May 2019', lines: [] };
    expect(textsOf(await bodyOf({ ...panelScorecard, since })).join(' ')).toContain(
      'That meeting was shown the figures of May 2019. None is another one now.',
    );
    const first = textsOf(await bodyOf({ ...panelScorecard, since: null })).join(' ');
    expect(first).not.toContain('What moved');
  });
});

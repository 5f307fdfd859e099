import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PackModel, PackStep } from '@minutebook/domain';
import { plain } from '../checks/docx-parts';
import { packOf, panelItem, panelPack } from '../testing/panel-pack';
import { readDocx, readPdf, tagsOf, type ReadPdf } from '../testing/read';
import { sampleReport } from '../testing/report';
import { aDecisionNotice, anActionList } from '../testing/sheets';
import { a3Landscape, a4, sheets, turned, uploadIn } from '../testing/upload';
import { renderPack, type RenderedPack } from './render-pack';

let folder: string;
let runs = 0;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'minutebook-pack-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const render = (model: PackModel, onStep?: (step: PackStep) => void) =>
  renderPack({
    model,
    paperPath: (sha256) => join(folder, sha256),
    outDir: join(folder, `out-${(runs += 1)}`),
    onStep,
  });
const filesOf = async ({ pdf, docx }: RenderedPack) =>
  [await readFile(pdf.path), await readFile(docx.path)] as const;
const reportPaper = (id: string, title: string, sections: number) => ({
  kind: 'report' as const,
  id,
  title,
  body: sampleReport(title, sections),
});

describe('the pack of the Corporate Parenting Panel of 3 July 2019', () => {
  const steps: PackStep[] = [];
  let model: PackModel;
  let pack: RenderedPack;
  let pdf: ReadPdf;
  let docx: Record<string, string>;
  let docxText: string;

  beforeAll(async () => {
    model = await panelPack(folder);
    pack = await render(model, (step) => steps.push(step));
    const [pdfBytes, docxBytes] = await filesOf(pack);
    pdf = await readPdf(pdfBytes);
    docx = readDocx(docxBytes);
    docxText = plain(docx['word/document.xml'] ?? '');
  });

  it('has the page ranges that the real front sheet prints', () => {
    const ranges = pack.pageMap.items.map(({ number, first, last }) => `${number}: ${first} - ${last}`);
    expect(ranges).toEqual(['2: 5 - 12', '6: 13 - 16', '7: 17 - 40', '8: 41 - 52', '9: 53 - 70']);
    expect(pack.pageMap.frontMatter).toEqual({ first: 1, last: 4 });
    expect(pack.pageMap.totalPages).toBe(70);
  });

  it('prints them on the front sheet of both files, beside their items', () => {
    const agenda = pdf.pages.slice(0, 4).join(' ');
    expect(agenda).toMatch(/2\. Minutes of the previous meeting \(Pages 5 - 12\)/);
    expect(agenda).toMatch(/9\. Corporate Parenting Panel Annual Report 2018\/19 \(Pages 53 - 70\)/);
    expect(docxText).toContain('2.\tMinutes of the previous meeting\t(Pages 5 - 12)');
    expect(docxText).toContain('9.\tCorporate Parenting Panel Annual Report 2018/19\t(Pages 53 - 70)');
  });

  it('numbers every page, stamps the first of each item, and says which are blank', () => {
    expect(pdf.pages).toHaveLength(70);
    pdf.pages.forEach((text, index) => expect(text).toContain(`Page ${index + 1}`));
    const stamped = pdf.pages.flatMap((text, index) => (text.includes('Agenda Item') ? [index + 1] : []));
    expect(stamped).toEqual([5, 13, 17, 41, 53]);
    const blank = pdf.pages.flatMap((text, index) =>
      text.includes('This page is intentionally left blank') ? [index + 1] : [],
    );
    expect(blank).toEqual([3, 4, 12, 16, 40, 70]);
  });

  it('holds the text of the uploads, page by page and in full', () => {
    expect(pdf.pages[16]).toContain('Line 32 of Independent Reviewing Service Annual Report.');
    expect(pdf.pages[16]).toContain('own page 1 of 23');
    expect(pdf.pages[38]).toContain('own page 23 of 23');
  });

  it('says in the DOCX where an upload is', () => {
    expect(docxText).toContain('This paper is a PDF file. It is pages 17 to 39 of the PDF pack.');
    expect(docxText).toContain('File: Independent Reviewing Service Annual Report.pdf');
  });

  it('says in the DOCX what the front sheet says, in its order', () => {
    const order = [
      'Public Document Pack',
      'Corporate Parenting Panel Agenda',
      'To:\tCouncillor Alisa Flemming (Chair)',
      'which you are hereby summoned to attend',
      'Date of issue: Tuesday, 25 June 2019',
      'AGENDA \u2013 PART A',
      '11.\tExclusion of the Press and Public',
      'Agenda Item 2',
      'Agenda Item 9',
    ].map((part) => docxText.indexOf(part));
    expect(order).not.toContain(-1);
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  it('starts each item of the DOCX on its own odd page', () => {
    const starts = [...(docx['word/document.xml'] ?? '').matchAll(/<w:pgNumType w:start="(\d+)"/g)].map(
      ([, at]) => at,
    );
    expect(starts).toEqual(['1', '5', '13', '17', '41', '53']);
    expect(docx['word/document.xml']?.match(/w:type w:val="oddPage"/g)).toHaveLength(5);
  });

  it('tells each step as it begins', () => {
    expect(steps).toEqual(['collecting', 'laying-out', 'writing-docx', 'checking', 'checking']);
  });

  it('gives the same bytes when it is made again', async () => {
    const again = await render(model);
    expect([again.pdf.sha256, again.docx.sha256]).toEqual([pack.pdf.sha256, pack.docx.sha256]);
    expect([again.pdf.bytes, again.docx.bytes]).toEqual([pack.pdf.bytes, pack.docx.bytes]);
  });
});

describe('a pack of reports and odd papers', () => {
  let pack: RenderedPack;
  let pdf: ReadPdf;
  let xml: string;
  const sentinel = 'child-in-placement-4711';

  beforeAll(async () => {
    const wide = await uploadIn(folder, 'wide', 'Plans & drawings <A3>', [a3Landscape, turned, a4]);
    const model = packOf([
      panelItem(1, 'Annual Report', '', [reportPaper('report', 'Annual Report', 2)]),
      panelItem(2, 'Plans', '', [reportPaper('cover', 'Cover report', 0), wide]),
      { ...panelItem(3, 'Placements matter'), part: 'B', exemptParagraphs: [1] },
    ]);
    // a field that a careless source might leave in the stored JSON
    Object.assign(model.items[2]!, { details: { title: sentinel } });
    pack = await render(model);
    const [pdfBytes, docxBytes] = await filesOf(pack);
    pdf = await readPdf(pdfBytes);
    const parts = readDocx(docxBytes);
    xml = parts['word/document.xml'] ?? '';
    expect(Object.values(parts).join()).not.toContain(sentinel);
    expect(pdfBytes.includes(sentinel)).toBe(false);
  });

  it('gives a report the pages that it takes and an even end', () => {
    const [report] = pack.pageMap.items;
    expect(report).toMatchObject({ number: 1, first: 5 });
    expect(report!.last % 2).toBe(0);
    expect(pdf.pages[report!.lastContent - 1]).toContain('Appendix A: response table');
    expect(pdf.sizes[report!.lastContent - 1]).toEqual({ width: 842, height: 595 });
  });

  it('puts an upload straight after the report of its item', () => {
    const [cover, wide] = pack.pageMap.items[1]!.papers;
    expect(wide!.first).toBe(cover!.last + 1);
    expect(pdf.pages[wide!.first - 1]).not.toContain('Agenda Item');
  });

  it('keeps the size of an upload, its turned pages among them', () => {
    const { first } = pack.pageMap.items[1]!.papers[1]!;
    expect(pdf.sizes.slice(first - 1, first + 2)).toEqual([
      { width: 1191, height: 842 },
      { width: 842, height: 595 },
      { width: 595, height: 842 },
    ]);
  });

  it('has the numbers of reports as fields in the DOCX, right before anyone updates them', () => {
    const [report] = pack.pageMap.items;
    expect(xml).toMatch(/PAGEREF item_1 \\h/);
    expect(xml).not.toMatch(/PAGEREF item_2 /);
    expect(plain(xml)).toContain(`1.\tAnnual Report\t(Pages 5 - ${report!.last})`);
  });

  it('repeats the header row of a table and never writes that a row is none', () => {
    expect(xml).toContain('<w:tblHeader/>');
    expect(xml).not.toContain('w:val="off"');
    expect(xml).toContain('w:tblCaption w:val="Table 1: measures"');
  });

  it('prints exempt items as neutral title and paragraph', () => {
    expect(pdf.pages.slice(0, 4).join(' ')).toMatch(
      /AGENDA \u2013 PART B 3\. Placements matter Not for publication: exempt under paragraph 1/,
    );
  });
});

describe('a pack that cannot be made', () => {
  const withPaper = (paper: Parameters<typeof panelItem>[3]) => packOf([panelItem(1, 'Strategy', '', paper)]);

  it('names the paper whose file is missing', async () => {
    const paper = await uploadIn(folder, 'lost', 'Lost strategy', sheets(1));
    await expect(render(withPaper([{ ...paper, sha256: '0'.repeat(64) }]))).rejects.toThrow(
      'The file of "Lost strategy" (Lost strategy.pdf) is missing: upload it again, then build the pack.',
    );
  });

  it('names the paper whose file is damaged', async () => {
    const paper = await uploadIn(folder, 'cut', 'Cut strategy', sheets(4));
    const path = join(folder, paper.sha256);
    const bytes = await readFile(path);
    await writeFile(path, bytes.subarray(0, bytes.length / 2));
    await expect(render(withPaper([paper]))).rejects.toThrow(
      '"Cut strategy" (Cut strategy.pdf) cannot be put into the pack: replace the file, then build the pack.',
    );
  });

  it('refuses papers of an exempt item, whatever brought them into the model', async () => {
    const paper = await uploadIn(folder, 'exempt', 'Exempt', sheets(1));
    const model = withPaper([paper]);
    await expect(render({ ...model, items: [{ ...model.items[0]!, part: 'B' }] })).rejects.toThrow(
      'Item 1 is exempt and has papers or text with it: the public pack was not made.',
    );
  });

  it('grows the front matter by even pages when the agenda needs more', async () => {
    const long = Array.from({ length: 60 }, (_, index) =>
      panelItem(index + 1, `Item ${index + 1}`, 'Words. '.repeat(80)),
    );
    const model = packOf([...long, panelItem(61, 'Report', '', [reportPaper('last', 'Report', 0)])]);
    const { pageMap } = await render(model);
    expect(pageMap.frontMatter.last).toBeGreaterThan(4);
    expect(pageMap.frontMatter.last % 2).toBe(0);
    expect(pageMap.items[0]?.first).toBe(pageMap.frontMatter.last + 1);
  });
});

describe('an agenda without any papers', () => {
  it('is its four front pages and nothing after them', async () => {
    const pack = await render(packOf([panelItem(1, 'Apologies for absence')]));
    expect(pack.pageMap).toEqual({ frontMatter: { first: 1, last: 4 }, items: [], totalPages: 4 });
  });
});

describe('a standing item that filled itself', () => {
  it('is printed with its table in both files, turned as it is, with no file in its place', async () => {
    const document = { kind: 'action-list' as const, model: anActionList() };
    const paper = { kind: 'register' as const, id: 'list', title: 'Action list', document };
    const item = panelItem(4, 'Update on actions agreed at previous meeting(s)', '', [paper]);
    const pack = await render(packOf([item, panelItem(5, 'Work', '', [reportPaper('work', 'Work', 1)])]));
    const [pdfBytes, docxBytes] = await filesOf(pack);
    const { pages, sizes } = await readPdf(pdfBytes);
    const { first } = pack.pageMap.items[0]!;
    expect(pages[first - 1]).toContain('Corporate Parenting Panel: action list');
    expect(pages[first - 1]).toContain('8 working days late');
    expect(pages[first - 1]).toContain('Agenda Item 4');
    expect(pages[first - 1]).toContain(`Page ${first}`);
    expect(pages[first - 1]).not.toContain('Page 1 of 1');
    expect(sizes[first - 1]).toEqual({ width: 842, height: 595 });
    const tags = await tagsOf(pdfBytes);
    expect(tags.get('TH')).toBeGreaterThanOrEqual(6);
    const xml = readDocx(docxBytes)['word/document.xml'] ?? '';
    expect(plain(xml)).not.toContain('This paper is a PDF file');
    expect(plain(xml)).toContain('8 working days late');
    expect(xml).toContain('<w:tblHeader/>');
    expect(xml).toContain('w:orient="landscape"');
  });

  it('carries nothing of Part B into a pack', async () => {
    const model = aDecisionNotice();
    const leaking = model.decisions.map((each) => ({ ...each, part: 'B' as const }));
    const document = { kind: 'decision-notice' as const, model: { ...model, decisions: leaking } };
    const paper = { kind: 'register' as const, id: 'notice', title: 'Notice', document };
    await expect(render(packOf([panelItem(4, 'Update', '', [paper])]))).rejects.toThrow('is exempt');
  });
});

import { strToU8, zipSync } from 'fflate';
import { kindOfFile } from './file-kind';
import { anOfficeFile, aPng } from './testing/files';

const bytes = (...hex: string[]) => Buffer.from(hex.join(''), 'hex');
const aZip = (files: Record<string, string>) =>
  Buffer.from(
    zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)]))),
  );
const types = (text: string) => aZip({ '[Content_Types].xml': text });

it.each([
  ['a PDF', Buffer.from('%PDF-1.7\n'), 'pdf'],
  ['a PDF after a few stray bytes', Buffer.from('\n\n\u0000%PDF-1.4'), 'pdf'],
  ['a PNG', aPng(), 'png'],
  ['a JPEG', bytes('ffd8ffe000104a46494600', 'ffd9'), 'jpeg'],
  ['a document', anOfficeFile('docx'), 'docx'],
  ['a workbook', anOfficeFile('xlsx'), 'xlsx'],
  ['a document with a workbook in it', anOfficeFile('docx', { 'word/embeddings/Table.xlsx': '' }), 'docx'],
  [
    'a workbook with the settings of a printer',
    anOfficeFile('xlsx', { 'xl/printerSettings/p.bin': '' }),
    'xlsx',
  ],
])('%s is known by its content', (_what, content, kind) => {
  expect(kindOfFile(content)).toBe(kind);
});

it.each([
  ['nothing', Buffer.alloc(0), 'other'],
  ['text', Buffer.from('Dear all'), 'other'],
  ['a program', Buffer.from('MZ'), 'other'],
  ['a picture that is a page', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'other'],
  ['slides', anOfficeFile('pptx'), 'other'],
  ['a zip', aZip({ 'report.docx': 'x' }), 'other'],
  [
    'a document that is a workbook too',
    types(
      '<a ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>' +
        '<b ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>',
    ),
    'other',
  ],
  ['an old or locked Office file', bytes('d0cf11e0a1b11ae1', '0000'), 'old-office'],
  ['a document with macros', anOfficeFile('docm'), 'programs'],
  ['a workbook with macros', anOfficeFile('xlsm'), 'programs'],
  ['macros under a plain main part', anOfficeFile('docx', { 'word/vbaProject.bin': 'x' }), 'programs'],
  ['macros of Excel 4', anOfficeFile('xlsx', { 'xl/macrosheets/sheet1.xml': 'x' }), 'programs'],
  ['a control', anOfficeFile('docx', { 'word/activeX/activeX1.xml': 'x' }), 'programs'],
  ['an embedded program', anOfficeFile('docx', { 'word/embeddings/oleObject1.bin': 'x' }), 'programs'],
  [
    'macros whose type is written in another way',
    types('<a ContentType="application/vnd.ms-office.&#118;baProject"/>'),
    'programs',
  ],
  ['a cut PNG', aPng().subarray(0, -6), 'damaged'],
  ['a cut JPEG', bytes('ffd8ffe000104a464946'), 'damaged'],
  ['a cut document', anOfficeFile('docx').subarray(0, -30), 'damaged'],
  ['two parts of one name', aZip({ '[Content_Types].xml': '', '[content_types].xml': '' }), 'damaged'],
])('%s is refused', (_what, content, why) => {
  expect(kindOfFile(content)).toBe(why);
});

it('unpacks no more than the list of parts, and not one that is made to swell', () => {
  const swollen = aZip({ '[Content_Types].xml': 'x'.repeat(2_000_000) });
  expect(swollen.length).toBeLessThan(10_000);
  expect(kindOfFile(swollen)).toBe('other');
});

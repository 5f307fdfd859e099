import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { a3Landscape, a4, pdfOf, sheets, turned } from '../testing/upload';
import { inspectPdf, mostPages } from './inspect-pdf';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'minutebook-inspect-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function inspect(bytes: Uint8Array | string) {
  const path = join(folder, 'upload');
  await writeFile(path, bytes);
  return inspectPdf(path);
}

describe('an uploaded PDF', () => {
  it('is taken with the size of each page as it is shown', async () => {
    const cropped = await PDFDocument.load(await pdfOf('Plans', [a4, a3Landscape, turned]));
    cropped.getPage(0).setCropBox(50, 50, 300, 400);
    expect(await inspect(await cropped.save())).toEqual({
      ok: true,
      pageCount: 3,
      pages: [
        { width: 300, height: 400 },
        { width: 1190.55, height: 841.89 },
        { width: 841.89, height: 595.28 },
      ],
    });
  });

  it('is refused when it is empty', async () => {
    expect(await inspect('')).toEqual({
      ok: false,
      code: 'empty-file',
      detail: 'The file is empty: save it again and upload the new copy.',
    });
  });

  it('is refused when it is something else, whatever its name', async () => {
    expect(await inspect('PK\u0003\u0004 a Word file')).toMatchObject({ ok: false, code: 'not-a-pdf' });
  });

  it.each([0.3, 0.6, 0.9, 0.99])('is refused when only %s of it arrived', async (part) => {
    const whole = await pdfOf('Strategy', sheets(20));
    expect(await inspect(whole.subarray(0, whole.length * part))).toMatchObject({
      ok: false,
      code: 'damaged-pdf',
    });
  });

  it('is refused when pages in its midst are lost and its end looks sound', async () => {
    const whole = Buffer.from(await pdfOf('Strategy', sheets(200)));
    const holed = whole.fill(' ', Math.floor(whole.length * 0.4), Math.floor(whole.length * 0.5));
    expect(await inspect(holed)).toMatchObject({ ok: false, code: 'damaged-pdf' });
  });

  it('is refused when it asks for a password, and taken when only its changes are locked', async () => {
    const locked = await PDFDocument.load(await pdfOf('Strategy', sheets(2)));
    locked.encrypt({ userPassword: 'secret', ownerPassword: 'owner' });
    expect(await inspect(await locked.save())).toEqual({
      ok: false,
      code: 'password-pdf',
      detail: 'The PDF needs a password to open: save a copy without a password and upload that.',
    });
    const readable = await PDFDocument.load(await pdfOf('Strategy', sheets(2)));
    readable.encrypt({ userPassword: '', ownerPassword: 'owner' });
    expect(await inspect(await readable.save())).toMatchObject({ ok: true, pageCount: 2 });
  });

  it(`is refused when it has more than ${mostPages} pages`, async () => {
    expect(await inspect(await pdfOf('Volume', sheets(mostPages + 1)))).toMatchObject({
      code: 'too-many-pages',
    });
  });
});

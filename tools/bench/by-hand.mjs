// The way without us: the same DOCX made and converted by LibreOffice, the uploads merged in and page numbers stamped by qpdf.
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { build } from 'esbuild';
import { root, which } from '../checks/run.mjs';

const run = promisify(execFile);
export const lacks =
  'no tags, no bookmarks of the uploads, no "Agenda Item" stamps, page ranges typed by a person';

/**
 * @param pack the stored pack's frozen model and page map; @param uploads bytes of the uploaded PDFs
 * @returns {Promise<{ ms: number, pages: number } | undefined>} undefined where LibreOffice or qpdf is not installed
 */
export async function byHand({ model, pageMap }, uploads) {
  const soffice = which('soffice');
  const qpdf = which('qpdf');
  if (!soffice || !qpdf) return undefined;
  const maker = await docxMaker();
  const dir = mkdtempSync(join(tmpdir(), 'minutebook-by-hand-'));
  const at = (name) => join(dir, name);
  try {
    writeFileSync(at('pack.json'), JSON.stringify({ model, pageMap }));
    uploads.forEach((bytes, index) => writeFileSync(at(`upload-${index}.pdf`), bytes));
    const since = performance.now();
    await run(process.execPath, [maker, at('pack.json'), at('pack.docx')]);
    const profile = `-env:UserInstallation=file://${at('profile')}`;
    await run(soffice, [profile, '--headless', '--convert-to', 'pdf', '--outdir', dir, at('pack.docx')]);
    const parts = ['pack.pdf', ...uploads.map((_, index) => `upload-${index}.pdf`)].map(at);
    await run(qpdf, ['--empty', '--pages', ...parts, '--', at('merged.pdf')]);
    const { stdout } = await run(qpdf, ['--show-npages', at('merged.pdf')]);
    writeFileSync(at('stamps.pdf'), await stamps(Number(stdout)));
    await run(qpdf, [at('merged.pdf'), '--overlay', at('stamps.pdf'), '--', at('stamped.pdf')]);
    return { ms: performance.now() - since, pages: Number(stdout) };
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

/** The engine's DOCX part alone, as a program: usage MAKER pack.json pack.docx */
async function docxMaker() {
  const outfile = join(root, 'dist/bench/make-docx.mjs');
  mkdirSync(join(root, 'dist/bench'), { recursive: true });
  await build({
    stdin: {
      contents: `
        import { readFileSync, writeFileSync } from 'node:fs';
        import { prepareDocx } from './libs/documents/src/pack/docx';
        const [from, to] = process.argv.slice(2);
        const { model, pageMap } = JSON.parse(readFileSync(from, 'utf8'));
        writeFileSync(to, (await prepareDocx(model))(pageMap));`,
      resolveDir: root,
      loader: 'ts',
    },
    ...{ outfile, bundle: true, platform: 'node', format: 'esm', packages: 'external', logLevel: 'error' },
    ...{ tsconfig: join(root, 'tsconfig.base.json'), loader: { '.typ': 'text' } },
  });
  return outfile;
}

async function stamps(pages) {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (let page = 1; page <= pages; page++)
    document.addPage([595, 842]).drawText(`Page ${page}`, { x: 280, y: 20, size: 9, font });
  return document.save();
}

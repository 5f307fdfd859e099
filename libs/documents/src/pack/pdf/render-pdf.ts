import { copyFile, mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PackModel, PageMap, PlainDate } from '@minutebook/domain';
import { typstCompiler, typstMessages } from '../../typst/compiler';
import look from '../../typst/look.typ';
import richText from '../../typst/rich-text.typ';
import { showTitle } from '../../typst/show-title';
import { packDocument, uploadFile, type PackDocument } from './pack-document';
import { pageMapFrom, type PageMark } from './page-map';
import common from './common.typ';
import frontSheet from './front-sheet.typ';
import pack from './pack.typ';

const template = {
  'pack.typ': pack,
  'look.typ': look,
  'common.typ': common,
  'front-sheet.typ': frontSheet,
  'rich-text.typ': richText,
};

export interface LaidOutPack {
  pageMap: PageMap;
  /** Writes the PDF of this layout. */
  toPdf: () => Uint8Array;
}

/** Lays the pack out in `workspace`, a folder of its own. Throws an Error with Typst's reason when a paper cannot be embedded. */
export async function layOut(
  model: PackModel,
  paperPath: (sha256: string) => string,
  workspace: string,
): Promise<LaidOutPack> {
  await layOutWorkspace(packDocument(model), model, paperPath, workspace);
  const compiler = await typstCompiler(workspace);
  const compiled = compiler.compile({ mainFilePath: join(workspace, 'pack.typ') });
  const { result } = compiled;
  if (!result) throw new Error(failure(typstMessages(compiled.takeError())));
  const unsettled = typstMessages(compiled.takeWarnings()).find((line) => line.includes('converge'));
  if (unsettled) throw new Error('The pages of this pack did not settle: ' + unsettled);
  const marks = compiler.query(result, { selector: '<page-map>', field: 'value' }) as PageMark[];
  return {
    pageMap: pageMapFrom(model, marks),
    toPdf: () => showTitle(compiler.pdf(result, { creationTimestamp: secondsOf(model.issuedOn) })),
  };
}

async function layOutWorkspace(
  document: PackDocument,
  model: PackModel,
  paperPath: (sha256: string) => string,
  workspace: string,
) {
  await mkdir(workspace, { recursive: true });
  for (const [name, text] of Object.entries(template)) await writeFile(join(workspace, name), text);
  await writeFile(join(workspace, 'model.json'), JSON.stringify(document));
  const uploads = model.items.flatMap((item) => item.papers).filter((paper) => paper.kind === 'upload');
  for (const sha256 of new Set(uploads.map((paper) => paper.sha256))) {
    const target = join(workspace, uploadFile(sha256));
    // a link costs nothing; where links are not allowed (Windows), a copy does as well
    await symlink(paperPath(sha256), target).catch(() => copyFile(paperPath(sha256), target));
  }
}

const failure = (messages: string[]) =>
  `The pack could not be laid out: ${messages.join('; ') || 'no reason given'}.`;

/** Midday UTC of the day of issue, so that every time zone shows that day. */
const secondsOf = (date: PlainDate) => Date.parse(`${date}T12:00:00Z`) / 1000;

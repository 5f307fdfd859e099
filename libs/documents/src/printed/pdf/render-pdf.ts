import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PdfStandard, type NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { typstCompiler, typstMessages } from '../../typst/compiler';
import look from '../../typst/look.typ';
import richText from '../../typst/rich-text.typ';
import { showTitle } from '../../typst/show-title';
import { numberRoom, withClosing, type PrintedDocument } from '../printed-document';
import template from './document.typ';

const templates = { 'document.typ': template, 'look.typ': look, 'rich-text.typ': richText };

/** Lays the document out in `workspace`, a folder of its own. */
export async function printedPdf(document: PrintedDocument, workspace: string): Promise<Uint8Array> {
  await mkdir(workspace, { recursive: true });
  for (const [name, content] of Object.entries(templates)) await writeFile(join(workspace, name), content);
  const { parts, ...rest } = document;
  const model = { ...rest, ...withClosing(parts), numberRoom: numberRoom(parts) };
  await writeFile(join(workspace, 'model.json'), JSON.stringify(model));
  const compiler = await typstCompiler(workspace);
  const compiled = compiler.compile({ mainFilePath: join(workspace, 'document.typ') });
  if (!compiled.result) {
    const reasons = typstMessages(compiled.takeError()).join('; ') || 'no reason given';
    throw new Error(`The document could not be laid out: ${reasons}.`);
  }
  return writePdf(compiler, compiled.result, Date.parse(`${document.datedOn}T12:00:00Z`) / 1000);
}

type LaidOut = Parameters<NodeCompiler['pdf']>[0];

/**
 * PDF/UA-1, which has the title shown by itself. That standard forbids a letter that none of our fonts has, so a document
 * with one (a name in Arabic script) is tagged all the same and only does not call itself PDF/UA.
 */
function writePdf(compiler: NodeCompiler, result: LaidOut, creationTimestamp: number): Uint8Array {
  try {
    return compiler.pdf(result, { pdfStandard: PdfStandard.UA_1, creationTimestamp });
  } catch {
    return showTitle(compiler.pdf(result, { creationTimestamp }));
  }
}

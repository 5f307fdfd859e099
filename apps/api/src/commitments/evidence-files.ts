import { readFile } from 'node:fs/promises';
import { FileStore } from '@minutebook/data-access';
import { Injectable } from '@nestjs/common';
import { PdfInspector, refuseUnlessPdf, type Upload } from '../papers/index';
import { Refusal, unprocessable } from '../platform/index';
import type { HistoryLine } from './commitments-ledger';
import { fileKinds, kindOfFile, type FileKind, type NoKind } from './file-kind';

const mostMb = 20;
const mb = 1024 * 1024;

/**
 * Files that show that something was done, from clerks and from owners without an account: a PDF is looked into as papers are,
 * Word, Excel and pictures are told by their content. Anything else is refused. They are kept with the open ones.
 */
@Injectable()
export class EvidenceFiles {
  constructor(
    private readonly inspector: PdfInspector,
    private readonly store: FileStore,
  ) {}

  async keep(authorityId: string, upload: Upload): Promise<NonNullable<HistoryLine['file']>> {
    const kind = await this.kindOf(upload);
    const { sha256, bytes } = await this.store.put(authorityId, 'open', upload.path);
    return { sha256, bytes, name: upload.fileName, type: fileKinds[kind].type };
  }

  private async kindOf(upload: Upload): Promise<FileKind> {
    if (upload.bytes === 0)
      throw unprocessable('empty-file', 'This file is empty. Check it on your computer and add it again.');
    if (upload.bytes > mostMb * mb)
      throw new Refusal(
        413,
        'file-too-large',
        `This file is over the limit of ${mostMb} MB. Make it smaller.`,
      );
    const kind = kindOfFile(await readFile(upload.path));
    if (isRefused(kind)) throw new Refusal(...refusals[kind]);
    refuseWrongEnding(upload.fileName, kind);
    if (kind === 'pdf') await refuseUnlessPdf(upload, this.inspector);
    return kind;
  }
}

const isRefused = (kind: FileKind | NoKind): kind is NoKind => !(kind in fileKinds);

const refusals: Record<NoKind, [status: number, code: string, detail: string]> = {
  other: [
    415,
    'file-kind',
    'A file can be a PDF, a Word document (.docx), an Excel workbook (.xlsx), a PNG or a JPEG picture; this is none of them.',
  ],
  'old-office': [
    415,
    'old-office',
    'This is an older Office file or one with a password: save it as .docx or .xlsx without a password and add that.',
  ],
  programs: [
    415,
    'file-with-macros',
    'This file holds macros or other programs: save it without them, as .docx or .xlsx, and add that.',
  ],
  damaged: [
    422,
    'damaged-file',
    'This file cannot be read, perhaps since it was cut when it was copied: save it again and add it.',
  ],
};

/** On a computer the ending decides what opens a file, so it has to say what the file is. */
function refuseWrongEnding(fileName: string, kind: FileKind): void {
  const ending = /\.(\w+)$/.exec(fileName)?.[1]?.toLowerCase() ?? '';
  const endings: readonly string[] = fileKinds[kind].endings;
  if (endings.includes(ending)) return;
  throw new Refusal(
    415,
    'wrong-ending',
    `The name of this file has to end in .${endings.join(' or .')}, for that is what it is. Rename it and add it again.`,
  );
}

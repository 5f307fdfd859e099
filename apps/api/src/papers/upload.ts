import { rm } from 'node:fs/promises';
import type { PdfInspection } from '@minutebook/documents';
import { Refusal, unprocessable } from '../platform/index';
import { safeFileName, titleFromName } from './file-name';
import type { PdfInspector } from './pdf-inspector';

/** A file that has arrived completely and lies in the folder for uploads until it is stored or refused. */
export interface Upload {
  path: string;
  fileName: string;
  bytes: number;
  title: string;
}

/** What the receiver of multipart uploads tells of a file. */
export interface ReceivedFile {
  path: string;
  originalname: string;
  size: number;
}

export function uploadOf(file: ReceivedFile | undefined, title: string | undefined): Upload {
  if (!file) throw unprocessable('file-missing', 'No file has arrived. Choose a PDF and add it again.');
  const fileName = safeFileName(file.originalname);
  return { path: file.path, fileName, bytes: file.size, title: title || titleFromName(fileName) };
}

export const discard = (upload: Upload): Promise<void> => rm(upload.path, { force: true });

export type GoodPdf = Extract<PdfInspection, { ok: true }>;

/** Refuses what is no PDF that a pack can take: 415 for another kind of file, 422 for a PDF that cannot be used. */
export async function refuseUnlessPdf(upload: Upload, inspector: PdfInspector): Promise<GoodPdf> {
  if (upload.bytes === 0)
    throw unprocessable('empty-file', 'This file is empty. Check it on your computer and add it again.');
  if (/\.(docx?|docm|odt|rtf)$/i.test(upload.fileName))
    throw new Refusal(
      415,
      'word-file',
      'Word files cannot go into a pack yet. Save it as PDF in Word (File, Save as, PDF) and add the PDF.',
    );
  const inspection = await inspector.inspect(upload.path);
  if (inspection.ok && !/\.pdf$/i.test(upload.fileName))
    throw new Refusal(
      415,
      'not-a-pdf',
      'The name of this PDF does not end in .pdf. Rename it and add it again.',
    );
  if (!inspection.ok)
    throw new Refusal(inspection.code === 'not-a-pdf' ? 415 : 422, inspection.code, inspection.detail);
  return inspection;
}

import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aMinutesModel } from '@minutebook/data-access/testing';
import type { DocumentModel } from '@minutebook/domain';
import { childrenOf } from '../testing/processes';
import { makeInChild } from './make-in-child';

const children = (): number[] => childrenOf(process.pid);

describe('the process that makes one document', () => {
  let outDir: string;
  const make = (document: DocumentModel, watch: Partial<Parameters<typeof makeInChild>[1]> = {}) =>
    makeInChild(
      { document, outDir },
      { signal: new AbortController().signal, timeLimitMs: 60_000, ...watch },
    );
  beforeEach(async () => {
    outDir = await mkdtemp(join(tmpdir(), 'minutebook-document-'));
  });
  afterEach(() => rm(outDir, { recursive: true }));

  it('leaves both files and is gone', async () => {
    const { pageCount, pdf, docx } = await make(aMinutesModel(3));
    expect(pageCount).toBe(1);
    expect((await readFile(pdf.path)).subarray(0, 5).toString()).toBe('%PDF-');
    expect((await readFile(docx.path)).subarray(0, 2).toString()).toBe('PK');
    expect(children()).toEqual([]);
  });

  it('is ended when it takes too long, with a sentence about a document', async () => {
    await expect(make(aMinutesModel(2000), { timeLimitMs: 20 })).rejects.toMatchObject({
      code: 'took-too-long',
      detail: expect.stringMatching(/^Making this document took longer than /),
    });
    expect(children()).toEqual([]);
  });

  it('makes nothing of minutes that hold more of Part B than its summary', async () => {
    const document = aMinutesModel();
    if (document.kind === 'minutes') document.model.entries[0]!.part = 'B';
    const failure = make(document);
    await expect(failure).rejects.toMatchObject({ code: 'layout-failed' });
    await expect(failure).rejects.toMatchObject({
      detail:
        'Minute 14/27 is exempt and has more than its public summary with it: the document was not made.',
    });
  });

  it('gives a sentence when it dies itself', async () => {
    const making = make(aMinutesModel(500));
    process.kill(children()[0]!, 'SIGKILL');
    await expect(making).rejects.toMatchObject({ code: 'process-died', where: 'SIGKILL' });
  });
});

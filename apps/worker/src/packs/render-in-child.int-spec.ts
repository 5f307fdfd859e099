import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aPackModel } from '@minutebook/data-access/testing';
import { eventually, longModel } from '../testing/desk';
import { childrenOf } from '../testing/processes';
import type { BuildFailure } from '../platform/build-failure';
import { renderInChild, SpareRenderer, type RenderWatch } from './render-in-child';

const children = (): number[] => childrenOf(process.pid);

describe('the process that lays out one pack', () => {
  let outDir: string;
  const render = (watch: Partial<RenderWatch>) =>
    renderInChild(
      { model: longModel(aPackModel(), 300), papers: {}, outDir },
      { onStep: () => undefined, signal: new AbortController().signal, timeLimitMs: 60_000, ...watch },
    );
  beforeEach(async () => {
    outDir = await mkdtemp(join(tmpdir(), 'minutebook-child-'));
  });
  afterEach(() => rm(outDir, { recursive: true }));

  it('reports its steps in order and leaves both files', async () => {
    const steps: string[] = [];
    const { pdf, docx, pageMap } = await render({ onStep: (step) => steps.push(step) });
    expect(steps.indexOf('laying-out')).toBeGreaterThanOrEqual(0);
    expect(steps.indexOf('writing-docx')).toBeGreaterThan(steps.indexOf('laying-out'));
    expect([pdf.path, docx.path].every((path) => path.startsWith(outDir))).toBe(true);
    expect(pageMap.items.length).toBe(2);
    expect(children()).toEqual([]);
  });

  it('names a paper that cannot be read to the clerk, but not to the log', async () => {
    const path = join(outDir, 'upload');
    await writeFile(path, 'no PDF at all');
    const paper = {
      kind: 'upload' as const,
      id: randomUUID(),
      title: 'Health report',
      fileName: 'health.pdf',
    };
    const sha256 = 'a'.repeat(64);
    const model = aPackModel();
    model.items[0]!.papers = [{ ...paper, sha256, pages: [{ width: 595, height: 842 }] }];
    const failure = (await renderInChild(
      { model, papers: { [sha256]: path }, outDir },
      { onStep: () => undefined, signal: new AbortController().signal, timeLimitMs: 60_000 },
    ).catch((error: unknown) => error)) as BuildFailure;
    expect(failure.code).toBe('layout-failed');
    expect(failure.detail).toContain('Health report');
    expect(failure.where).toContain('renderPack');
    expect(failure.where).not.toContain('Health report');
  });

  it('is ended when it takes too long', async () => {
    await expect(render({ timeLimitMs: 5 })).rejects.toMatchObject({
      code: 'took-too-long',
      detail: expect.stringMatching(/^Laying out this pack took longer than /),
    });
    expect(children()).toEqual([]);
  });

  it('is ended when nobody wants the pack any more', async () => {
    const stop = new AbortController();
    setTimeout(() => stop.abort(new Error('stopped')), 50);
    await expect(render({ signal: stop.signal })).rejects.toThrow('stopped');
    expect(children()).toEqual([]);
  });

  it('gives a sentence when it dies itself, as for want of memory', async () => {
    const rendering = render({});
    process.kill(children()[0]!, 'SIGKILL');
    await expect(rendering).rejects.toMatchObject({ code: 'process-died', where: 'SIGKILL' });
  });
});

describe('the process that is kept ready for the next pack', () => {
  let outDir: string;
  let renderer: SpareRenderer;
  beforeEach(async () => {
    outDir = await mkdtemp(join(tmpdir(), 'minutebook-spare-'));
    renderer = new SpareRenderer();
  });
  afterEach(async () => {
    renderer.close();
    await rm(outDir, { recursive: true });
  });
  const render = () =>
    renderer.render(
      { model: longModel(aPackModel(), 3), papers: {}, outDir },
      { onStep: () => undefined, signal: new AbortController().signal, timeLimitMs: 60_000 },
    );

  it('lays out one pack, is gone after it, and another one is ready', async () => {
    const [spare] = children();
    expect((await render()).pageMap.items.length).toBe(2);
    const next = children();
    expect(next).toHaveLength(1);
    expect(next).not.toContain(spare);
  });

  it('is not missed when it has died in the meantime', async () => {
    const [spare] = children();
    process.kill(spare!, 'SIGKILL');
    await eventually(() => !children().includes(spare!));
    expect((await render()).docx.bytes).toBeGreaterThan(0);
  });

  it('leaves nothing behind when the worker closes', async () => {
    await render();
    renderer.close();
    await eventually(() => children().length === 0);
  });
});

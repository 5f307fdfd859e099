// Lays out one pack and ends: Typst keeps its memory until its process is gone.
import { renderPack, type RenderedPack } from '@minutebook/documents';
import { answerOnce } from '../platform/child-side';
import { assistantProcess } from './assistant-process';
import type { PackNews, RenderRequest } from './child-messages';

const assistant = assistantProcess(); // at once: this process may be waiting for its pack

answerOnce<RenderRequest, RenderedPack, PackNews>(({ model, papers, outDir }, tell) => {
  const paperPath = (sha256: string): string => {
    const path = papers[sha256];
    if (!path) throw new Error('The model names a paper that was not handed over.');
    return path;
  };
  assistant.begin(model);
  const onStep = (step: PackNews['step'], done: number, total: number): void => tell({ step, done, total });
  return renderPack({ model, paperPath, outDir, onStep, assistant }).finally(assistant.end);
});

// Lays out one pack and ends: Typst keeps its memory until its process is gone.
import { renderPack } from '@minutebook/documents';
import { assistantProcess } from './assistant-process';
import type { RenderMessage, RenderRequest } from './child-messages';
import { whereOf } from './failures';

const answer = (message: RenderMessage): void => void process.send?.(message);

// the worker is gone or has given up on this pack
process.on('disconnect', () => process.exit(1));

const assistant = assistantProcess(); // at once: this process may be waiting for its pack

process.once('message', ({ model, papers, outDir }: RenderRequest) => {
  const paperPath = (sha256: string): string => {
    const path = papers[sha256];
    if (!path) throw new Error('The model names a paper that was not handed over.');
    return path;
  };
  const onStep = (step: (RenderMessage & { kind: 'step' })['step'], done: number, total: number): void =>
    answer({ kind: 'step', step, done, total });
  assistant.begin(model);
  renderPack({ model, paperPath, outDir, onStep, assistant })
    .then((pack) => answer({ kind: 'rendered', pack }))
    .catch((error: unknown) => answer({ kind: 'failed', sentence: sentenceOf(error), where: whereOf(error) }))
    .finally(assistant.end);
});

/** What the layout says to the clerk. Errors of the language and of libraries are not sentences. */
function sentenceOf(error: unknown): string | null {
  if (!(error instanceof Error) || error instanceof TypeError || error instanceof RangeError) return null;
  return /^["“A-Z].*\.$/s.test(error.message) && error.message.length <= 600 ? error.message : null;
}

import type { ChildProcess } from 'node:child_process';
import type { RenderedPack } from '@minutebook/documents';
import type { PackStep } from '@minutebook/domain';
import { askChild, startChild, type ChildWatch } from '../platform/child';
import type { PackNews, RenderRequest } from './child-messages';
import { packFailures } from './failures';

export interface RenderWatch extends ChildWatch {
  onStep: (step: PackStep, done: number, total: number) => void;
}
export type Render = (request: RenderRequest, watch: RenderWatch) => Promise<RenderedPack>;

const childModule = 'render-pack.child.js';

/** Lays out a pack in a process of its own, which is gone when this returns. Throws a BuildFailure. */
export const renderInChild: Render = async (request, watch) => {
  watch.signal.throwIfAborted();
  return renderIn(startChild(childModule), request, watch);
};

/** Renders in a process that has been started before it was needed: starting and loading take a third of a second. */
export class SpareRenderer {
  private spare: ChildProcess | null = startChild(childModule);
  private isClosed = false;

  readonly render: Render = async (request, watch) => {
    watch.signal.throwIfAborted();
    const child = this.spare?.connected ? this.spare : startChild(childModule);
    this.spare = null;
    try {
      return await renderIn(child, request, watch);
    } finally {
      // not sooner: it would take processor time from the pack
      if (!this.isClosed) this.spare ??= startChild(childModule);
    }
  };

  close(): void {
    this.isClosed = true;
    this.spare?.kill('SIGKILL');
  }
}

const renderIn = (
  child: ChildProcess,
  request: RenderRequest,
  { onStep, ...watch }: RenderWatch,
): Promise<RenderedPack> =>
  askChild<RenderRequest, RenderedPack, PackNews>(child, request, {
    ...watch,
    failures: packFailures,
    onNews: ({ step, done, total }) => onStep(step, done, total),
  });

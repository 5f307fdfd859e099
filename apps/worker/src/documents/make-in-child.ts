import type { RenderDocumentJob, RenderedDocument } from '@minutebook/documents';
import { askChild, startChild, type ChildWatch } from '../platform/child';
import { documentFailures } from './failures';

export type MakeDocument = (request: RenderDocumentJob, watch: ChildWatch) => Promise<RenderedDocument>;

/** Makes a document in a process of its own, which is gone when this returns. Throws a BuildFailure. */
export const makeInChild: MakeDocument = async (request, watch) => {
  watch.signal.throwIfAborted();
  const child = startChild('render-document.child.js');
  return askChild<RenderDocumentJob, RenderedDocument, never>(child, request, {
    ...watch,
    failures: documentFailures,
  });
};

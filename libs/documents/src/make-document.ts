import { refuseExemptEntries } from './printed/part-b';
import { renderPrinted, type RenderedDocument } from './printed/render-printed';
import { printedDocument } from './printed-document-of';
import type { RenderDocumentJob } from './render-document';

export async function makeDocument({ document, outDir }: RenderDocumentJob): Promise<RenderedDocument> {
  refuseExemptEntries(document);
  return renderPrinted(printedDocument(document), outDir);
}

export { inspectPdf } from './inspect/inspect-pdf';
export type { PdfInspection, PdfRefusalCode } from './inspect/inspect-pdf';
export { renderPack } from './pack/render-pack';
export type { RenderedFile, RenderedPack, RenderPackJob } from './pack/render-pack';

export { inspectPdf } from './inspect/inspect-pdf';
export type { PdfInspection, PdfRefusalCode } from './inspect/inspect-pdf';
export { packAssistant, rehearseAssistant, renderPack } from './pack/render-pack';
export type { PackAssistant } from './pack/assistant';
export type { RenderedPack, RenderPackJob } from './pack/render-pack';
export type { RenderedFile } from './rendered-file';
export { renderDocument } from './render-document';
export type { RenderDocumentJob } from './render-document';
export type { RenderedDocument } from './printed/render-printed';

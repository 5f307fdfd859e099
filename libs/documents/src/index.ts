export { inspectPdf } from './inspect/inspect-pdf';
export type { PdfInspection, PdfRefusalCode } from './inspect/inspect-pdf';
export { packAssistant, rehearseAssistant, renderPack } from './pack/render-pack';
export type { PackAssistant, RenderedFile, RenderedPack, RenderPackJob } from './pack/render-pack';

export { largePack } from './large-pack';
export { packOf, panelItem, panelPack, panelPaperPages } from './panel-pack';
export { readDocx, readPdf } from './read';
export { sampleReport } from './report';
export { a3Landscape, a4, a4Landscape, pdfOf, sheets, turned, uploadIn } from './upload';

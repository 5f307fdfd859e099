export { DocumentMakers } from './document-makers';
export { DocumentReader, fileOf, type DocumentFile, type DocumentFormat } from './document-reader';
export type { DocumentLine } from './document-view';
export { DocumentsModule } from './documents.module';
export { DocumentsService } from './documents.service';

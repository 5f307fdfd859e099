export { PaperUpload, uploadFields, type UploadFields } from './paper-upload.decorator';
export { PaperUploads } from './paper-uploads';
export { toPaper } from './paper-view';
export { PapersModule } from './papers.module';
export { PapersService } from './papers.service';
export { ReportsService } from './reports.service';
export { sendFile } from './send-file';
export { exemptShelf, openShelf, type Shelf } from './shelf';
export { uploadOf, type ReceivedFile, type Upload } from './upload';

import { Module } from '@nestjs/common';
import { LiveModule } from '../live/index';
import { MeetingsModule } from '../meetings/index';
import { PapersModule } from '../papers/index';
import { DocumentMakers } from './document-makers';
import { DocumentModels } from './document-models';
import { DocumentQueue } from './document-queue';
import { DocumentReader } from './document-reader';
import { DocumentSources } from './document-sources';
import { DocumentsController } from './documents.controller';
import { DocumentsService } from './documents.service';

@Module({
  imports: [LiveModule, MeetingsModule, PapersModule],
  controllers: [DocumentsController],
  providers: [
    DocumentMakers,
    DocumentModels,
    DocumentQueue,
    DocumentReader,
    DocumentSources,
    DocumentsService,
  ],
  exports: [DocumentMakers, DocumentReader, DocumentsService],
})
export class DocumentsModule {}

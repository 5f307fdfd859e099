import { join } from 'node:path';
import { FileStore } from '@minutebook/data-access';
import { Module } from '@nestjs/common';
import { MulterModule } from '@nestjs/platform-express';
import { AgendaModule } from '../agenda/index';
import { MeetingsModule } from '../meetings/index';
import { Settings } from '../platform/index';
import { PaperUploads } from './paper-uploads';
import { PapersController } from './papers.controller';
import { PapersService } from './papers.service';
import { PdfInspector } from './pdf-inspector';
import { ReportsService } from './reports.service';
import { UploadFolder, uploadFolder } from './upload-folder';

@Module({
  imports: [
    MeetingsModule,
    AgendaModule,
    MulterModule.registerAsync({
      inject: [Settings],
      useFactory: (settings: Settings) => ({
        dest: uploadFolder(settings),
        limits: { fileSize: Math.floor(settings.uploadLimitMb * 2 ** 20), files: 1, fields: 5 },
        defParamCharset: 'utf8',
      }),
    }),
  ],
  controllers: [PapersController],
  providers: [
    {
      provide: FileStore,
      inject: [Settings],
      useFactory: ({ dataDir }: Settings) => new FileStore(join(dataDir, 'files')),
    },
    PaperUploads,
    PapersService,
    PdfInspector,
    ReportsService,
    UploadFolder,
  ],
  exports: [FileStore, MulterModule, PaperUploads, PapersService, PdfInspector, ReportsService],
})
export class PapersModule {}

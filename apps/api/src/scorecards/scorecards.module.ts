import { Module } from '@nestjs/common';
import { DocumentsModule } from '../documents/index';
import { LiveModule } from '../live/index';
import { MeetingsModule } from '../meetings/index';
import { PapersModule } from '../papers/index';
import { MayImport } from './import-upload.guard';
import { ImportService } from './import.service';
import { ScorecardDocument } from './scorecard-document';
import { ScorecardsController } from './scorecards.controller';
import { ScorecardsReader } from './scorecards-reader';
import { ScorecardsService } from './scorecards.service';

@Module({
  imports: [DocumentsModule, LiveModule, MeetingsModule, PapersModule],
  controllers: [ScorecardsController],
  providers: [ImportService, MayImport, ScorecardDocument, ScorecardsReader, ScorecardsService],
})
export class ScorecardsModule {}

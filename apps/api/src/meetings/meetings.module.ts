import { Module } from '@nestjs/common';
import { CouncilRulesReader } from './council-rules';
import { MeetingReader } from './meeting-reader';
import { MeetingsController } from './meetings.controller';
import { MeetingsService } from './meetings.service';

@Module({
  controllers: [MeetingsController],
  providers: [CouncilRulesReader, MeetingReader, MeetingsService],
  exports: [CouncilRulesReader, MeetingReader, MeetingsService],
})
export class MeetingsModule {}

import { Module } from '@nestjs/common';
import { MeetingsModule } from '../meetings/index';
import { MinuteBookController } from './minute-book.controller';
import { MinuteBookReader } from './minute-book.reader';
import { WordingService } from './wording.service';

@Module({
  imports: [MeetingsModule],
  controllers: [MinuteBookController],
  providers: [MinuteBookReader, WordingService],
})
export class MinuteBookModule {}

import { Module, type OnModuleInit } from '@nestjs/common';
import { DocumentMakers, DocumentsModule } from '../documents/index';
import { LiveModule } from '../live/index';
import { MeetingsModule } from '../meetings/index';
import { conflict } from '../platform/index';
import { ProgrammeReader } from './programme-reader';
import { ProgrammesService } from './programmes.service';
import { SlotsService } from './slots.service';
import { ProgrammeTopicsController } from './topics.controller';
import { TopicsService } from './topics.service';
import { WorkProgrammeController } from './work-programme.controller';

@Module({
  imports: [DocumentsModule, LiveModule, MeetingsModule],
  controllers: [WorkProgrammeController, ProgrammeTopicsController],
  providers: [ProgrammeReader, ProgrammesService, SlotsService, TopicsService],
})
export class WorkProgrammeModule implements OnModuleInit {
  constructor(
    private readonly makers: DocumentMakers,
    private readonly reader: ProgrammeReader,
  ) {}

  onModuleInit(): void {
    this.makers.add('work-programme', async (manager, meeting) => {
      const model = await this.reader.model(manager, meeting);
      if (model) return { model, refusal: null };
      const none = 'This body has no work programme for the year of this meeting. Begin one first.';
      return { model: null, refusal: conflict('no-work-programme', none) };
    });
  }
}

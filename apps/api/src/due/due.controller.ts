import { dueSchema, paths } from '@minutebook/contracts';
import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers, CurrentActor, Requires, type Actor } from '../platform/index';
import { DueReader } from './due-reader';

@ApiTags('meetings')
@Controller()
export class DueController {
  constructor(private readonly reader: DueReader) {}

  @Get(paths.due)
  @Requires('meetings.read')
  @Answers({ summary: 'Deadlines, late papers and running packs of your bodies', schema: dueSchema })
  read(@CurrentActor() actor: Actor) {
    return this.reader.read(actor);
  }
}

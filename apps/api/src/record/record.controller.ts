import { auditEntrySchema, paths } from '@minutebook/contracts';
import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers, CurrentActor, Id, Requires, type Actor } from '../platform/index';
import { RecordReader } from './record-reader';

@ApiTags('meetings')
@Controller()
export class RecordController {
  constructor(private readonly reader: RecordReader) {}

  @Get(paths.meetingRecord)
  @Requires('record.read')
  @Answers({
    summary: 'Who did what when to this meeting, newest first',
    schema: auditEntrySchema,
    isList: true,
    refuses: [404],
  })
  read(@CurrentActor() actor: Actor, @Id('meetingId') meetingId: string) {
    return this.reader.read(actor, meetingId);
  }
}

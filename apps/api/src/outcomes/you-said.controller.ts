import { paths, youSaidSchema } from '@minutebook/contracts';
import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers, CurrentActor, Id, Requires, type Actor } from '../platform/index';
import { YouSaid } from './you-said';

const summary = 'A meeting in plain English for young people, once its minutes are public';

@ApiTags('outcomes')
@Controller()
export class YouSaidController {
  constructor(private readonly youSaid: YouSaid) {}

  @Get(paths.meetingYouSaid)
  @Requires('minutes.read')
  @Answers({ summary, schema: youSaidSchema, refuses: [404] })
  read(@CurrentActor() actor: Actor, @Id('meetingId') meetingId: string) {
    return this.youSaid.readBy(actor, meetingId);
  }

  @Get(paths.publicYouSaid)
  @Requires('public')
  @Answers({ summary, schema: youSaidSchema, refuses: [404] })
  readByAnybody(@CurrentActor() { authorityId }: Actor, @Id('meetingId') meetingId: string) {
    return this.youSaid.readByAnybody(authorityId, meetingId);
  }
}

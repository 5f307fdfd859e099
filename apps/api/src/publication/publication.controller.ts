import { paths, publicationCheckSchema, publicationSchema, publishSchema } from '@minutebook/contracts';
import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { Answers, CurrentActor, Id, Requires, type Actor } from '../platform/index';
import { PublicationService } from './publication.service';

@ApiTags('publication')
@Controller()
export class PublicationController {
  constructor(private readonly publication: PublicationService) {}

  @Get(paths.publicationCheck)
  @Requires('agenda.publish')
  @Answers({ summary: 'What publishing now would mean', schema: publicationCheckSchema, refuses: [404] })
  check(@CurrentActor() actor: Actor, @Id('meetingId') meetingId: string) {
    return this.publication.check(actor, meetingId);
  }

  @Post(paths.publication)
  @Requires('agenda.publish')
  @Answers({
    summary: 'Publish the agenda',
    status: 201,
    schema: publicationSchema,
    refuses: [404, 409, 422],
  })
  publish(
    @CurrentActor() actor: Actor,
    @Id('meetingId') meetingId: string,
    @Body({ schema: publishSchema }) request: z.output<typeof publishSchema>,
  ) {
    return this.publication.publish(actor, meetingId, request);
  }

  @Get(paths.publication)
  @Requires('meetings.read')
  @Answers({ summary: 'How the agenda was published', schema: publicationSchema, refuses: [404] })
  read(@CurrentActor() actor: Actor, @Id('meetingId') meetingId: string) {
    return this.publication.read(actor, meetingId);
  }
}

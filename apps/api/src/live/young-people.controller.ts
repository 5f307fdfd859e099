import { addYoungPersonSchema, meetingEventSchema, paths, pseudonymKeysSchema } from '@minutebook/contracts';
import { Body, Controller, Get, Header, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import type { z } from 'zod';
import { Answers, CurrentActor, Id, Requires, type Actor } from '../platform/index';
import { answerRecorded } from './answers';
import { YoungPeople } from './young-people';

@ApiTags('live')
@Controller()
export class YoungPeopleController {
  constructor(private readonly people: YoungPeople) {}

  @Post(paths.youngPeople)
  @Requires('live.record')
  @Answers({
    summary: 'Add a young person under a pseudonym; 200 when they were there already',
    status: 201,
    schema: meetingEventSchema,
    refuses: [404, 409, 422],
  })
  async add(
    @CurrentActor() actor: Actor,
    @Id('meetingId') meetingId: string,
    @Body({ schema: addYoungPersonSchema }) person: z.output<typeof addYoungPersonSchema>,
    @Res({ passthrough: true }) response: Response,
  ) {
    return answerRecorded(response, await this.people.add(actor, meetingId, person));
  }

  @Get(paths.pseudonymKeys)
  @Requires('pseudonyms.read')
  @Header('Cache-Control', 'private, no-store')
  @Answers({
    summary: 'Who the pseudonyms stand for; each reading is on record',
    schema: pseudonymKeysSchema,
    refuses: [404, 409],
  })
  readKeys(@CurrentActor() actor: Actor, @Id('meetingId') meetingId: string) {
    return this.people.readKeys(actor, meetingId);
  }
}

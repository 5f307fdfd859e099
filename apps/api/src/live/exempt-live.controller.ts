import {
  exemptLiveSchema,
  liveStreamQuery,
  meetingEventSchema,
  newMeetingEventSchema,
  paths,
} from '@minutebook/contracts';
import { Body, Controller, Get, Header, Headers, Post, Query, Res, Sse } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import type { z } from 'zod';
import { Answers, CurrentActor, Id, Requires, type Actor } from '../platform/index';
import { answerRecorded, lastOf } from './answers';
import { LiveLog } from './live-log';
import { LiveReader } from './live-reader';
import { LiveStreams } from './live-streams';

/** What happens while press and public are excluded, at addresses of its own (E-10). */
@ApiTags('exempt')
@Controller()
export class ExemptLiveController {
  constructor(
    private readonly reader: LiveReader,
    private readonly log: LiveLog,
    private readonly streams: LiveStreams,
  ) {}

  @Get(paths.exemptLive)
  @Requires('exempt.read')
  @Header('Cache-Control', 'private, no-store')
  @Answers({ summary: 'The Part B lines of the log', schema: exemptLiveSchema, refuses: [404] })
  read(@CurrentActor() actor: Actor, @Id('meetingId') meetingId: string) {
    return this.reader.showExempt(actor, meetingId);
  }

  @Post(paths.exemptLiveEvents)
  @Requires('exempt.edit')
  @Header('Cache-Control', 'private, no-store')
  @Answers({
    summary: 'Add a Part B line to the log; 200 when it was there already',
    status: 201,
    schema: meetingEventSchema,
    refuses: [404, 409, 422],
  })
  async record(
    @CurrentActor() actor: Actor,
    @Id('meetingId') meetingId: string,
    @Body({ schema: newMeetingEventSchema }) event: z.output<typeof newMeetingEventSchema>,
    @Res({ passthrough: true }) response: Response,
  ) {
    return answerRecorded(response, await this.log.recordExempt(actor, meetingId, event));
  }

  @Sse(paths.exemptLiveStream)
  @Requires('exempt.read')
  @Answers({
    summary: 'Part B lines of the log from now on',
    contentType: 'text/event-stream',
    refuses: [404],
  })
  follow(
    @CurrentActor() actor: Actor,
    @Id('meetingId') meetingId: string,
    @Query({ schema: liveStreamQuery }) { after }: z.output<typeof liveStreamQuery>,
    @Headers('last-event-id') lastEventId?: string,
  ) {
    return this.streams.followExempt(actor, meetingId, lastOf(after, lastEventId));
  }
}

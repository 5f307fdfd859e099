import {
  liveMeetingSchema,
  liveStreamQuery,
  meetingEventSchema,
  newMeetingEventSchema,
  paths,
} from '@minutebook/contracts';
import { Body, Controller, Get, Headers, Post, Query, Res, Sse } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import type { z } from 'zod';
import { Answers, CurrentActor, Id, Requires, type Actor } from '../platform/index';
import { answerRecorded, lastOf } from './answers';
import { LiveLog } from './live-log';
import { LiveReader } from './live-reader';
import { LiveStreams } from './live-streams';

@ApiTags('live')
@Controller()
export class LiveController {
  constructor(
    private readonly reader: LiveReader,
    private readonly log: LiveLog,
    private readonly streams: LiveStreams,
  ) {}

  @Get(paths.live)
  @Requires('live.read')
  @Answers({ summary: 'The meeting as it stands, with its log', schema: liveMeetingSchema, refuses: [404] })
  read(@CurrentActor() actor: Actor, @Id('meetingId') meetingId: string) {
    return this.reader.show(actor, meetingId);
  }

  @Post(paths.liveEvents)
  @Requires('live.take-part')
  @Answers({
    summary: 'Add an event to the log; 200 when it was there already',
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
    return answerRecorded(response, await this.log.record(actor, meetingId, event));
  }

  @Sse(paths.liveStream)
  @Requires('live.read')
  @Answers({
    summary: 'What happens from now on: events of the log, and word of changed outcomes',
    contentType: 'text/event-stream',
    refuses: [404],
  })
  follow(
    @CurrentActor() actor: Actor,
    @Id('meetingId') meetingId: string,
    @Query({ schema: liveStreamQuery }) { after }: z.output<typeof liveStreamQuery>,
    @Headers('last-event-id') lastEventId?: string,
  ) {
    return this.streams.follow(actor, meetingId, lastOf(after, lastEventId));
  }
}

import {
  cancelMeetingSchema,
  createMeetingSchema,
  meetingSchema,
  meetingsQuery,
  meetingSummarySchema,
  paths,
  updateMeetingSchema,
  versionQuery,
} from '@minutebook/contracts';
import { Body, Controller, Delete, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { Answers, CurrentActor, Id, Requires, type Actor } from '../platform/index';
import { MeetingReader } from './meeting-reader';
import { MeetingsService } from './meetings.service';

@ApiTags('meetings')
@Controller()
export class MeetingsController {
  constructor(
    private readonly reader: MeetingReader,
    private readonly meetings: MeetingsService,
  ) {}

  @Get(paths.meetings)
  @Requires('meetings.read')
  @Answers({
    summary: 'The meetings of your bodies with their publication clocks',
    schema: meetingSummarySchema,
    isList: true,
  })
  list(
    @CurrentActor() actor: Actor,
    @Query({ schema: meetingsQuery }) filter: z.output<typeof meetingsQuery>,
  ) {
    return this.reader.list(actor, filter);
  }

  @Post(paths.meetings)
  @Requires('meetings.edit')
  @Answers({ summary: 'Call a meeting', status: 201, schema: meetingSchema, refuses: [404, 422] })
  call(
    @CurrentActor() actor: Actor,
    @Body({ schema: createMeetingSchema }) meeting: z.output<typeof createMeetingSchema>,
  ) {
    return this.meetings.callMeeting(actor, meeting);
  }

  @Get(paths.meeting)
  @Requires('meetings.read')
  @Answers({ summary: 'One meeting', schema: meetingSchema, refuses: [404] })
  read(@CurrentActor() actor: Actor, @Id('meetingId') meetingId: string) {
    return this.reader.read(actor, meetingId);
  }

  @Patch(paths.meeting)
  @Requires('meetings.edit')
  @Answers({ summary: 'Change date, time, venue or notes', schema: meetingSchema, refuses: [404, 409, 422] })
  change(
    @CurrentActor() actor: Actor,
    @Id('meetingId') meetingId: string,
    @Body({ schema: updateMeetingSchema }) changes: z.output<typeof updateMeetingSchema>,
  ) {
    return this.meetings.changeMeeting(actor, meetingId, changes);
  }

  @Delete(paths.meeting)
  @Requires('meetings.edit')
  @Answers({ summary: 'Delete a meeting that was never published', status: 204, refuses: [404, 409] })
  delete(
    @CurrentActor() actor: Actor,
    @Id('meetingId') meetingId: string,
    @Query({ schema: versionQuery }) { version }: z.output<typeof versionQuery>,
  ) {
    return this.meetings.deleteMeeting(actor, meetingId, version);
  }

  @Post(paths.cancelMeeting)
  @Requires('meetings.edit')
  @Answers({ summary: 'Cancel a meeting, with the reason', schema: meetingSchema, refuses: [404, 409] })
  cancel(
    @CurrentActor() actor: Actor,
    @Id('meetingId') meetingId: string,
    @Body({ schema: cancelMeetingSchema }) body: z.output<typeof cancelMeetingSchema>,
  ) {
    return this.meetings.cancelMeeting(actor, meetingId, body);
  }
}

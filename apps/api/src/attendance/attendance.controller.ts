import {
  attendancePeriodQuery,
  attendanceStatisticsSchema,
  meetingAttendanceSchema,
  paths,
  sixMonthsSchema,
} from '@minutebook/contracts';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { Answers, CurrentActor, Id, Requires, type Actor } from '../platform/index';
import { AttendanceReader } from './attendance-reader';

@ApiTags('attendance')
@Controller()
export class AttendanceController {
  constructor(private readonly reader: AttendanceReader) {}

  @Get(paths.meetingAttendance)
  @Requires('attendance.read')
  @Answers({ summary: 'Who was at a meeting', schema: meetingAttendanceSchema, refuses: [404] })
  ofMeeting(@CurrentActor() actor: Actor, @Id('meetingId') meetingId: string) {
    return this.reader.ofMeeting(actor, meetingId);
  }

  @Get(paths.attendanceStatistics)
  @Requires('attendance.read')
  @Answers({
    summary: "A body's attendance over its municipal year, or another period",
    schema: attendanceStatisticsSchema,
    refuses: [404],
  })
  statistics(
    @CurrentActor() actor: Actor,
    @Id('bodyId') bodyId: string,
    @Query({ schema: attendancePeriodQuery }) period: z.output<typeof attendancePeriodQuery>,
  ) {
    return this.reader.statistics(actor, bodyId, period);
  }

  @Get(paths.sixMonths)
  @Requires('attendance.read')
  @Answers({ summary: 'Councillors against the six months of s.85', schema: sixMonthsSchema })
  sixMonths(@CurrentActor() actor: Actor) {
    return this.reader.sixMonths(actor);
  }
}

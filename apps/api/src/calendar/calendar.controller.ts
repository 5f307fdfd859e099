import { calendarSchema, createSpecialDaySchema, paths, specialDaySchema } from '@minutebook/contracts';
import { Body, Controller, Delete, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { type Actor, Answers, CurrentActor, Id, Requires } from '../platform/index';
import { CalendarService } from './calendar.service';

@ApiTags('calendar')
@Controller()
export class CalendarController {
  constructor(private readonly calendar: CalendarService) {}

  @Get(paths.calendar)
  @Requires('bodies.read')
  @Answers({ summary: 'Read what publication deadlines are counted with', schema: calendarSchema })
  read(@CurrentActor() actor: Actor) {
    return this.calendar.read(actor);
  }

  @Post(paths.specialDays)
  @Requires('calendar.edit')
  @Answers({
    summary: 'Enter a holiday, or a day on which the offices are closed',
    status: 201,
    schema: specialDaySchema,
    refuses: [409],
  })
  addSpecialDay(
    @CurrentActor() actor: Actor,
    @Body({ schema: createSpecialDaySchema }) day: z.output<typeof createSpecialDaySchema>,
  ) {
    return this.calendar.addSpecialDay(actor, day);
  }

  @Delete(paths.specialDay)
  @Requires('calendar.edit')
  @Answers({ summary: 'Take a day out of the calendar', status: 204 })
  removeSpecialDay(@CurrentActor() actor: Actor, @Id('specialDayId') specialDayId: string) {
    return this.calendar.removeSpecialDay(actor, specialDayId);
  }
}

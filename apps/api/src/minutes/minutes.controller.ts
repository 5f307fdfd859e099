import {
  minuteEntrySchema,
  minutesSchema,
  paths,
  saveBlocksSchema,
  startMinutesSchema,
  updateMinuteEntrySchema,
} from '@minutebook/contracts';
import { Body, Controller, Get, Patch, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { Answers, CurrentActor, Id, Requires, type Actor } from '../platform/index';
import { BlocksService } from './blocks.service';
import { EntriesService } from './entries.service';
import { MinutesReader } from './minutes-reader';
import { MinutesStart } from './minutes-start';

@ApiTags('minutes')
@Controller()
export class MinutesController {
  constructor(
    private readonly reader: MinutesReader,
    private readonly start: MinutesStart,
    private readonly blocks: BlocksService,
    private readonly entries: EntriesService,
  ) {}

  @Get(paths.meetingMinutes)
  @Requires('minutes.read')
  @Answers({ summary: 'The minutes of a meeting', schema: minutesSchema, refuses: [404] })
  read(@CurrentActor() actor: Actor, @Id('meetingId') meetingId: string) {
    return this.reader.read(actor, meetingId);
  }

  @Post(paths.meetingMinutes)
  @Requires('minutes.edit')
  @Answers({
    summary: 'Begin the minutes from what the console recorded',
    status: 201,
    schema: minutesSchema,
    refuses: [404, 409, 422],
  })
  begin(
    @CurrentActor() actor: Actor,
    @Id('meetingId') meetingId: string,
    @Body({ schema: startMinutesSchema }) start: z.output<typeof startMinutesSchema>,
  ) {
    return this.start.startMinutes(actor, meetingId, start);
  }

  @Patch(paths.minuteEntry)
  @Requires('minutes.edit')
  @Answers({
    summary: 'Change the title or number of a minute',
    schema: minuteEntrySchema,
    refuses: [404, 409, 422],
  })
  change(
    @CurrentActor() actor: Actor,
    @Id('entryId') entryId: string,
    @Body({ schema: updateMinuteEntrySchema }) update: z.output<typeof updateMinuteEntrySchema>,
  ) {
    return this.entries.changeEntry(actor, entryId, update);
  }

  @Put(paths.minuteBlocks)
  @Requires('minutes.edit')
  @Answers({ summary: 'Save the blocks of a minute', schema: minuteEntrySchema, refuses: [404, 409, 422] })
  save(
    @CurrentActor() actor: Actor,
    @Id('entryId') entryId: string,
    @Body({ schema: saveBlocksSchema }) save: z.output<typeof saveBlocksSchema>,
  ) {
    return this.blocks.saveOpen(actor, entryId, save);
  }
}

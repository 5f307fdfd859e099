import {
  minuteBookQuery,
  minuteBookSchema,
  minuteNumbersSchema,
  paths,
  updateWordingSchema,
  wordingSchema,
} from '@minutebook/contracts';
import { Body, Controller, Get, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { Answers, CurrentActor, Id, Requires, type Actor } from '../platform/index';
import { MinuteBookReader } from './minute-book.reader';
import { WordingService } from './wording.service';

@ApiTags('minutes')
@Controller()
export class MinuteBookController {
  constructor(
    private readonly reader: MinuteBookReader,
    private readonly wording: WordingService,
  ) {}

  @Get(paths.minuteBook)
  @Requires('minutes.read')
  @Answers({ summary: 'The minute book of your bodies', schema: minuteBookSchema })
  book(
    @CurrentActor() actor: Actor,
    @Query({ schema: minuteBookQuery }) { bodyId }: z.output<typeof minuteBookQuery>,
  ) {
    return this.reader.book(actor, bodyId);
  }

  @Get(paths.minuteNumbers)
  @Requires('minutes.read')
  @Answers({ summary: "The numbers of a body's minutes", schema: minuteNumbersSchema, refuses: [404] })
  numbers(@CurrentActor() actor: Actor, @Id('bodyId') bodyId: string) {
    return this.reader.numbers(actor, bodyId);
  }

  @Get(paths.wording)
  @Requires('minutes.read')
  @Answers({ summary: "Phrases and headings of a body's minutes", schema: wordingSchema, refuses: [404] })
  readWording(@CurrentActor() actor: Actor, @Id('bodyId') bodyId: string) {
    return this.wording.read(actor, bodyId);
  }

  @Put(paths.wording)
  @Requires('minutes.edit')
  @Answers({ summary: 'Write them, from a date on', schema: wordingSchema, refuses: [404] })
  writeWording(
    @CurrentActor() actor: Actor,
    @Id('bodyId') bodyId: string,
    @Body({ schema: updateWordingSchema }) wording: z.output<typeof updateWordingSchema>,
  ) {
    return this.wording.write(actor, bodyId, wording);
  }
}

import { exemptMinuteEntrySchema, paths, saveBlocksSchema } from '@minutebook/contracts';
import { Body, Controller, Get, Header, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { Answers, CurrentActor, Id, Requires, type Actor } from '../platform/index';
import { BlocksService } from './blocks.service';
import { MinutesReader } from './minutes-reader';

@ApiTags('exempt')
@Controller()
export class ExemptMinutesController {
  constructor(
    private readonly reader: MinutesReader,
    private readonly blocks: BlocksService,
  ) {}

  @Get(paths.exemptMinuteEntry)
  @Requires('exempt.read')
  @Header('Cache-Control', 'private, no-store')
  @Answers({ summary: 'What a Part B minute says', schema: exemptMinuteEntrySchema, refuses: [404] })
  read(@CurrentActor() actor: Actor, @Id('entryId') entryId: string) {
    return this.reader.readExempt(actor, entryId);
  }

  @Put(paths.exemptMinuteBlocks)
  @Requires('exempt.edit')
  @Header('Cache-Control', 'private, no-store')
  @Answers({
    summary: 'Save the blocks of a Part B minute',
    schema: exemptMinuteEntrySchema,
    refuses: [404, 409, 422],
  })
  save(
    @CurrentActor() actor: Actor,
    @Id('entryId') entryId: string,
    @Body({ schema: saveBlocksSchema }) save: z.output<typeof saveBlocksSchema>,
  ) {
    return this.blocks.saveExempt(actor, entryId, save);
  }
}

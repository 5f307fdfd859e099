import { exemptAgendaSchema, exemptItemSchema, paths, updateExemptItemSchema } from '@minutebook/contracts';
import { Body, Controller, Get, Header, Patch } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { Answers, CurrentActor, Id, Requires, type Actor } from '../platform/index';
import { ExemptService } from './exempt.service';

@ApiTags('exempt')
@Controller()
export class ExemptController {
  constructor(private readonly exempt: ExemptService) {}

  @Get(paths.exemptAgenda)
  @Requires('exempt.read')
  @Header('Cache-Control', 'private, no-store')
  @Answers({ summary: 'What the Part B items of a meeting say', schema: exemptAgendaSchema, refuses: [404] })
  readAgenda(@CurrentActor() actor: Actor, @Id('meetingId') meetingId: string) {
    return this.exempt.readAgenda(actor, meetingId);
  }

  @Get(paths.exemptItem)
  @Requires('exempt.read')
  @Header('Cache-Control', 'private, no-store')
  @Answers({ summary: 'What one Part B item says', schema: exemptItemSchema, refuses: [404] })
  readItem(@CurrentActor() actor: Actor, @Id('itemId') itemId: string) {
    return this.exempt.readItem(actor, itemId);
  }

  @Patch(paths.exemptItem)
  @Requires('exempt.edit')
  @Header('Cache-Control', 'private, no-store')
  @Answers({ summary: 'Write what a Part B item says', schema: exemptItemSchema, refuses: [404, 409] })
  edit(
    @CurrentActor() actor: Actor,
    @Id('itemId') itemId: string,
    @Body({ schema: updateExemptItemSchema }) changes: z.output<typeof updateExemptItemSchema>,
  ) {
    return this.exempt.editItem(actor, itemId, changes);
  }
}

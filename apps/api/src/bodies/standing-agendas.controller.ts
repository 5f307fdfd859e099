import { paths, standingAgendaQuery, standingAgendaSchema } from '@minutebook/contracts';
import { Body, Controller, Get, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { type Actor, Answers, CurrentActor, Id, Requires } from '../platform/index';
import { StandingAgendasService } from './standing-agendas.service';

@ApiTags('bodies')
@Controller()
export class StandingAgendasController {
  constructor(private readonly agendas: StandingAgendasService) {}

  @Get(paths.standingAgenda)
  @Requires('bodies.read')
  @Answers({ summary: 'Read the standing agenda in force', schema: standingAgendaSchema })
  read(
    @CurrentActor() actor: Actor,
    @Id('bodyId') bodyId: string,
    @Query({ schema: standingAgendaQuery }) { on }: z.output<typeof standingAgendaQuery>,
  ) {
    return this.agendas.read(actor, bodyId, on);
  }

  @Put(paths.standingAgenda)
  @Requires('bodies.edit')
  @Answers({
    summary: 'Write the standing agenda that holds from a day on',
    schema: standingAgendaSchema,
    refuses: [422],
  })
  write(
    @CurrentActor() actor: Actor,
    @Id('bodyId') bodyId: string,
    @Body({ schema: standingAgendaSchema }) agenda: z.output<typeof standingAgendaSchema>,
  ) {
    return this.agendas.write(actor, bodyId, agenda);
  }
}

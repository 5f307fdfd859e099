import {
  agendaSchema,
  createAgendaItemSchema,
  moveAgendaItemSchema,
  paths,
  reinstateAgendaItemSchema,
  updateAgendaItemSchema,
  versionQuery,
  withdrawAgendaItemSchema,
} from '@minutebook/contracts';
import { Body, Controller, Delete, Get, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import type { z } from 'zod';
import { Answers, CurrentActor, Id, Requires, sendJson, type Actor } from '../platform/index';
import { AgendaReader } from './agenda-reader';
import { AgendaService } from './agenda.service';
import { OrderOfBusiness } from './order-of-business';
import { StandingStart } from './standing-start';

/** Every change answers with the whole agenda: numbers, ranges and revision of all items may be others after it. */
@ApiTags('agenda')
@Controller()
export class AgendaController {
  constructor(
    private readonly reader: AgendaReader,
    private readonly agenda: AgendaService,
    private readonly order: OrderOfBusiness,
    private readonly standing: StandingStart,
  ) {}

  @Get(paths.agenda)
  @Requires('agenda.read')
  @Answers({ summary: 'The agenda with its papers and page ranges', schema: agendaSchema, refuses: [404] })
  async read(@CurrentActor() actor: Actor, @Id('meetingId') meetingId: string, @Res() response: Response) {
    sendJson(response, await this.reader.readBytes(actor, meetingId));
  }

  @Post(paths.agendaFromStanding)
  @Requires('agenda.edit')
  @Answers({
    summary: "Start from the body's standing agenda",
    status: 201,
    schema: agendaSchema,
    refuses: [404, 409],
  })
  startFromStanding(@CurrentActor() actor: Actor, @Id('meetingId') meetingId: string) {
    return this.standing.fillAgenda(actor, meetingId);
  }

  @Post(paths.agendaItems)
  @Requires('agenda.edit')
  @Answers({ summary: 'Add an item', status: 201, schema: agendaSchema, refuses: [404, 409, 422] })
  add(
    @CurrentActor() actor: Actor,
    @Id('meetingId') meetingId: string,
    @Body({ schema: createAgendaItemSchema }) item: z.output<typeof createAgendaItemSchema>,
  ) {
    return this.agenda.addItem(actor, meetingId, item);
  }

  @Patch(paths.agendaItem)
  @Requires('agenda.edit')
  @Answers({ summary: 'Edit an item', schema: agendaSchema, refuses: [404, 409, 422] })
  edit(
    @CurrentActor() actor: Actor,
    @Id('itemId') itemId: string,
    @Body({ schema: updateAgendaItemSchema }) changes: z.output<typeof updateAgendaItemSchema>,
  ) {
    return this.agenda.editItem(actor, itemId, changes);
  }

  @Post(paths.moveAgendaItem)
  @Requires('agenda.edit')
  @Answers({
    summary: 'Move an item, also between the parts',
    schema: agendaSchema,
    refuses: [404, 409, 422],
  })
  move(
    @CurrentActor() actor: Actor,
    @Id('itemId') itemId: string,
    @Body({ schema: moveAgendaItemSchema }) move: z.output<typeof moveAgendaItemSchema>,
  ) {
    return this.order.moveItem(actor, itemId, move);
  }

  @Post(paths.withdrawAgendaItem)
  @Requires('agenda.edit')
  @Answers({ summary: 'Withdraw an item, with the reason', schema: agendaSchema, refuses: [404, 409] })
  withdraw(
    @CurrentActor() actor: Actor,
    @Id('itemId') itemId: string,
    @Body({ schema: withdrawAgendaItemSchema }) body: z.output<typeof withdrawAgendaItemSchema>,
  ) {
    return this.agenda.withdrawItem(actor, itemId, body.version, body.reason);
  }

  @Post(paths.reinstateAgendaItem)
  @Requires('agenda.edit')
  @Answers({ summary: 'Put a withdrawn item back', schema: agendaSchema, refuses: [404, 409] })
  reinstate(
    @CurrentActor() actor: Actor,
    @Id('itemId') itemId: string,
    @Body({ schema: reinstateAgendaItemSchema }) body: z.output<typeof reinstateAgendaItemSchema>,
  ) {
    return this.agenda.reinstateItem(actor, itemId, body.version);
  }

  @Delete(paths.agendaItem)
  @Requires('agenda.edit')
  @Answers({ summary: 'Delete an item of a draft', schema: agendaSchema, refuses: [404, 409] })
  delete(
    @CurrentActor() actor: Actor,
    @Id('itemId') itemId: string,
    @Query({ schema: versionQuery }) { version }: z.output<typeof versionQuery>,
  ) {
    return this.agenda.deleteItem(actor, itemId, version);
  }
}

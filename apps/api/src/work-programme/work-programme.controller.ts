import {
  adoptWorkProgrammeSchema,
  createProgrammeSlotSchema,
  createWorkProgrammeSchema,
  paths,
  updateProgrammeSlotSchema,
  updateWorkProgrammeSchema,
  versionQuery,
  workProgrammePageSchema,
  workProgrammeQuery,
  workProgrammeSchema,
} from '@minutebook/contracts';
import { Body, Controller, Delete, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { Answers, CurrentActor, Id, Requires, type Actor } from '../platform/index';
import { ProgrammeReader } from './programme-reader';
import { ProgrammesService } from './programmes.service';
import { SlotsService } from './slots.service';

/** Every change answers with the whole programme: warnings, drafts and versions may be others after it. */
@ApiTags('work programme')
@Controller()
export class WorkProgrammeController {
  constructor(
    private readonly reader: ProgrammeReader,
    private readonly programmes: ProgrammesService,
    private readonly slots: SlotsService,
  ) {}

  @Get(paths.bodyWorkProgramme)
  @Requires('programme.read')
  @Answers({
    summary: 'The work programme of a body and year',
    schema: workProgrammePageSchema,
    refuses: [404],
  })
  read(
    @CurrentActor() actor: Actor,
    @Id('bodyId') bodyId: string,
    @Query({ schema: workProgrammeQuery }) { year }: z.output<typeof workProgrammeQuery>,
  ) {
    return this.reader.page(actor, bodyId, year);
  }

  @Post(paths.bodyWorkProgramme)
  @Requires('programme.edit')
  @Answers({
    summary: 'Begin the work programme of a year, with the meetings that are called for it',
    status: 201,
    schema: workProgrammeSchema,
    refuses: [404, 409],
  })
  begin(
    @CurrentActor() actor: Actor,
    @Id('bodyId') bodyId: string,
    @Body({ schema: createWorkProgrammeSchema }) programme: z.output<typeof createWorkProgrammeSchema>,
  ) {
    return this.programmes.begin(actor, bodyId, programme);
  }

  @Patch(paths.workProgramme)
  @Requires('programme.edit')
  @Answers({
    summary: 'Change its head and how it is printed',
    schema: workProgrammeSchema,
    refuses: [404, 409],
  })
  describe(
    @CurrentActor() actor: Actor,
    @Id('programmeId') programmeId: string,
    @Body({ schema: updateWorkProgrammeSchema }) changes: z.output<typeof updateWorkProgrammeSchema>,
  ) {
    return this.programmes.describe(actor, programmeId, changes);
  }

  @Post(paths.adoptWorkProgramme)
  @Requires('programme.edit')
  @Answers({
    summary: 'Record the minuted decision that agreed what is drafted',
    schema: workProgrammeSchema,
    refuses: [404, 409, 422],
  })
  adopt(
    @CurrentActor() actor: Actor,
    @Id('programmeId') programmeId: string,
    @Body({ schema: adoptWorkProgrammeSchema }) decision: z.output<typeof adoptWorkProgrammeSchema>,
  ) {
    return this.programmes.adopt(actor, programmeId, decision);
  }

  @Post(paths.programmeSlots)
  @Requires('programme.edit')
  @Answers({
    summary: 'Add a meeting or a date',
    status: 201,
    schema: workProgrammeSchema,
    refuses: [404, 422],
  })
  addSlot(
    @CurrentActor() actor: Actor,
    @Id('programmeId') programmeId: string,
    @Body({ schema: createProgrammeSlotSchema }) slot: z.output<typeof createProgrammeSlotSchema>,
  ) {
    return this.slots.add(actor, programmeId, slot);
  }

  @Patch(paths.programmeSlot)
  @Requires('programme.edit')
  @Answers({
    summary: 'Change date, theme or note of a meeting',
    schema: workProgrammeSchema,
    refuses: [404, 409, 422],
  })
  changeSlot(
    @CurrentActor() actor: Actor,
    @Id('slotId') slotId: string,
    @Body({ schema: updateProgrammeSlotSchema }) changes: z.output<typeof updateProgrammeSlotSchema>,
  ) {
    return this.slots.change(actor, slotId, changes);
  }

  @Delete(paths.programmeSlot)
  @Requires('programme.edit')
  @Answers({ summary: 'Take out a meeting without topics', schema: workProgrammeSchema, refuses: [404, 409] })
  removeSlot(
    @CurrentActor() actor: Actor,
    @Id('slotId') slotId: string,
    @Query({ schema: versionQuery }) { version }: z.output<typeof versionQuery>,
  ) {
    return this.slots.remove(actor, slotId, version);
  }
}

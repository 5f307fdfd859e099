import {
  createDispensationSchema,
  dispensationSchema,
  dispensationsQuery,
  paths,
  updateDispensationSchema,
  versionQuery,
} from '@minutebook/contracts';
import { Body, Controller, Delete, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { type Actor, Answers, CurrentActor, Id, Requires } from '../platform/index';
import { DispensationsService } from './dispensations.service';

@ApiTags('interests')
@Controller()
export class DispensationsController {
  constructor(private readonly dispensations: DispensationsService) {}

  @Get(paths.dispensations)
  @Requires('interests.read')
  @Answers({
    summary: 'Dispensations, of one person or in force on a day',
    schema: dispensationSchema,
    isList: true,
  })
  list(
    @CurrentActor() actor: Actor,
    @Query({ schema: dispensationsQuery }) filter: z.output<typeof dispensationsQuery>,
  ) {
    return this.dispensations.list(actor, filter);
  }

  @Post(paths.dispensations)
  @Requires('interests.edit')
  @Answers({ summary: 'Grant a dispensation', status: 201, schema: dispensationSchema, refuses: [422] })
  grant(
    @CurrentActor() actor: Actor,
    @Body({ schema: createDispensationSchema }) granted: z.output<typeof createDispensationSchema>,
  ) {
    return this.dispensations.grant(actor, granted);
  }

  @Patch(paths.dispensation)
  @Requires('interests.edit')
  @Answers({ summary: 'Change or end a dispensation', schema: dispensationSchema, refuses: [409, 422] })
  change(
    @CurrentActor() actor: Actor,
    @Id('dispensationId') dispensationId: string,
    @Body({ schema: updateDispensationSchema }) changes: z.output<typeof updateDispensationSchema>,
  ) {
    return this.dispensations.change(actor, dispensationId, changes);
  }

  @Delete(paths.dispensation)
  @Requires('interests.edit')
  @Answers({ summary: 'Remove a dispensation entered by mistake', status: 204, refuses: [409] })
  remove(
    @CurrentActor() actor: Actor,
    @Id('dispensationId') dispensationId: string,
    @Query({ schema: versionQuery }) { version }: z.output<typeof versionQuery>,
  ) {
    return this.dispensations.remove(actor, dispensationId, version);
  }
}

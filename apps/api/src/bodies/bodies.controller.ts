import { bodySchema, bodySummarySchema, paths, updateBodySchema } from '@minutebook/contracts';
import { Body, Controller, Get, Patch } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { type Actor, Answers, CurrentActor, Id, Requires } from '../platform/index';
import { BodiesService } from './bodies.service';

@ApiTags('bodies')
@Controller()
export class BodiesController {
  constructor(private readonly bodies: BodiesService) {}

  @Get(paths.bodies)
  @Requires('bodies.read')
  @Answers({
    summary: 'List your bodies with chair, clerk and next meeting',
    schema: bodySummarySchema,
    isList: true,
  })
  list(@CurrentActor() actor: Actor) {
    return this.bodies.list(actor);
  }

  @Get(paths.body)
  @Requires('bodies.read')
  @Answers({ summary: 'Read one body with its officers', schema: bodySchema })
  read(@CurrentActor() actor: Actor, @Id('bodyId') bodyId: string) {
    return this.bodies.read(actor, bodyId);
  }

  @Patch(paths.body)
  @Requires('bodies.edit')
  @Answers({ summary: 'Change a body', schema: bodySchema, refuses: [409] })
  change(
    @CurrentActor() actor: Actor,
    @Id('bodyId') bodyId: string,
    @Body({ schema: updateBodySchema }) changes: z.output<typeof updateBodySchema>,
  ) {
    return this.bodies.change(actor, bodyId, changes);
  }
}

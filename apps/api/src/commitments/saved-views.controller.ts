import { paths, savedViewsSchema, saveViewSchema } from '@minutebook/contracts';
import { Body, Controller, Delete, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { Answers, CurrentActor, Id, Requires, type Actor } from '../platform/index';
import { SavedViewsService } from './saved-views.service';

@ApiTags('commitments')
@Controller()
export class SavedViewsController {
  constructor(private readonly views: SavedViewsService) {}

  @Get(paths.savedViews)
  @Requires('commitments.read')
  @Answers({ summary: 'Your saved views of the register', schema: savedViewsSchema })
  list(@CurrentActor() actor: Actor) {
    return this.views.list(actor);
  }

  @Post(paths.savedViews)
  @Requires('commitments.read')
  @Answers({ summary: 'Save a view under a name', status: 201, schema: savedViewsSchema, refuses: [422] })
  save(
    @CurrentActor() actor: Actor,
    @Body({ schema: saveViewSchema }) view: z.output<typeof saveViewSchema>,
  ) {
    return this.views.save(actor, view);
  }

  @Delete(paths.savedView)
  @Requires('commitments.read')
  @Answers({ summary: 'Delete a saved view', status: 204, refuses: [404] })
  remove(@CurrentActor() actor: Actor, @Id('viewId') viewId: string) {
    return this.views.remove(actor, viewId);
  }
}

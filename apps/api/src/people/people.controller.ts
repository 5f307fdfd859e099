import { createPersonSchema, paths, personSchema, updatePersonSchema } from '@minutebook/contracts';
import { Body, Controller, Get, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { type Actor, Answers, CurrentActor, Id, Requires } from '../platform/index';
import { PeopleService } from './people.service';

@ApiTags('people')
@Controller()
export class PeopleController {
  constructor(private readonly people: PeopleService) {}

  @Get(paths.people)
  @Requires('bodies.read')
  @Answers({ summary: 'List councillors, co-optees and officers', schema: personSchema, isList: true })
  list(@CurrentActor() actor: Actor) {
    return this.people.list(actor);
  }

  @Post(paths.people)
  @Requires('bodies.edit')
  @Answers({ summary: 'Add a person', status: 201, schema: personSchema })
  add(
    @CurrentActor() actor: Actor,
    @Body({ schema: createPersonSchema }) person: z.output<typeof createPersonSchema>,
  ) {
    return this.people.add(actor, person);
  }

  @Get(paths.person)
  @Requires('bodies.read')
  @Answers({ summary: 'Read one person', schema: personSchema })
  read(@CurrentActor() actor: Actor, @Id('personId') personId: string) {
    return this.people.read(actor, personId);
  }

  @Patch(paths.person)
  @Requires('bodies.edit')
  @Answers({ summary: 'Change a person', schema: personSchema, refuses: [409] })
  change(
    @CurrentActor() actor: Actor,
    @Id('personId') personId: string,
    @Body({ schema: updatePersonSchema }) changes: z.output<typeof updatePersonSchema>,
  ) {
    return this.people.change(actor, personId, changes);
  }
}

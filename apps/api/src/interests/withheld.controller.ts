import {
  createWithheldInterestSchema,
  paths,
  registeredInterestSchema,
  withheldInterestSchema,
  withholdInterestSchema,
} from '@minutebook/contracts';
import { Body, Controller, Get, Header, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { type Actor, Answers, CurrentActor, Id, Requires } from '../platform/index';
import { EntriesService } from './entries.service';
import { WithheldService } from './withheld.service';

/** Sensitive interests and home addresses have addresses of their own, so that no open payload carries their words. */
@ApiTags('exempt')
@Controller()
export class WithheldController {
  constructor(
    private readonly withheld: WithheldService,
    private readonly entries: EntriesService,
  ) {}

  @Post(paths.exemptRegisterEntries)
  @Requires('interests.edit')
  @Header('Cache-Control', 'private, no-store')
  @Answers({
    summary: 'Enter an interest whose words are withheld',
    status: 201,
    schema: registeredInterestSchema,
    refuses: [422],
  })
  add(
    @CurrentActor() actor: Actor,
    @Id('personId') personId: string,
    @Body({ schema: createWithheldInterestSchema }) interest: z.output<typeof createWithheldInterestSchema>,
  ) {
    return this.entries.add(actor, personId, interest);
  }

  @Post(paths.exemptOwnEntries)
  @Requires('interests.own')
  @Header('Cache-Control', 'private, no-store')
  @Answers({
    summary: 'Notify an interest whose words are to be withheld',
    status: 201,
    schema: registeredInterestSchema,
    refuses: [409, 422],
  })
  notifyOwn(
    @CurrentActor() actor: Actor,
    @Body({ schema: createWithheldInterestSchema }) interest: z.output<typeof createWithheldInterestSchema>,
  ) {
    return this.entries.notifyOwn(actor, interest);
  }

  @Get(paths.exemptInterest)
  @Requires('interests.edit')
  @Header('Cache-Control', 'private, no-store')
  @Answers({ summary: 'The withheld words of an interest', schema: withheldInterestSchema })
  read(@CurrentActor() actor: Actor, @Id('interestId') interestId: string) {
    return this.withheld.read(actor, interestId);
  }

  @Get(paths.exemptOwnEntry)
  @Requires('interests.own')
  @Header('Cache-Control', 'private, no-store')
  @Answers({
    summary: 'The withheld words of your own interest',
    schema: withheldInterestSchema,
    refuses: [409],
  })
  readOwn(@CurrentActor() actor: Actor, @Id('interestId') interestId: string) {
    return this.withheld.readOwn(actor, interestId);
  }

  @Patch(paths.exemptInterest)
  @Requires('interests.edit')
  @Header('Cache-Control', 'private, no-store')
  @Answers({
    summary: 'Withhold words, or open them again',
    schema: withheldInterestSchema,
    refuses: [409, 422],
  })
  withhold(
    @CurrentActor() actor: Actor,
    @Id('interestId') interestId: string,
    @Body({ schema: withholdInterestSchema }) change: z.output<typeof withholdInterestSchema>,
  ) {
    return this.withheld.withhold(actor, interestId, change);
  }
}

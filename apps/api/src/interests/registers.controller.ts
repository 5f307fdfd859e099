import {
  confirmSchema,
  createGiftSchema,
  createInterestSchema,
  giftSchema,
  interestWarningSchema,
  paths,
  recordNotificationSchema,
  registeredInterestSchema,
  registerSchema,
  registerSummarySchema,
} from '@minutebook/contracts';
import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { type Actor, Answers, CurrentActor, Id, Requires } from '../platform/index';
import { EntriesService } from './entries.service';
import { GiftsService } from './gifts.service';
import { RegistersService } from './registers.service';
import { WarningsService } from './warnings.service';

@ApiTags('interests')
@Controller()
export class RegistersController {
  constructor(
    private readonly registers: RegistersService,
    private readonly entries: EntriesService,
    private readonly gifts: GiftsService,
    private readonly warnings: WarningsService,
  ) {}

  @Get(paths.registers)
  @Requires('interests.read')
  @Answers({ summary: 'Who has registered their interests', schema: registerSummarySchema, isList: true })
  list(@CurrentActor() actor: Actor) {
    return this.registers.list(actor);
  }

  @Get(paths.interestWarnings)
  @Requires('interests.read')
  @Answers({ summary: 'Notifications that are due or overdue', schema: interestWarningSchema, isList: true })
  due(@CurrentActor() actor: Actor) {
    return this.warnings.list(actor);
  }

  @Get(paths.register)
  @Requires('interests.read')
  @Answers({ summary: 'The register of interests of one member', schema: registerSchema })
  read(@CurrentActor() actor: Actor, @Id('personId') personId: string) {
    return this.registers.read(actor, personId);
  }

  @Post(paths.registerEntries)
  @Requires('interests.edit')
  @Answers({ summary: 'Enter an interest', status: 201, schema: registeredInterestSchema, refuses: [422] })
  addEntry(
    @CurrentActor() actor: Actor,
    @Id('personId') personId: string,
    @Body({ schema: createInterestSchema }) interest: z.output<typeof createInterestSchema>,
  ) {
    return this.entries.add(actor, personId, interest);
  }

  @Post(paths.registerGifts)
  @Requires('interests.edit')
  @Answers({ summary: 'Enter a gift or hospitality', status: 201, schema: giftSchema, refuses: [422] })
  addGift(
    @CurrentActor() actor: Actor,
    @Id('personId') personId: string,
    @Body({ schema: createGiftSchema }) gift: z.output<typeof createGiftSchema>,
  ) {
    return this.gifts.add(actor, personId, gift);
  }

  @Post(paths.registerNotification)
  @Requires('interests.edit')
  @Answers({ summary: 'Record that a member has notified', schema: registerSchema, refuses: [409, 422] })
  recordNotification(
    @CurrentActor() actor: Actor,
    @Id('personId') personId: string,
    @Body({ schema: recordNotificationSchema }) notification: z.output<typeof recordNotificationSchema>,
  ) {
    return this.registers.recordNotification(actor, personId, notification);
  }

  @Post(paths.publishRegister)
  @Requires('interests.edit')
  @Answers({ summary: 'Publish a register of interests', schema: registerSchema, refuses: [409] })
  publish(
    @CurrentActor() actor: Actor,
    @Id('personId') personId: string,
    @Body({ schema: confirmSchema }) { version }: z.output<typeof confirmSchema>,
  ) {
    return this.registers.publish(actor, personId, version);
  }
}

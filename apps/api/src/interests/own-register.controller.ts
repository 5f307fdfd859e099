import {
  createGiftSchema,
  createInterestSchema,
  giftSchema,
  paths,
  recordNotificationSchema,
  registeredInterestSchema,
  registerSchema,
  versionQuery,
} from '@minutebook/contracts';
import { Body, Controller, Delete, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { type Actor, Answers, CurrentActor, Id, Requires } from '../platform/index';
import { EntriesService } from './entries.service';
import { GiftsService } from './gifts.service';
import { RegistersService } from './registers.service';

/** A member's own register: what they notify waits for the Monitoring Officer. */
@ApiTags('interests')
@Controller()
export class OwnRegisterController {
  constructor(
    private readonly registers: RegistersService,
    private readonly entries: EntriesService,
    private readonly gifts: GiftsService,
  ) {}

  @Get(paths.ownRegister)
  @Requires('interests.own')
  @Answers({ summary: 'Your own register of interests', schema: registerSchema, refuses: [409] })
  read(@CurrentActor() actor: Actor) {
    return this.registers.readOwn(actor);
  }

  @Post(paths.ownRegisterEntries)
  @Requires('interests.own')
  @Answers({
    summary: 'Notify an interest',
    status: 201,
    schema: registeredInterestSchema,
    refuses: [409, 422],
  })
  notify(
    @CurrentActor() actor: Actor,
    @Body({ schema: createInterestSchema }) interest: z.output<typeof createInterestSchema>,
  ) {
    return this.entries.notifyOwn(actor, interest);
  }

  @Delete(paths.ownRegisterEntry)
  @Requires('interests.own')
  @Answers({ summary: 'Take back what is not confirmed', status: 204, refuses: [409] })
  takeBack(
    @CurrentActor() actor: Actor,
    @Id('interestId') interestId: string,
    @Query({ schema: versionQuery }) { version }: z.output<typeof versionQuery>,
  ) {
    return this.entries.takeBack(actor, interestId, version);
  }

  @Post(paths.ownRegisterGifts)
  @Requires('interests.own')
  @Answers({ summary: 'Notify a gift or hospitality', status: 201, schema: giftSchema, refuses: [409, 422] })
  notifyGift(
    @CurrentActor() actor: Actor,
    @Body({ schema: createGiftSchema }) gift: z.output<typeof createGiftSchema>,
  ) {
    return this.gifts.notifyOwn(actor, gift);
  }

  @Delete(paths.ownRegisterGift)
  @Requires('interests.own')
  @Answers({ summary: 'Take back a gift that is not confirmed', status: 204, refuses: [409] })
  takeBackGift(
    @CurrentActor() actor: Actor,
    @Id('giftId') giftId: string,
    @Query({ schema: versionQuery }) { version }: z.output<typeof versionQuery>,
  ) {
    return this.gifts.takeBack(actor, giftId, version);
  }

  @Post(paths.ownRegisterNotification)
  @Requires('interests.own')
  @Answers({ summary: 'Say that you have notified everything', schema: registerSchema, refuses: [409] })
  complete(
    @CurrentActor() actor: Actor,
    @Body({ schema: recordNotificationSchema }) notification: z.output<typeof recordNotificationSchema>,
  ) {
    return this.registers.notifyOwn(actor, notification);
  }
}

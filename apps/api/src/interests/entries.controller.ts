import {
  confirmSchema,
  giftSchema,
  paths,
  registeredInterestSchema,
  updateGiftSchema,
  updateInterestSchema,
  versionQuery,
} from '@minutebook/contracts';
import { Body, Controller, Delete, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { type Actor, Answers, CurrentActor, Id, Requires } from '../platform/index';
import { EntriesService } from './entries.service';
import { GiftsService } from './gifts.service';

@ApiTags('interests')
@Controller()
export class EntriesController {
  constructor(
    private readonly entries: EntriesService,
    private readonly gifts: GiftsService,
  ) {}

  @Patch(paths.registeredInterest)
  @Requires('interests.edit')
  @Answers({ summary: 'Change an interest', schema: registeredInterestSchema, refuses: [409, 422] })
  change(
    @CurrentActor() actor: Actor,
    @Id('interestId') interestId: string,
    @Body({ schema: updateInterestSchema }) changes: z.output<typeof updateInterestSchema>,
  ) {
    return this.entries.change(actor, interestId, changes);
  }

  @Post(paths.confirmInterest)
  @Requires('interests.edit')
  @Answers({
    summary: 'Take a notified interest into the register',
    schema: registeredInterestSchema,
    refuses: [409],
  })
  confirm(
    @CurrentActor() actor: Actor,
    @Id('interestId') interestId: string,
    @Body({ schema: confirmSchema }) { version }: z.output<typeof confirmSchema>,
  ) {
    return this.entries.confirm(actor, interestId, version);
  }

  @Delete(paths.registeredInterest)
  @Requires('interests.edit')
  @Answers({ summary: 'Remove an interest', status: 204, refuses: [409] })
  remove(
    @CurrentActor() actor: Actor,
    @Id('interestId') interestId: string,
    @Query({ schema: versionQuery }) { version }: z.output<typeof versionQuery>,
  ) {
    return this.entries.remove(actor, interestId, version);
  }

  @Patch(paths.gift)
  @Requires('interests.edit')
  @Answers({ summary: 'Change a gift', schema: giftSchema, refuses: [409, 422] })
  changeGift(
    @CurrentActor() actor: Actor,
    @Id('giftId') giftId: string,
    @Body({ schema: updateGiftSchema }) changes: z.output<typeof updateGiftSchema>,
  ) {
    return this.gifts.change(actor, giftId, changes);
  }

  @Post(paths.confirmGift)
  @Requires('interests.edit')
  @Answers({ summary: 'Take a notified gift into the register', schema: giftSchema, refuses: [409] })
  confirmGift(
    @CurrentActor() actor: Actor,
    @Id('giftId') giftId: string,
    @Body({ schema: confirmSchema }) { version }: z.output<typeof confirmSchema>,
  ) {
    return this.gifts.confirm(actor, giftId, version);
  }

  @Delete(paths.gift)
  @Requires('interests.edit')
  @Answers({ summary: 'Remove a gift', status: 204, refuses: [409] })
  removeGift(
    @CurrentActor() actor: Actor,
    @Id('giftId') giftId: string,
    @Query({ schema: versionQuery }) { version }: z.output<typeof versionQuery>,
  ) {
    return this.gifts.remove(actor, giftId, version);
  }
}

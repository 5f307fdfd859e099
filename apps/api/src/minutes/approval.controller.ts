import {
  approveMinutesSchema,
  minutesSchema,
  minutesVersionSchema,
  paths,
  signMinutesSchema,
} from '@minutebook/contracts';
import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { Answers, CurrentActor, Id, Requires, type Actor } from '../platform/index';
import { ApprovalService } from './approval.service';
import { PublishingService } from './publishing.service';
import { SigningService } from './signing.service';

@ApiTags('minutes')
@Controller()
export class ApprovalController {
  constructor(
    private readonly publishing: PublishingService,
    private readonly approval: ApprovalService,
    private readonly signing: SigningService,
  ) {}

  @Post(paths.publishMinutes)
  @Requires('minutes.publish')
  @Answers({ summary: 'Publish the minutes as draft', schema: minutesSchema, refuses: [404, 409, 422] })
  publish(
    @CurrentActor() actor: Actor,
    @Id('minutesId') minutesId: string,
    @Body({ schema: minutesVersionSchema }) { version }: z.output<typeof minutesVersionSchema>,
  ) {
    return this.publishing.publishMinutes(actor, minutesId, version);
  }

  @Post(paths.approveMinutes)
  @Requires('minutes.publish')
  @Answers({
    summary: 'Record that a later meeting approved the minutes',
    schema: minutesSchema,
    refuses: [404, 409, 422],
  })
  approve(
    @CurrentActor() actor: Actor,
    @Id('minutesId') minutesId: string,
    @Body({ schema: approveMinutesSchema }) approval: z.output<typeof approveMinutesSchema>,
  ) {
    return this.approval.approveMinutes(actor, minutesId, approval);
  }

  @Post(paths.signMinutes)
  @Requires('minutes.sign')
  @Answers({ summary: 'Sign the minutes', schema: minutesSchema, refuses: [404, 409] })
  sign(
    @CurrentActor() actor: Actor,
    @Id('minutesId') minutesId: string,
    @Body({ schema: signMinutesSchema }) signature: z.output<typeof signMinutesSchema>,
  ) {
    return this.signing.signMinutes(actor, minutesId, signature);
  }
}

import { linkOutcomeSchema, outcomeLogLineSchema, paths, reviewOutcomeSchema } from '@minutebook/contracts';
import { FileStore } from '@minutebook/data-access';
import {
  Body,
  type CanActivate,
  Controller,
  type ExecutionContext,
  Get,
  Injectable,
  Post,
  Put,
  Res,
  UploadedFile,
} from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { z } from 'zod';
import { FileUpload, sendFile, uploadOf, type ReceivedFile } from '../papers/index';
import {
  Answers,
  CurrentActor,
  Id,
  notFound,
  Requires,
  type Actor,
  type ActorRequest,
} from '../platform/index';
import { AskPanelService } from './ask-panel.service';
import { OutcomeReviewsService } from './outcome-reviews.service';

/** Looks at the outcome before the first byte of a file is taken in. */
@Injectable()
class MayReview implements CanActivate {
  constructor(private readonly reviews: OutcomeReviewsService) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const { actor, params } = context.switchToHttp().getRequest<ActorRequest>();
    const { outcomeId } = params as { outcomeId?: string };
    if (!actor || !outcomeId || !z.uuid().safeParse(outcomeId).success) throw notFound('outcome');
    await this.reviews.refuseReview(actor, outcomeId);
    return true;
  }
}

@ApiTags('outcomes')
@Controller()
export class OutcomeReviewsController {
  constructor(
    private readonly reviews: OutcomeReviewsService,
    private readonly asking: AskPanelService,
    private readonly store: FileStore,
  ) {}

  @Post(paths.reviewOutcome)
  @Requires('outcomes.review')
  @FileUpload(MayReview)
  @Answers({
    summary: 'Say whether it lasted, with a file if there is one',
    schema: outcomeLogLineSchema,
    refuses: [404, 409, 413, 415, 422],
  })
  review(
    @CurrentActor() actor: Actor,
    @Id('outcomeId') outcomeId: string,
    @Body({ schema: reviewOutcomeSchema }) review: z.output<typeof reviewOutcomeSchema>,
    @UploadedFile() file?: ReceivedFile,
  ) {
    return this.reviews.review(actor, outcomeId, review, file ? uploadOf(file, undefined) : null);
  }

  @Get(paths.reviewFile)
  @Requires('outcomes.read')
  @Answers({ summary: 'The file of an answer', contentType: 'application/octet-stream', refuses: [404] })
  async file(
    @CurrentActor() actor: Actor,
    @Id('outcomeId') outcomeId: string,
    @Id('reviewId') reviewId: string,
    @Res() response: Response,
  ) {
    await sendFile(response, this.store, await this.reviews.fileOf(actor, outcomeId, reviewId));
  }

  @Post(paths.askPanel)
  @Requires('outcomes.edit')
  @Answers({
    summary: 'Ask the members of the panel by mail; links from before are recalled',
    status: 204,
    refuses: [404, 409, 422],
  })
  ask(@CurrentActor() actor: Actor, @Id('outcomeId') outcomeId: string) {
    return this.asking.ask(actor, outcomeId);
  }

  @Put(paths.linkOutcome)
  @Requires('outcomes.edit')
  @Answers({
    summary: 'Say which commitments it came from',
    schema: outcomeLogLineSchema,
    refuses: [404, 409, 422],
  })
  link(
    @CurrentActor() actor: Actor,
    @Id('outcomeId') outcomeId: string,
    @Body({ schema: linkOutcomeSchema }) links: z.output<typeof linkOutcomeSchema>,
  ) {
    return this.reviews.link(actor, outcomeId, links);
  }
}

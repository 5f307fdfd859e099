import {
  linkedResponseSchema,
  paths,
  publicRecommendationSchema,
  publicRecommendationsSchema,
  responseAnswerSchema,
  responseStepSchema,
  sendBackResponseSchema,
} from '@minutebook/contracts';
import { Body, Controller, Get, HttpCode, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { OpenedLink, type Opened } from '../links/index';
import { Answers, CurrentActor, Id, Requires, type Actor } from '../platform/index';
import { LinkedResponsesService } from './linked-responses.service';
import { PublicTracker } from './public-tracker';

const schema = linkedResponseSchema;

/** What nobody signs in for: the pages of mailed links, and the public tracker. */
@ApiTags('recommendations')
@Controller()
export class OpenResponsesController {
  constructor(
    private readonly linked: LinkedResponsesService,
    private readonly tracker: PublicTracker,
  ) {}

  @Get(paths.linkedResponse)
  @Requires('public')
  @Answers({ summary: 'The response form of a mailed link', schema, refuses: [404, 410, 429] })
  form(@OpenedLink() opened: Opened) {
    return this.linked.read(opened, 'response-form');
  }

  @Put(paths.linkedResponse)
  @Requires('public')
  @Answers({ summary: 'Save a draft by link', schema, refuses: [404, 409, 410, 422, 429] })
  save(
    @OpenedLink() opened: Opened,
    @Body({ schema: responseAnswerSchema }) answer: z.output<typeof responseAnswerSchema>,
  ) {
    return this.linked.save(opened, answer);
  }

  @Post(paths.submitLinkedResponse)
  @HttpCode(200)
  @Requires('public')
  @Answers({ summary: 'Give the response by link', schema, refuses: [404, 409, 410, 422, 429] })
  submit(
    @OpenedLink() opened: Opened,
    @Body({ schema: responseAnswerSchema }) answer: z.output<typeof responseAnswerSchema>,
  ) {
    return this.linked.submit(opened, answer);
  }

  @Get(paths.linkedApproval)
  @Requires('public')
  @Answers({
    summary: 'The response that a cabinet member is asked to approve',
    schema,
    refuses: [404, 410, 429],
  })
  approval(@OpenedLink() opened: Opened) {
    return this.linked.read(opened, 'response-approval');
  }

  @Post(paths.linkedApproval)
  @HttpCode(200)
  @Requires('public')
  @Answers({ summary: 'Approve a response by link', schema, refuses: [404, 409, 410, 422, 429] })
  approve(
    @OpenedLink() opened: Opened,
    @Body({ schema: responseStepSchema }) { version }: z.output<typeof responseStepSchema>,
  ) {
    return this.linked.approve(opened, version);
  }

  @Post(paths.sendBackLinkedResponse)
  @HttpCode(200)
  @Requires('public')
  @Answers({ summary: 'Send it back to the department by link', schema, refuses: [404, 409, 410, 422, 429] })
  sendBack(
    @OpenedLink() opened: Opened,
    @Body({ schema: sendBackResponseSchema }) sent: z.output<typeof sendBackResponseSchema>,
  ) {
    return this.linked.sendBack(opened, sent);
  }

  @Get(paths.publicRecommendations)
  @Requires('public')
  @Answers({ summary: 'All recommendations and what became of them', schema: publicRecommendationsSchema })
  list(@CurrentActor() { authorityId }: Actor) {
    return this.tracker.list(authorityId);
  }

  @Get(paths.publicRecommendation)
  @Requires('public')
  @Answers({
    summary: 'One recommendation and its response',
    schema: publicRecommendationSchema,
    refuses: [404],
  })
  read(@CurrentActor() { authorityId }: Actor, @Id('commitmentId') id: string) {
    return this.tracker.read(authorityId, id);
  }
}

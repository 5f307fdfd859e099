import {
  approveResponseSchema,
  cabinetResponseSchema,
  changeAddresseeSchema,
  chooseConclusionsSchema,
  committeeDecisionSchema,
  giveNoticeSchema,
  paths,
  recommendationDetailSchema,
  recommendationsQuery,
  recommendationsSchema,
  responseAnswerSchema,
  responseStepSchema,
  withdrawResponseSchema,
} from '@minutebook/contracts';
import { Body, Controller, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { Answers, CurrentActor, Id, Requires, type Actor } from '../platform/index';
import { CabinetResponses } from './cabinet-response';
import { ConclusionsService } from './conclusions.service';
import { NoticeService } from './notice.service';
import { RecommendationsReader } from './recommendations-reader';
import { ResponsesService } from './responses.service';

const schema = recommendationDetailSchema;
const refuses = [404, 409, 422];

@ApiTags('recommendations')
@Controller()
export class RecommendationsController {
  constructor(
    private readonly reader: RecommendationsReader,
    private readonly notices: NoticeService,
    private readonly responses: ResponsesService,
    private readonly conclusions: ConclusionsService,
    private readonly appendix: CabinetResponses,
  ) {}

  @Get(paths.recommendations)
  @Requires('responses.read')
  @Answers({ summary: 'Recommendations of your bodies with their clocks', schema: recommendationsSchema })
  list(
    @CurrentActor() actor: Actor,
    @Query({ schema: recommendationsQuery }) filter: z.output<typeof recommendationsQuery>,
  ) {
    return this.reader.list(actor, filter);
  }

  @Get(paths.recommendation)
  @Requires('responses.read')
  @Answers({ summary: 'A recommendation and its response', schema, refuses: [404] })
  read(@CurrentActor() actor: Actor, @Id('commitmentId') id: string) {
    return this.reader.detail(actor, id);
  }

  @Post(paths.recommendationNotice)
  @HttpCode(200)
  @Requires('responses.edit')
  @Answers({ summary: 'Give notice in writing; the clock starts', schema, refuses })
  notify(
    @CurrentActor() actor: Actor,
    @Id('commitmentId') id: string,
    @Body({ schema: giveNoticeSchema }) notice: z.output<typeof giveNoticeSchema>,
  ) {
    return this.notices.give(actor, id, notice);
  }

  @Put(paths.recommendationConclusions)
  @Requires('responses.edit')
  @Answers({ summary: 'Choose the conclusions that it rests on', schema, refuses })
  choose(
    @CurrentActor() actor: Actor,
    @Id('commitmentId') id: string,
    @Body({ schema: chooseConclusionsSchema }) choice: z.output<typeof chooseConclusionsSchema>,
  ) {
    return this.conclusions.choose(actor, id, choice);
  }

  @Put(paths.recommendationAddressee)
  @Requires('responses.edit')
  @Answers({ summary: 'Say that whoever it was made to was renamed or dissolved', schema, refuses })
  changeAddressee(
    @CurrentActor() actor: Actor,
    @Id('commitmentId') id: string,
    @Body({ schema: changeAddresseeSchema }) said: z.output<typeof changeAddresseeSchema>,
  ) {
    return this.responses.changeAddressee(actor, id, said);
  }

  @Put(paths.recommendationResponse)
  @Requires('responses.edit')
  @Answers({ summary: 'Save a draft of the response', schema, refuses })
  save(
    @CurrentActor() actor: Actor,
    @Id('commitmentId') id: string,
    @Body({ schema: responseAnswerSchema }) answer: z.output<typeof responseAnswerSchema>,
  ) {
    return this.responses.save(actor, id, answer);
  }

  @Post(paths.submitResponse)
  @HttpCode(200)
  @Requires('responses.edit')
  @Answers({ summary: 'Give the response; the cabinet member is asked to approve it', schema, refuses })
  submit(
    @CurrentActor() actor: Actor,
    @Id('commitmentId') id: string,
    @Body({ schema: responseStepSchema }) { version }: z.output<typeof responseStepSchema>,
  ) {
    return this.responses.submit(actor, id, version);
  }

  @Post(paths.approveResponse)
  @HttpCode(200)
  @Requires('responses.edit')
  @Answers({ summary: 'Record that the cabinet member approved it', schema, refuses })
  approve(
    @CurrentActor() actor: Actor,
    @Id('commitmentId') id: string,
    @Body({ schema: approveResponseSchema }) approval: z.output<typeof approveResponseSchema>,
  ) {
    return this.responses.approve(actor, id, approval);
  }

  @Post(paths.publishResponse)
  @HttpCode(200)
  @Requires('responses.edit')
  @Answers({ summary: 'Publish the response on the public tracker', schema, refuses })
  publish(
    @CurrentActor() actor: Actor,
    @Id('commitmentId') id: string,
    @Body({ schema: responseStepSchema }) { version }: z.output<typeof responseStepSchema>,
  ) {
    return this.responses.publish(actor, id, version);
  }

  @Post(paths.withdrawResponse)
  @HttpCode(200)
  @Requires('responses.edit')
  @Answers({ summary: 'Take an approved response back to a draft', schema, refuses })
  withdraw(
    @CurrentActor() actor: Actor,
    @Id('commitmentId') id: string,
    @Body({ schema: withdrawResponseSchema }) input: z.output<typeof withdrawResponseSchema>,
  ) {
    return this.responses.withdraw(actor, id, input);
  }

  @Post(paths.committeeDecision)
  @HttpCode(200)
  @Requires('responses.edit')
  @Answers({ summary: 'Record what the committee decided on the response', schema, refuses })
  decide(
    @CurrentActor() actor: Actor,
    @Id('commitmentId') id: string,
    @Body({ schema: committeeDecisionSchema }) decision: z.output<typeof committeeDecisionSchema>,
  ) {
    return this.responses.decide(actor, id, decision);
  }

  @Get(paths.meetingCabinetResponse)
  @Requires('responses.read')
  @Answers({
    summary: 'Appendix A of a meeting, as it stands now',
    schema: cabinetResponseSchema,
    refuses: [404],
  })
  appendixA(@CurrentActor() actor: Actor, @Id('meetingId') meetingId: string) {
    return this.appendix.read(actor, meetingId);
  }
}

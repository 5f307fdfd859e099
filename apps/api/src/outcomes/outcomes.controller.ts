import {
  createOutcomeSchema,
  meetingOutcomesSchema,
  moveOutcomeSchema,
  outcomeLogQuery,
  outcomeLogSchema,
  outcomeSchema,
  paths,
  updateOutcomeSchema,
  versionQuery,
} from '@minutebook/contracts';
import { Body, Controller, Delete, Get, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import type { z } from 'zod';
import { Answers, CurrentActor, Id, Requires, type Actor } from '../platform/index';
import { OutcomesReader } from './outcomes-reader';
import { OutcomesService } from './outcomes.service';

@ApiTags('outcomes')
@Controller()
export class OutcomesController {
  constructor(
    private readonly reader: OutcomesReader,
    private readonly outcomes: OutcomesService,
  ) {}

  @Get(paths.meetingOutcomes)
  @Requires('outcomes.read')
  @Answers({ summary: 'The outcome lines of a meeting', schema: meetingOutcomesSchema, refuses: [404] })
  ofMeeting(@CurrentActor() actor: Actor, @Id('meetingId') meetingId: string) {
    return this.reader.ofMeeting(actor, meetingId);
  }

  @Post(paths.meetingOutcomes)
  @Requires('live.take-part')
  @Answers({
    summary: 'Enter a line; 200 when it was there already',
    status: 201,
    schema: outcomeSchema,
    refuses: [404, 409, 422],
  })
  async enter(
    @CurrentActor() actor: Actor,
    @Id('meetingId') meetingId: string,
    @Body({ schema: createOutcomeSchema }) line: z.output<typeof createOutcomeSchema>,
    @Res({ passthrough: true }) response: Response,
  ) {
    const { outcome, isNew } = await this.outcomes.enter(actor, meetingId, line);
    response.status(isNew ? 201 : 200);
    return outcome;
  }

  @Patch(paths.outcome)
  @Requires('live.take-part')
  @Answers({ summary: 'Change a line or its tags', schema: outcomeSchema, refuses: [404, 409, 422] })
  edit(
    @CurrentActor() actor: Actor,
    @Id('outcomeId') outcomeId: string,
    @Body({ schema: updateOutcomeSchema }) update: z.output<typeof updateOutcomeSchema>,
  ) {
    return this.outcomes.edit(actor, outcomeId, update);
  }

  @Post(paths.moveOutcome)
  @Requires('outcomes.edit')
  @Answers({ summary: 'Move a line to another place', schema: outcomeSchema, refuses: [404, 409] })
  move(
    @CurrentActor() actor: Actor,
    @Id('outcomeId') outcomeId: string,
    @Body({ schema: moveOutcomeSchema }) move: z.output<typeof moveOutcomeSchema>,
  ) {
    return this.outcomes.move(actor, outcomeId, move);
  }

  @Delete(paths.outcome)
  @Requires('live.take-part')
  @Answers({ summary: 'Take a line back', status: 204, refuses: [404, 409] })
  remove(
    @CurrentActor() actor: Actor,
    @Id('outcomeId') outcomeId: string,
    @Query({ schema: versionQuery }) { version }: z.output<typeof versionQuery>,
  ) {
    return this.outcomes.remove(actor, outcomeId, version);
  }

  @Get(paths.outcomeLog)
  @Requires('outcomes.read')
  @Answers({ summary: 'The outcome lines of all meetings of your bodies', schema: outcomeLogSchema })
  log(
    @CurrentActor() actor: Actor,
    @Query({ schema: outcomeLogQuery }) filter: z.output<typeof outcomeLogQuery>,
  ) {
    return this.reader.log(actor, filter);
  }
}

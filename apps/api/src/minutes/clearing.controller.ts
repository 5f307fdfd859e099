import {
  addCommentSchema,
  decideSuggestionSchema,
  keepFindingSchema,
  minuteCommentSchema,
  minuteEntrySchema,
  minuteSuggestionSchema,
  minutesSchema,
  minutesVersionSchema,
  paths,
  returnMinutesSchema,
  sendMinutesSchema,
  suggestSchema,
} from '@minutebook/contracts';
import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { Answers, CurrentActor, Id, Requires, type Actor } from '../platform/index';
import { ClearingService } from './clearing.service';
import { RemarksService } from './remarks.service';

@ApiTags('minutes')
@Controller()
export class ClearingController {
  constructor(
    private readonly clearing: ClearingService,
    private readonly remarks: RemarksService,
  ) {}

  @Post(paths.sendMinutes)
  @Requires('minutes.edit')
  @Answers({ summary: 'Send the draft to officers or the Chair', schema: minutesSchema, refuses: [404, 409] })
  send(
    @CurrentActor() actor: Actor,
    @Id('minutesId') minutesId: string,
    @Body({ schema: sendMinutesSchema }) send: z.output<typeof sendMinutesSchema>,
  ) {
    return this.clearing.sendMinutes(actor, minutesId, send);
  }

  @Post(paths.returnMinutes)
  @Requires('minutes.read')
  @Answers({ summary: 'Take the draft back, or give it back', schema: minutesSchema, refuses: [404, 409] })
  return(
    @CurrentActor() actor: Actor,
    @Id('minutesId') minutesId: string,
    @Body({ schema: returnMinutesSchema }) back: z.output<typeof returnMinutesSchema>,
  ) {
    return this.clearing.returnMinutes(actor, minutesId, back);
  }

  @Post(paths.clearMinutes)
  @Requires('minutes.clear')
  @Answers({
    summary: 'Clear them: officers on to the Chair, the Chair for publication',
    schema: minutesSchema,
    refuses: [404, 409],
  })
  clear(
    @CurrentActor() actor: Actor,
    @Id('minutesId') minutesId: string,
    @Body({ schema: minutesVersionSchema }) { version }: z.output<typeof minutesVersionSchema>,
  ) {
    return this.clearing.clearMinutes(actor, minutesId, version);
  }

  @Post(paths.keepFinding)
  @Requires('minutes.edit')
  @Answers({
    summary: 'Keep a passage that may point to a child, with the reason',
    schema: minutesSchema,
    refuses: [404, 409],
  })
  keep(
    @CurrentActor() actor: Actor,
    @Id('minutesId') minutesId: string,
    @Body({ schema: keepFindingSchema }) finding: z.output<typeof keepFindingSchema>,
  ) {
    return this.clearing.keepFinding(actor, minutesId, finding);
  }

  @Post(paths.blockComments)
  @Requires('minutes.read')
  @Answers({
    summary: 'Comment on a part of a minute',
    status: 201,
    schema: minuteCommentSchema,
    refuses: [404, 409, 422],
  })
  comment(
    @CurrentActor() actor: Actor,
    @Id('blockId') blockId: string,
    @Body({ schema: addCommentSchema }) comment: z.output<typeof addCommentSchema>,
  ) {
    return this.remarks.addComment(actor, blockId, comment);
  }

  @Post(paths.resolveComment)
  @Requires('minutes.read')
  @Answers({ summary: 'Mark a comment as dealt with', schema: minuteCommentSchema, refuses: [404, 409] })
  resolve(@CurrentActor() actor: Actor, @Id('commentId') commentId: string) {
    return this.remarks.resolveComment(actor, commentId);
  }

  @Post(paths.blockSuggestions)
  @Requires('minutes.read')
  @Answers({
    summary: 'Suggest other words for a part of a minute',
    status: 201,
    schema: minuteSuggestionSchema,
    refuses: [404, 409, 422],
  })
  suggest(
    @CurrentActor() actor: Actor,
    @Id('blockId') blockId: string,
    @Body({ schema: suggestSchema }) suggestion: z.output<typeof suggestSchema>,
  ) {
    return this.remarks.suggest(actor, blockId, suggestion);
  }

  @Post(paths.decideSuggestion)
  @Requires('minutes.edit')
  @Answers({ summary: 'Take a suggestion or leave it', schema: minuteEntrySchema, refuses: [404, 409] })
  decide(
    @CurrentActor() actor: Actor,
    @Id('suggestionId') suggestionId: string,
    @Body({ schema: decideSuggestionSchema }) { take }: z.output<typeof decideSuggestionSchema>,
  ) {
    return this.remarks.decide(actor, suggestionId, take);
  }
}

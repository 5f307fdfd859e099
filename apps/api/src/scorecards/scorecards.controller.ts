import {
  confirmImportSchema,
  createScorecardSchema,
  indicatorStorySchema,
  paths,
  scorecardPreviewSchema,
  scorecardQuery,
  scorecardSchema,
  scorecardsQuery,
  scorecardsSchema,
  updateIndicatorSchema,
  withdrawFigureSchema,
} from '@minutebook/contracts';
import { Body, Controller, Get, Patch, Post, Query, Res, UploadedFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import type { z } from 'zod';
import { FileUpload, uploadOf, type ReceivedFile } from '../papers/index';
import { Answers, CurrentActor, Id, Requires, type Actor } from '../platform/index';
import { toCsv } from './figures-csv';
import { MayImport } from './import-upload.guard';
import { ImportService } from './import.service';
import { ScorecardsReader } from './scorecards-reader';
import { ScorecardsService } from './scorecards.service';

@ApiTags('scorecards')
@Controller()
export class ScorecardsController {
  constructor(
    private readonly reader: ScorecardsReader,
    private readonly scorecards: ScorecardsService,
    private readonly imports: ImportService,
  ) {}

  @Get(paths.scorecards)
  @Requires('scorecards.read')
  @Answers({ summary: 'The scorecards of the bodies one may read', schema: scorecardsSchema })
  list(
    @CurrentActor() actor: Actor,
    @Query({ schema: scorecardsQuery }) { bodyId }: z.output<typeof scorecardsQuery>,
  ) {
    return this.reader.list(actor, bodyId);
  }

  @Post(paths.scorecards)
  @Requires('scorecards.edit')
  @Answers({ summary: 'Begin a scorecard', status: 201, schema: scorecardSchema, refuses: [404, 409] })
  create(
    @CurrentActor() actor: Actor,
    @Body({ schema: createScorecardSchema }) scorecard: z.output<typeof createScorecardSchema>,
  ) {
    return this.scorecards.create(actor, scorecard);
  }

  @Get(paths.scorecard)
  @Requires('scorecards.read')
  @Answers({
    summary: 'A scorecard at a month, or at the latest',
    schema: scorecardSchema,
    refuses: [400, 404],
  })
  read(
    @CurrentActor() actor: Actor,
    @Id('scorecardId') scorecardId: string,
    @Query({ schema: scorecardQuery }) { month }: z.output<typeof scorecardQuery>,
  ) {
    return this.reader.read(actor, scorecardId, month);
  }

  @Get(paths.scorecardCsv)
  @Requires('scorecards.read')
  @Answers({ summary: 'A scorecard as CSV', contentType: 'text/csv', refuses: [400, 404] })
  async csv(
    @CurrentActor() actor: Actor,
    @Id('scorecardId') scorecardId: string,
    @Query({ schema: scorecardQuery }) { month }: z.output<typeof scorecardQuery>,
    @Res() response: Response,
  ) {
    const scorecard = await this.reader.read(actor, scorecardId, month);
    response.set('content-disposition', `attachment; filename="scorecard-${scorecard.month ?? 'empty'}.csv"`);
    response.type('text/csv; charset=utf-8').send(toCsv(scorecard));
  }

  @Post(paths.previewImport)
  @Requires('scorecards.edit')
  @FileUpload(MayImport)
  @Answers({
    summary: 'What a table says and what is doubtful about it; nothing is kept',
    status: 200,
    schema: scorecardPreviewSchema,
    refuses: [404, 413, 415, 422],
  })
  preview(
    @CurrentActor() actor: Actor,
    @Id('scorecardId') scorecardId: string,
    @UploadedFile() file?: ReceivedFile,
  ) {
    return this.imports.preview(actor, scorecardId, uploadOf(file, undefined));
  }

  @Post(paths.confirmImport)
  @Requires('scorecards.edit')
  @FileUpload(MayImport)
  @Answers({
    summary: 'Take in the figures of a table that was looked at',
    status: 200,
    schema: scorecardSchema,
    refuses: [404, 409, 413, 415, 422],
  })
  confirm(
    @CurrentActor() actor: Actor,
    @Id('scorecardId') scorecardId: string,
    @Body({ schema: confirmImportSchema }) decisions: z.output<typeof confirmImportSchema>,
    @UploadedFile() file?: ReceivedFile,
  ) {
    return this.imports.confirm(actor, scorecardId, uploadOf(file, undefined), decisions);
  }

  @Patch(paths.indicator)
  @Requires('scorecards.edit')
  @Answers({ summary: 'Change an indicator', schema: scorecardSchema, refuses: [404, 409, 422] })
  updateIndicator(
    @CurrentActor() actor: Actor,
    @Id('indicatorId') indicatorId: string,
    @Body({ schema: updateIndicatorSchema }) changes: z.output<typeof updateIndicatorSchema>,
  ) {
    return this.scorecards.updateIndicator(actor, indicatorId, changes);
  }

  @Get(paths.indicatorStory)
  @Requires('scorecards.read')
  @Answers({
    summary: 'Where minutes and commitments speak of an indicator',
    schema: indicatorStorySchema,
    refuses: [404],
  })
  story(@CurrentActor() actor: Actor, @Id('indicatorId') indicatorId: string) {
    return this.reader.story(actor, indicatorId);
  }

  @Post(paths.withdrawFigure)
  @Requires('scorecards.edit')
  @Answers({ summary: 'Take a figure back', status: 200, schema: scorecardSchema, refuses: [404, 409] })
  withdraw(
    @CurrentActor() actor: Actor,
    @Id('indicatorId') indicatorId: string,
    @Body({ schema: withdrawFigureSchema }) withdrawal: z.output<typeof withdrawFigureSchema>,
  ) {
    return this.scorecards.withdrawFigure(actor, indicatorId, withdrawal);
  }
}

import { paths, publicMinutesSchema } from '@minutebook/contracts';
import { FileStore } from '@minutebook/data-access';
import { Controller, Get, Headers, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { docxType, pdfType } from '../packs/index';
import { sendFile } from '../papers/index';
import { Answers, CurrentActor, Id, Requires, type Actor } from '../platform/index';
import { PublicMinutesReader } from './public-minutes';
import { sendAnswer } from './send-answer';

@ApiTags('public')
@Controller()
export class PublicMinutesController {
  constructor(
    private readonly minutes: PublicMinutesReader,
    private readonly store: FileStore,
  ) {}

  @Get(paths.publicMinutes)
  @Requires('public')
  @Answers({ summary: 'Published minutes', schema: publicMinutesSchema, refuses: [404] })
  async read(
    @CurrentActor() { authorityId }: Actor,
    @Id('meetingId') meetingId: string,
    @Headers('if-none-match') known: string | undefined,
    @Res() response: Response,
  ) {
    sendAnswer(response, await this.minutes.read(authorityId, meetingId), known);
  }

  @Get(paths.publicMinutesPdf)
  @Requires('public')
  @Answers({ summary: 'Published minutes as PDF', contentType: pdfType, refuses: [404] })
  async pdf(
    @CurrentActor() { authorityId }: Actor,
    @Id('meetingId') meetingId: string,
    @Res() response: Response,
  ) {
    const file = await this.minutes.file(authorityId, meetingId, 'pdf');
    await sendFile(response, this.store, { ...file, area: 'open', contentType: pdfType, cache: 'public' });
  }

  @Get(paths.publicMinutesDocx)
  @Requires('public')
  @Answers({ summary: 'Published minutes as Word document', contentType: docxType, refuses: [404] })
  async docx(
    @CurrentActor() { authorityId }: Actor,
    @Id('meetingId') meetingId: string,
    @Res() response: Response,
  ) {
    const file = await this.minutes.file(authorityId, meetingId, 'docx');
    const how = { area: 'open', contentType: docxType, cache: 'public', isAttachment: true } as const;
    await sendFile(response, this.store, { ...file, ...how });
  }
}

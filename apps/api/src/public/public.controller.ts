import { paths, publicAgendaSchema, publicMeetingSchema } from '@minutebook/contracts';
import { FileStore } from '@minutebook/data-access';
import { Controller, Get, Headers, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { docxType, pdfType } from '../packs/index';
import { sendFile } from '../papers/index';
import { Answers, CurrentActor, Id, Requires, type Actor } from '../platform/index';
import { PublicFiles } from './public-files';
import { PublicReader } from './public-reader';
import { sendAnswer } from './send-answer';

@ApiTags('public')
@Controller()
export class PublicController {
  constructor(
    private readonly reader: PublicReader,
    private readonly files: PublicFiles,
    private readonly store: FileStore,
  ) {}

  @Get(paths.publicMeetings)
  @Requires('public')
  @Answers({ summary: "The council's meetings", schema: publicMeetingSchema, isList: true })
  list(@CurrentActor() { authorityId }: Actor) {
    return this.reader.meetings(authorityId);
  }

  @Get(paths.publicMeeting)
  @Requires('public')
  @Answers({ summary: 'A published agenda', schema: publicAgendaSchema, refuses: [404] })
  async read(
    @CurrentActor() { authorityId }: Actor,
    @Id('meetingId') meetingId: string,
    @Headers('if-none-match') known: string | undefined,
    @Res() response: Response,
  ) {
    sendAnswer(response, await this.reader.agenda(authorityId, meetingId), known);
  }

  @Get(paths.publicPackPdf)
  @Requires('public')
  @Answers({ summary: 'The published pack as PDF', contentType: pdfType, refuses: [404] })
  async packPdf(
    @CurrentActor() { authorityId }: Actor,
    @Id('meetingId') meetingId: string,
    @Res() response: Response,
  ) {
    const file = await this.files.pack(authorityId, meetingId, 'pdf');
    await sendFile(response, this.store, { ...file, area: 'open', contentType: pdfType, cache: 'public' });
  }

  @Get(paths.publicPackDocx)
  @Requires('public')
  @Answers({ summary: 'The published pack as Word document', contentType: docxType, refuses: [404] })
  async packDocx(
    @CurrentActor() { authorityId }: Actor,
    @Id('meetingId') meetingId: string,
    @Res() response: Response,
  ) {
    const file = await this.files.pack(authorityId, meetingId, 'docx');
    const how = { area: 'open', contentType: docxType, cache: 'public', isAttachment: true } as const;
    await sendFile(response, this.store, { ...file, ...how });
  }

  @Get(paths.publicPaperFile)
  @Requires('public')
  @Answers({ summary: 'A paper of a published agenda', contentType: pdfType, refuses: [404] })
  async paper(
    @CurrentActor() { authorityId }: Actor,
    @Id('paperId') paperId: string,
    @Res() response: Response,
  ) {
    const file = await this.files.paper(authorityId, paperId);
    await sendFile(response, this.store, { ...file, area: 'open', contentType: pdfType, cache: 'public' });
  }
}

import { meetingDocumentSchema, paths, requestDocumentSchema } from '@minutebook/contracts';
import { FileStore } from '@minutebook/data-access';
import { Body, Controller, Get, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import type { z } from 'zod';
import { docxType, pdfType } from '../packs/index';
import { sendFile } from '../papers/index';
import { Answers, CurrentActor, Id, Requires, type Actor } from '../platform/index';
import { DocumentReader } from './document-reader';
import { DocumentsService } from './documents.service';

@ApiTags('documents')
@Controller()
export class DocumentsController {
  constructor(
    private readonly reader: DocumentReader,
    private readonly documents: DocumentsService,
    private readonly store: FileStore,
  ) {}

  @Get(paths.meetingDocuments)
  @Requires('documents.read')
  @Answers({
    summary: 'The documents that were made of a meeting, newest first',
    schema: meetingDocumentSchema,
    isList: true,
    refuses: [404],
  })
  list(@CurrentActor() actor: Actor, @Id('meetingId') meetingId: string) {
    return this.reader.list(actor, meetingId);
  }

  @Post(paths.meetingDocuments)
  @Requires('documents.make')
  @Answers({
    summary: 'Make a document of the meeting; one that would print the same is answered with as it is',
    status: 202,
    schema: meetingDocumentSchema,
    refuses: [404, 409],
  })
  request(
    @CurrentActor() actor: Actor,
    @Id('meetingId') meetingId: string,
    @Body({ schema: requestDocumentSchema }) { kind }: z.output<typeof requestDocumentSchema>,
  ) {
    return this.documents.requestDocument(actor, meetingId, kind);
  }

  @Get(paths.documentPdf)
  @Requires('documents.read')
  @Answers({ summary: 'A document as PDF', contentType: pdfType, refuses: [404, 409] })
  async pdf(@CurrentActor() actor: Actor, @Id('documentId') documentId: string, @Res() response: Response) {
    const file = await this.reader.file(actor, documentId, 'pdf');
    await sendFile(response, this.store, { ...file, area: 'open', contentType: pdfType, cache: 'private' });
  }

  @Get(paths.documentDocx)
  @Requires('documents.read')
  @Answers({ summary: 'A document as Word document', contentType: docxType, refuses: [404, 409] })
  async docx(@CurrentActor() actor: Actor, @Id('documentId') documentId: string, @Res() response: Response) {
    const file = await this.reader.file(actor, documentId, 'docx');
    const how = { area: 'open', contentType: docxType, cache: 'private', isAttachment: true } as const;
    await sendFile(response, this.store, { ...file, ...how });
  }
}

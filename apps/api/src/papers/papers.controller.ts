import {
  paperSchema,
  paths,
  reportSchema,
  saveReportSchema,
  updatePaperSchema,
  versionQuery,
} from '@minutebook/contracts';
import { FileStore } from '@minutebook/data-access';
import { Body, Controller, Delete, Get, Patch, Post, Put, Query, Res, UploadedFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import type { z } from 'zod';
import { Answers, CurrentActor, Id, Requires, type Actor } from '../platform/index';
import { PaperUpload, uploadFields, type UploadFields } from './paper-upload.decorator';
import { PaperUploads } from './paper-uploads';
import { PapersService } from './papers.service';
import { ReportsService } from './reports.service';
import { sendFile } from './send-file';
import { openShelf } from './shelf';
import { uploadOf, type ReceivedFile } from './upload';

@ApiTags('papers')
@Controller()
export class PapersController {
  constructor(
    private readonly uploads: PaperUploads,
    private readonly papers: PapersService,
    private readonly reports: ReportsService,
    private readonly store: FileStore,
  ) {}

  @Post(paths.itemPapers)
  @Requires('papers.edit')
  @PaperUpload(openShelf)
  @Answers({
    summary: 'Add a PDF to an item',
    status: 201,
    schema: paperSchema,
    refuses: [404, 409, 413, 415, 422],
  })
  add(
    @CurrentActor() actor: Actor,
    @Id('itemId') itemId: string,
    @Body({ schema: uploadFields }) { title }: UploadFields,
    @UploadedFile() file?: ReceivedFile,
  ) {
    return this.uploads.addPaper(actor, openShelf, itemId, uploadOf(file, title));
  }

  @Post(paths.replacePaper)
  @Requires('papers.edit')
  @PaperUpload(openShelf)
  @Answers({
    summary: 'Replace a paper by another PDF',
    status: 201,
    schema: paperSchema,
    refuses: [404, 409, 413, 415, 422],
  })
  replace(
    @CurrentActor() actor: Actor,
    @Id('paperId') paperId: string,
    @Body({ schema: uploadFields }) { title }: UploadFields,
    @UploadedFile() file?: ReceivedFile,
  ) {
    return this.uploads.replacePaper(actor, openShelf, paperId, uploadOf(file, title));
  }

  @Patch(paths.paper)
  @Requires('papers.edit')
  @Answers({ summary: 'Rename a paper or move it within its item', schema: paperSchema, refuses: [404, 409] })
  change(
    @CurrentActor() actor: Actor,
    @Id('paperId') paperId: string,
    @Body({ schema: updatePaperSchema }) update: z.output<typeof updatePaperSchema>,
  ) {
    return this.papers.renameOrMove(actor, openShelf, paperId, update);
  }

  @Delete(paths.paper)
  @Requires('papers.edit')
  @Answers({ summary: 'Remove a paper', status: 204, refuses: [404, 409] })
  remove(
    @CurrentActor() actor: Actor,
    @Id('paperId') paperId: string,
    @Query({ schema: versionQuery }) { version }: z.output<typeof versionQuery>,
  ) {
    return this.papers.removePaper(actor, openShelf, paperId, version);
  }

  @Get(paths.paperFile)
  @Requires('agenda.read')
  @Answers({ summary: "A paper's file", contentType: 'application/pdf', refuses: [404, 409] })
  async file(@CurrentActor() actor: Actor, @Id('paperId') paperId: string, @Res() response: Response) {
    const { authorityId, sha256, fileName } = await this.papers.fileOf(actor, openShelf, paperId);
    const file = { authorityId, area: openShelf.area, sha256, fileName, cache: 'private' as const };
    await sendFile(response, this.store, { ...file, contentType: 'application/pdf' });
  }

  @Get(paths.itemReport)
  @Requires('agenda.read')
  @Answers({ summary: 'The report written for an item', schema: reportSchema, refuses: [404] })
  readReport(@CurrentActor() actor: Actor, @Id('itemId') itemId: string) {
    return this.reports.readReport(actor, itemId);
  }

  @Put(paths.itemReport)
  @Requires('papers.edit')
  @Answers({ summary: 'Write the report of an item', schema: paperSchema, refuses: [404, 409] })
  saveReport(
    @CurrentActor() actor: Actor,
    @Id('itemId') itemId: string,
    @Body({ schema: saveReportSchema }) report: z.output<typeof saveReportSchema>,
  ) {
    return this.reports.saveReport(actor, itemId, report);
  }
}

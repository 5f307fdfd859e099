import { paperSchema, paths, updatePaperSchema, versionQuery } from '@minutebook/contracts';
import { FileStore } from '@minutebook/data-access';
import { Body, Controller, Delete, Get, Patch, Post, Query, Res, UploadedFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import type { z } from 'zod';
import {
  exemptShelf,
  PapersService,
  PaperUpload,
  PaperUploads,
  sendFile,
  uploadFields,
  uploadOf,
  type ReceivedFile,
  type UploadFields,
} from '../papers/index';
import { Answers, CurrentActor, Id, Requires, type Actor } from '../platform/index';

@ApiTags('exempt')
@Controller()
export class ExemptPapersController {
  constructor(
    private readonly uploads: PaperUploads,
    private readonly papers: PapersService,
    private readonly store: FileStore,
  ) {}

  @Post(paths.exemptItemPapers)
  @Requires('exempt.edit')
  @PaperUpload(exemptShelf)
  @Answers({
    summary: 'Add an exempt PDF to a Part B item',
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
    return this.uploads.addPaper(actor, exemptShelf, itemId, uploadOf(file, title));
  }

  @Post(paths.replaceExemptPaper)
  @Requires('exempt.edit')
  @PaperUpload(exemptShelf)
  @Answers({
    summary: 'Replace an exempt paper by another PDF',
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
    return this.uploads.replacePaper(actor, exemptShelf, paperId, uploadOf(file, title));
  }

  @Patch(paths.exemptPaper)
  @Requires('exempt.edit')
  @Answers({
    summary: 'Rename an exempt paper or move it within its item',
    schema: paperSchema,
    refuses: [404, 409],
  })
  change(
    @CurrentActor() actor: Actor,
    @Id('paperId') paperId: string,
    @Body({ schema: updatePaperSchema }) update: z.output<typeof updatePaperSchema>,
  ) {
    return this.papers.renameOrMove(actor, exemptShelf, paperId, update);
  }

  @Delete(paths.exemptPaper)
  @Requires('exempt.edit')
  @Answers({ summary: 'Remove an exempt paper', status: 204, refuses: [404, 409] })
  remove(
    @CurrentActor() actor: Actor,
    @Id('paperId') paperId: string,
    @Query({ schema: versionQuery }) { version }: z.output<typeof versionQuery>,
  ) {
    return this.papers.removePaper(actor, exemptShelf, paperId, version);
  }

  @Get(paths.exemptPaperFile)
  @Requires('exempt.read')
  @Answers({ summary: "An exempt paper's file", contentType: 'application/pdf', refuses: [404] })
  async file(@CurrentActor() actor: Actor, @Id('paperId') paperId: string, @Res() response: Response) {
    const { authorityId, sha256, fileName } = await this.papers.fileOf(actor, exemptShelf, paperId);
    const file = { authorityId, area: exemptShelf.area, sha256, fileName, cache: 'none' as const };
    await sendFile(response, this.store, { ...file, contentType: 'application/pdf' });
  }
}

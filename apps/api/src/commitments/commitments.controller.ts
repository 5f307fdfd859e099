import {
  bulkCommitmentsSchema,
  commitmentDetailSchema,
  commitmentSchema,
  commitmentsPageSchema,
  commitmentsQuery,
  commitmentsSummaryQuery,
  commitmentsSummarySchema,
  commitmentUpdateSchema,
  paths,
  updateCommitmentSchema,
} from '@minutebook/contracts';
import { FileStore } from '@minutebook/data-access';
import { Body, Controller, Get, Patch, Post, Query, Res, UploadedFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import type { z } from 'zod';
import {
  FileUpload,
  sendFile,
  uploadFields,
  uploadOf,
  type ReceivedFile,
  type UploadFields,
} from '../papers/index';
import { Answers, CurrentActor, Id, Requires, type Actor } from '../platform/index';
import { CommitmentsReader } from './commitments-reader';
import { CommitmentsService } from './commitments.service';
import { MayAddEvidence } from './evidence-upload.guard';
import { EvidenceService } from './evidence.service';
import { toCsv, toXlsx } from './register-files';
import { SummaryReader } from './summary-reader';

type ListQuery = z.output<typeof commitmentsQuery>;
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

@ApiTags('commitments')
@Controller()
export class CommitmentsController {
  constructor(
    private readonly reader: CommitmentsReader,
    private readonly summaries: SummaryReader,
    private readonly commitments: CommitmentsService,
    private readonly evidence: EvidenceService,
    private readonly store: FileStore,
  ) {}

  @Get(paths.commitments)
  @Requires('commitments.read')
  @Answers({ summary: 'The commitments register, late first', schema: commitmentsPageSchema, refuses: [400] })
  list(@CurrentActor() actor: Actor, @Query({ schema: commitmentsQuery }) query: ListQuery) {
    return this.reader.list(actor, query);
  }

  @Get(paths.commitmentsSummary)
  @Requires('commitments.read')
  @Answers({ summary: 'The figures of the register', schema: commitmentsSummarySchema })
  summary(
    @CurrentActor() actor: Actor,
    @Query({ schema: commitmentsSummaryQuery }) { bodyId }: z.output<typeof commitmentsSummaryQuery>,
  ) {
    return this.summaries.read(actor, bodyId);
  }

  @Get(paths.commitmentsCsv)
  @Requires('commitments.read')
  @Answers({ summary: 'The register as CSV', contentType: 'text/csv' })
  async csv(
    @CurrentActor() actor: Actor,
    @Query({ schema: commitmentsQuery }) query: ListQuery,
    @Res() response: Response,
  ) {
    sendTable(response, 'csv', 'text/csv; charset=utf-8', toCsv(await this.reader.all(actor, query)));
  }

  @Get(paths.commitmentsXlsx)
  @Requires('commitments.read')
  @Answers({ summary: 'The register as a spreadsheet', contentType: xlsx })
  async xlsx(
    @CurrentActor() actor: Actor,
    @Query({ schema: commitmentsQuery }) query: ListQuery,
    @Res() response: Response,
  ) {
    sendTable(response, 'xlsx', xlsx, await toXlsx(await this.reader.all(actor, query)));
  }

  @Post(paths.commitmentsBulk)
  @Requires('commitments.edit')
  @Answers({
    summary: 'Change many rows by one act, all or none',
    schema: commitmentSchema,
    isList: true,
    refuses: [404, 409, 422],
  })
  bulk(
    @CurrentActor() actor: Actor,
    @Body({ schema: bulkCommitmentsSchema }) bulk: z.output<typeof bulkCommitmentsSchema>,
  ) {
    return this.commitments.bulk(actor, bulk);
  }

  @Get(paths.commitment)
  @Requires('commitments.read')
  @Answers({ summary: 'A commitment with its history', schema: commitmentDetailSchema, refuses: [404] })
  detail(@CurrentActor() actor: Actor, @Id('commitmentId') commitmentId: string) {
    return this.reader.detail(actor, commitmentId);
  }

  @Patch(paths.commitment)
  @Requires('commitments.edit')
  @Answers({ summary: 'Change a commitment', schema: commitmentSchema, refuses: [404, 409, 422] })
  update(
    @CurrentActor() actor: Actor,
    @Id('commitmentId') commitmentId: string,
    @Body({ schema: updateCommitmentSchema }) update: z.output<typeof updateCommitmentSchema>,
  ) {
    return this.commitments.update(actor, commitmentId, update);
  }

  @Post(paths.commitmentEvidence)
  @Requires('commitments.edit')
  @FileUpload(MayAddEvidence)
  @Answers({
    summary: 'Add a file that shows what was done',
    status: 201,
    schema: commitmentUpdateSchema,
    refuses: [404, 413, 415, 422],
  })
  addEvidence(
    @CurrentActor() actor: Actor,
    @Id('commitmentId') commitmentId: string,
    @Body({ schema: uploadFields }) { title }: UploadFields,
    @UploadedFile() file?: ReceivedFile,
  ) {
    return this.evidence.addEvidence(actor, commitmentId, uploadOf(file, title));
  }

  @Get(paths.commitmentFile)
  @Requires('commitments.read')
  @Answers({ summary: 'A file of a commitment', contentType: 'application/octet-stream', refuses: [404] })
  async file(
    @CurrentActor() actor: Actor,
    @Id('commitmentId') commitmentId: string,
    @Id('updateId') updateId: string,
    @Res() response: Response,
  ) {
    await sendFile(response, this.store, await this.evidence.fileOf(actor, commitmentId, updateId));
  }
}

function sendTable(response: Response, ending: string, contentType: string, content: string | Buffer): void {
  response.set({
    'Content-Type': contentType,
    'Content-Disposition': `attachment; filename="commitments.${ending}"`,
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'private, no-store',
  });
  response.send(content);
}

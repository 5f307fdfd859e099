import {
  exemptCommitmentDetailSchema,
  exemptCommitmentsPageSchema,
  exemptCommitmentsQuery,
  paths,
  updateExemptCommitmentSchema,
} from '@minutebook/contracts';
import { Body, Controller, Get, Header, Patch, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import { Answers, CurrentActor, Id, Requires, type Actor } from '../platform/index';
import { ExemptCommitmentsReader } from './exempt-commitments-reader';
import { ExemptCommitmentsService } from './exempt-commitments.service';

@ApiTags('exempt')
@Controller()
export class ExemptCommitmentsController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly reader: ExemptCommitmentsReader,
    private readonly commitments: ExemptCommitmentsService,
  ) {}

  @Get(paths.exemptCommitments)
  @Requires('exempt.read')
  @Header('Cache-Control', 'private, no-store')
  @Answers({
    summary: 'What was decided in private, late first',
    schema: exemptCommitmentsPageSchema,
    refuses: [400],
  })
  list(
    @CurrentActor() actor: Actor,
    @Query({ schema: exemptCommitmentsQuery }) query: z.output<typeof exemptCommitmentsQuery>,
  ) {
    return this.reader.list(actor, query);
  }

  @Get(paths.exemptCommitment)
  @Requires('exempt.read')
  @Header('Cache-Control', 'private, no-store')
  @Answers({
    summary: 'A row of Part B with its history',
    schema: exemptCommitmentDetailSchema,
    refuses: [404],
  })
  detail(@CurrentActor() actor: Actor, @Id('commitmentId') commitmentId: string) {
    return this.reader.detail(this.dataSource.manager, actor, commitmentId);
  }

  @Patch(paths.exemptCommitment)
  @Requires('exempt.edit')
  @Header('Cache-Control', 'private, no-store')
  @Answers({
    summary: 'Change owner, day or state of a row of Part B, or add a note',
    schema: exemptCommitmentDetailSchema,
    refuses: [404, 409, 422],
  })
  update(
    @CurrentActor() actor: Actor,
    @Id('commitmentId') commitmentId: string,
    @Body({ schema: updateExemptCommitmentSchema }) update: z.output<typeof updateExemptCommitmentSchema>,
  ) {
    return this.commitments.update(actor, commitmentId, update);
  }
}

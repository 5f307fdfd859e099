import { decideProposalSchema, paths } from '@minutebook/contracts';
import { Body, Controller, Delete, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { Answers, CurrentActor, Id, Requires, type Actor } from '../platform/index';
import { CommitmentLinksService } from './commitment-links.service';
import { LinkRecall } from './link-recall.service';
import { ProposalsService } from './proposals.service';

@ApiTags('commitments')
@Controller()
export class CommitmentLinksController {
  constructor(
    private readonly links: CommitmentLinksService,
    private readonly recalls: LinkRecall,
    private readonly proposals: ProposalsService,
  ) {}

  @Post(paths.commitmentLink)
  @Requires('commitments.edit')
  @Answers({ summary: 'Send the owner a mail with a link', status: 204, refuses: [404, 409, 422] })
  send(@CurrentActor() actor: Actor, @Id('commitmentId') commitmentId: string) {
    return this.links.send(actor, commitmentId);
  }

  @Delete(paths.commitmentLink)
  @Requires('commitments.edit')
  @Answers({ summary: 'Recall what was sent to the owner', status: 204, refuses: [404, 409] })
  recall(@CurrentActor() actor: Actor, @Id('commitmentId') commitmentId: string) {
    return this.recalls.recall(actor, commitmentId);
  }

  @Post(paths.decideProposal)
  @Requires('commitments.edit')
  @Answers({ summary: 'Accept or decline what an owner proposes', status: 204, refuses: [404, 409] })
  decide(
    @CurrentActor() actor: Actor,
    @Id('proposalId') proposalId: string,
    @Body({ schema: decideProposalSchema }) decision: z.output<typeof decideProposalSchema>,
  ) {
    return this.proposals.decide(actor, proposalId, decision);
  }
}

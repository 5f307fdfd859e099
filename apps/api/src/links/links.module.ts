import { Module } from '@nestjs/common';
import { CommitmentsModule } from '../commitments/index';
import { PapersModule } from '../papers/index';
import { CommitmentLinksController } from './commitment-links.controller';
import { CommitmentLinksService } from './commitment-links.service';
import { LinkDesk } from './link-desk';
import { LinkLimits } from './link-limits';
import { LinkRecall } from './link-recall.service';
import { LinkedCommitmentsController } from './linked-commitments.controller';
import { LinkedCommitmentsService } from './linked-commitments.service';
import { ProposalsService } from './proposals.service';

@Module({
  imports: [CommitmentsModule, PapersModule],
  controllers: [LinkedCommitmentsController, CommitmentLinksController],
  providers: [
    CommitmentLinksService,
    LinkDesk,
    LinkLimits,
    LinkRecall,
    LinkedCommitmentsService,
    ProposalsService,
  ],
  exports: [LinkDesk],
})
export class LinksModule {}

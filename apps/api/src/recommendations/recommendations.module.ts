import { Module } from '@nestjs/common';
import { DocumentsModule } from '../documents/index';
import { LinksModule } from '../links/index';
import { LiveModule } from '../live/index';
import { CabinetResponses } from './cabinet-response';
import { ConclusionsService } from './conclusions.service';
import { LinkedResponsesService } from './linked-responses.service';
import { NoticeService } from './notice.service';
import { OpenResponsesController } from './open-responses.controller';
import { PublicTracker } from './public-tracker';
import { RecommendationsController } from './recommendations.controller';
import { RecommendationsReader } from './recommendations-reader';
import { ResponsesService } from './responses.service';

@Module({
  imports: [DocumentsModule, LinksModule, LiveModule],
  controllers: [RecommendationsController, OpenResponsesController],
  providers: [
    CabinetResponses,
    ConclusionsService,
    LinkedResponsesService,
    NoticeService,
    PublicTracker,
    RecommendationsReader,
    ResponsesService,
  ],
})
export class RecommendationsModule {}

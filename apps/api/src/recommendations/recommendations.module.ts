import { Module } from '@nestjs/common';
import { DocumentsModule } from '../documents/index';
import { LiveModule } from '../live/index';
import { CabinetResponses } from './cabinet-response';
import { LinkedResponsesService } from './linked-responses.service';
import { NoticeService } from './notice.service';
import { OpenResponsesController } from './open-responses.controller';
import { PublicTracker } from './public-tracker';
import { RecommendationsController } from './recommendations.controller';
import { RecommendationsReader } from './recommendations-reader';
import { ResponsesService } from './responses.service';

@Module({
  imports: [DocumentsModule, LiveModule],
  controllers: [RecommendationsController, OpenResponsesController],
  providers: [
    CabinetResponses,
    LinkedResponsesService,
    NoticeService,
    PublicTracker,
    RecommendationsReader,
    ResponsesService,
  ],
})
export class RecommendationsModule {}

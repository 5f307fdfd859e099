import { Module } from '@nestjs/common';
import { CommitmentsModule } from '../commitments/index';
import { DocumentsModule } from '../documents/index';
import { LinksModule } from '../links/index';
import { LiveModule } from '../live/index';
import { MeetingsModule } from '../meetings/index';
import { PapersModule } from '../papers/index';
import { AskPanelService } from './ask-panel.service';
import { LinkedOutcomesController } from './linked-outcomes.controller';
import { LinkedOutcomesService } from './linked-outcomes.service';
import { OutcomeReviewsController } from './outcome-reviews.controller';
import { OutcomeReviewsService } from './outcome-reviews.service';
import { OutcomesController } from './outcomes.controller';
import { OutcomesReader } from './outcomes-reader';
import { OutcomesService } from './outcomes.service';
import { ReviewAnswers } from './review-answers';
import { YouSaid } from './you-said';
import { YouSaidController } from './you-said.controller';

@Module({
  imports: [CommitmentsModule, DocumentsModule, LinksModule, LiveModule, MeetingsModule, PapersModule],
  controllers: [OutcomesController, OutcomeReviewsController, LinkedOutcomesController, YouSaidController],
  providers: [
    AskPanelService,
    LinkedOutcomesService,
    OutcomeReviewsService,
    OutcomesReader,
    OutcomesService,
    ReviewAnswers,
    YouSaid,
  ],
  exports: [AskPanelService, LinkedOutcomesService, OutcomeReviewsService, OutcomesReader, OutcomesService],
})
export class OutcomesModule {}

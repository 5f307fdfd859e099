import { Module } from '@nestjs/common';
import { CommitmentsModule } from '../commitments/index';
import { DocumentsModule } from '../documents/index';
import { LiveModule } from '../live/index';
import { OutcomeReviewsService } from './outcome-reviews.service';
import { OutcomesController } from './outcomes.controller';
import { OutcomesReader } from './outcomes-reader';
import { OutcomesService } from './outcomes.service';
import { YouSaid } from './you-said';

@Module({
  imports: [CommitmentsModule, DocumentsModule, LiveModule],
  controllers: [OutcomesController],
  providers: [OutcomeReviewsService, OutcomesReader, OutcomesService, YouSaid],
  exports: [OutcomesReader, OutcomesService],
})
export class OutcomesModule {}

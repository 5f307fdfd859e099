import { Module } from '@nestjs/common';
import { LiveModule } from '../live/index';
import { MeetingsModule } from '../meetings/index';
import { ExemptCommitmentsReader } from './exempt-commitments-reader';
import { ExemptCommitmentsController } from './exempt-commitments.controller';
import { ExemptCommitmentsService } from './exempt-commitments.service';
import { ExemptLedger } from './exempt-ledger';

@Module({
  imports: [LiveModule, MeetingsModule],
  controllers: [ExemptCommitmentsController],
  providers: [ExemptCommitmentsReader, ExemptCommitmentsService, ExemptLedger],
  exports: [ExemptLedger],
})
export class ExemptCommitmentsModule {}

import { Module } from '@nestjs/common';
import { CommitmentsModule } from '../commitments/index';
import { DocumentsModule } from '../documents/index';
import { ExemptCommitmentsModule } from '../exempt-commitments/index';
import { LiveModule } from '../live/index';
import { MeetingsModule } from '../meetings/index';
import { ApprovalReader } from './approval-reader';
import { ApprovalController } from './approval.controller';
import { ApprovalService } from './approval.service';
import { ApprovingMeetings } from './approving-meeting';
import { BlocksService } from './blocks.service';
import { BookPages } from './book-pages';
import { ClearingController } from './clearing.controller';
import { ClearingService } from './clearing.service';
import { Corrections } from './corrections';
import { EntriesService } from './entries.service';
import { ExemptMinutesController } from './exempt-minutes.controller';
import { MinutesChecker } from './minutes-checker';
import { MinutesReader } from './minutes-reader';
import { MinutesRecord } from './minutes-record';
import { MinutesRelease } from './minutes-release';
import { MinutesStart } from './minutes-start';
import { MinutesController } from './minutes.controller';
import { PublishingService } from './publishing.service';
import { RemarksService } from './remarks.service';
import { SigningService } from './signing.service';

@Module({
  imports: [CommitmentsModule, DocumentsModule, ExemptCommitmentsModule, LiveModule, MeetingsModule],
  controllers: [MinutesController, ExemptMinutesController, ClearingController, ApprovalController],
  providers: [
    ApprovalReader,
    ApprovalService,
    ApprovingMeetings,
    BlocksService,
    BookPages,
    ClearingService,
    Corrections,
    EntriesService,
    MinutesChecker,
    MinutesReader,
    MinutesRecord,
    MinutesRelease,
    MinutesStart,
    PublishingService,
    RemarksService,
    SigningService,
  ],
  exports: [
    ApprovalService,
    BlocksService,
    ClearingService,
    EntriesService,
    MinutesReader,
    MinutesStart,
    PublishingService,
    SigningService,
  ],
})
export class MinutesModule {}

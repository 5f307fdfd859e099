import { Module } from '@nestjs/common';
import { AgendaModule } from '../agenda/index';
import { DocumentsModule } from '../documents/index';
import { LiveModule } from '../live/index';
import { MeetingsModule } from '../meetings/index';
import { PapersModule } from '../papers/index';
import { ActionList } from './action-list';
import { CommitmentsLedger } from './commitments-ledger';
import { CommitmentsReader } from './commitments-reader';
import { CommitmentsController } from './commitments.controller';
import { CommitmentsService } from './commitments.service';
import { EvidenceFiles } from './evidence-files';
import { EvidenceService } from './evidence.service';
import { OwnerReminders } from './owner-reminders';
import { ReportStandingItems } from './report-standing-items';
import { SavedViewsController } from './saved-views.controller';
import { SavedViewsService } from './saved-views.service';
import { SummaryReader } from './summary-reader';

@Module({
  imports: [AgendaModule, DocumentsModule, LiveModule, MeetingsModule, PapersModule],
  controllers: [CommitmentsController, SavedViewsController],
  providers: [
    ActionList,
    CommitmentsLedger,
    CommitmentsReader,
    CommitmentsService,
    EvidenceFiles,
    EvidenceService,
    OwnerReminders,
    ReportStandingItems,
    SavedViewsService,
    SummaryReader,
  ],
  exports: [CommitmentsLedger, CommitmentsReader, CommitmentsService, EvidenceFiles, OwnerReminders],
})
export class CommitmentsModule {}

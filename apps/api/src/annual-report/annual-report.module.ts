import { Module } from '@nestjs/common';
import { AttendanceModule } from '../attendance/index';
import { CommitmentsModule } from '../commitments/index';
import { DocumentsModule } from '../documents/index';
import { MeetingsModule } from '../meetings/index';
import { AnnualReport } from './annual-report';

@Module({
  imports: [AttendanceModule, CommitmentsModule, DocumentsModule, MeetingsModule],
  providers: [AnnualReport],
})
export class AnnualReportModule {}

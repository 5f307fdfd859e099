import { Module } from '@nestjs/common';
import { LiveModule } from '../live/index';
import { MeetingsModule } from '../meetings/index';
import { AttendanceController } from './attendance.controller';
import { AttendanceReader } from './attendance-reader';

@Module({
  imports: [LiveModule, MeetingsModule],
  controllers: [AttendanceController],
  providers: [AttendanceReader],
  exports: [AttendanceReader],
})
export class AttendanceModule {}

import { Module } from '@nestjs/common';
import { MeetingsModule } from '../meetings/index';
import { AgendaReader } from './agenda-reader';
import { AgendaController } from './agenda.controller';
import { AgendaService } from './agenda.service';
import { OrderOfBusiness } from './order-of-business';
import { StandingReports } from './standing-reports';
import { StandingStart } from './standing-start';

@Module({
  imports: [MeetingsModule],
  controllers: [AgendaController],
  providers: [AgendaReader, AgendaService, OrderOfBusiness, StandingReports, StandingStart],
  exports: [AgendaReader, AgendaService, OrderOfBusiness, StandingReports, StandingStart],
})
export class AgendaModule {}

import { Module } from '@nestjs/common';
import { MeetingsModule } from '../meetings/index';
import { AgendaReader } from './agenda-reader';
import { AgendaController } from './agenda.controller';
import { AgendaService } from './agenda.service';
import { OrderOfBusiness } from './order-of-business';
import { StandingStart } from './standing-start';

@Module({
  imports: [MeetingsModule],
  controllers: [AgendaController],
  providers: [AgendaReader, AgendaService, OrderOfBusiness, StandingStart],
  exports: [AgendaReader, AgendaService, OrderOfBusiness, StandingStart],
})
export class AgendaModule {}

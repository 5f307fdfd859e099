import { Module } from '@nestjs/common';
import { BodiesController } from './bodies.controller';
import { BodiesService } from './bodies.service';
import { MembershipsService } from './memberships.service';
import { OfficersService } from './officers.service';
import { SeatsController } from './seats.controller';
import { StandingAgendasController } from './standing-agendas.controller';
import { StandingAgendasService } from './standing-agendas.service';

const services = [BodiesService, MembershipsService, OfficersService, StandingAgendasService];

@Module({
  controllers: [BodiesController, SeatsController, StandingAgendasController],
  providers: services,
  exports: services,
})
export class BodiesModule {}

export { BodiesModule } from './bodies.module';
export { BodiesService } from './bodies.service';
export { MembershipsService } from './memberships.service';
export { OfficersService } from './officers.service';
export { StandingAgendasService } from './standing-agendas.service';

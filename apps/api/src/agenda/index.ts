export { AgendaReader } from './agenda-reader';
export { AgendaModule } from './agenda.module';
export { AgendaService } from './agenda.service';
export { lockItem } from './item-records';
export { OrderOfBusiness } from './order-of-business';
export { StandingStart } from './standing-start';

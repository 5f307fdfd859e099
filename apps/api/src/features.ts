import type { Type } from '@nestjs/common';
import { AgendaModule } from './agenda/index';
import { BodiesModule } from './bodies/index';
import { CalendarModule } from './calendar/index';
import { DueModule } from './due/index';
import { ExemptModule } from './exempt/index';
import { MeetingsModule } from './meetings/index';
import { PacksModule } from './packs/index';
import { PapersModule } from './papers/index';
import { PeopleModule } from './people/index';
import { PublicModule } from './public/index';
import { PublicationModule } from './publication/index';
import { RecordModule } from './record/index';

/**
 * The features of the API, one line each; app.module.ts loads them all. Express looks for a route in this order, so what is
 * asked for most comes first.
 */
export const featureModules: Type[] = [
  PublicModule,
  AgendaModule,
  MeetingsModule,
  DueModule,
  PapersModule,
  ExemptModule,
  PacksModule,
  PublicationModule,
  RecordModule,
  BodiesModule,
  PeopleModule,
  CalendarModule,
];

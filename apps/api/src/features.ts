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

/** The features of the API, one line each; app.module.ts loads them all. The router tries them in this order. */
export const featureModules: Type[] = [
  PublicModule,
  BodiesModule,
  PeopleModule,
  CalendarModule,
  MeetingsModule,
  AgendaModule,
  PapersModule,
  ExemptModule,
  PacksModule,
  PublicationModule,
  DueModule,
  RecordModule,
];

import type { Type } from '@nestjs/common';
import { AgendaModule } from './agenda/index';
import { AnnualReportModule } from './annual-report/index';
import { AttendanceModule } from './attendance/index';
import { BodiesModule } from './bodies/index';
import { CalendarModule } from './calendar/index';
import { CommitmentsModule } from './commitments/index';
import { DocumentsModule } from './documents/index';
import { DueModule } from './due/index';
import { ExemptModule } from './exempt/index';
import { ExemptCommitmentsModule } from './exempt-commitments/index';
import { InterestsModule } from './interests/index';
import { LinksModule } from './links/index';
import { LiveModule } from './live/index';
import { MailModule } from './mail/index';
import { MeetingsModule } from './meetings/index';
import { OutcomesModule } from './outcomes/index';
import { MinuteBookModule } from './minute-book/index';
import { MinutesModule } from './minutes/index';
import { PacksModule } from './packs/index';
import { PapersModule } from './papers/index';
import { PeopleModule } from './people/index';
import { PublicModule } from './public/index';
import { PublicationModule } from './publication/index';
import { RecommendationsModule } from './recommendations/index';
import { ScorecardsModule } from './scorecards/index';
import { RecordModule } from './record/index';
import { TopicsModule } from './topics/index';
import { WorkProgrammeModule } from './work-programme/index';

/**
 * The features of the API, one line each; app.module.ts loads them all. Express looks for a route in this order, so what is
 * asked for most comes first.
 */
export const featureModules: Type[] = [
  PublicModule,
  AgendaModule,
  MeetingsModule,
  DueModule,
  LiveModule,
  OutcomesModule,
  CommitmentsModule,
  LinksModule,
  MailModule,
  AttendanceModule,
  PapersModule,
  ExemptModule,
  ExemptCommitmentsModule,
  PacksModule,
  PublicationModule,
  MinutesModule,
  MinuteBookModule,
  DocumentsModule,
  InterestsModule,
  WorkProgrammeModule,
  RecommendationsModule,
  ScorecardsModule,
  TopicsModule,
  AnnualReportModule,
  RecordModule,
  BodiesModule,
  PeopleModule,
  CalendarModule,
];

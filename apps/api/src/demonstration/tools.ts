import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AgendaService, StandingStart } from '../agenda/index';
import { MembershipsService, OfficersService, StandingAgendasService } from '../bodies/index';
import { ExemptService } from '../exempt/index';
import { MeetingsService } from '../meetings/index';
import { PacksService } from '../packs/index';
import { PaperUploads } from '../papers/index';
import { PeopleService } from '../people/index';
import { Actors, AuditLog, Settings, type Actor } from '../platform/index';
import { PublicationService } from '../publication/index';
import type { TravellingClock } from './travelling-clock';

/** The services of the API, by which the demonstration council is loaded as if people had done it. */
export interface Tools {
  dataSource: DataSource;
  settings: Settings;
  time: TravellingClock;
  actors: Actors;
  audit: AuditLog;
  people: PeopleService;
  memberships: MembershipsService;
  officers: OfficersService;
  standingAgendas: StandingAgendasService;
  meetings: MeetingsService;
  standingStart: StandingStart;
  agenda: AgendaService;
  uploads: PaperUploads;
  exempt: ExemptService;
  packs: PacksService;
  publication: PublicationService;
}

export function toolsOf(app: INestApplicationContext, time: TravellingClock): Tools {
  const find = { strict: false };
  return {
    dataSource: app.get(DataSource, find),
    settings: app.get(Settings, find),
    time,
    actors: app.get(Actors, find),
    audit: app.get(AuditLog, find),
    people: app.get(PeopleService, find),
    memberships: app.get(MembershipsService, find),
    officers: app.get(OfficersService, find),
    standingAgendas: app.get(StandingAgendasService, find),
    meetings: app.get(MeetingsService, find),
    standingStart: app.get(StandingStart, find),
    agenda: app.get(AgendaService, find),
    uploads: app.get(PaperUploads, find),
    exempt: app.get(ExemptService, find),
    packs: app.get(PacksService, find),
    publication: app.get(PublicationService, find),
  };
}

/** Somebody with an account, as the services know an actor. */
export async function actorOf({ actors }: Tools, user: { authorityId: string; id: string }): Promise<Actor> {
  const actor = await actors.find(user.authorityId, user.id);
  if (!actor) throw new Error('The account of the demonstration council is not there.');
  return actor;
}

import { type Body, MeetingDocument, Person, User } from '@minutebook/data-access';
import type { INestApplicationContext } from '@nestjs/common';
import { DataSource, Not } from 'typeorm';
import { AgendaService, StandingStart } from '../agenda/index';
import { MembershipsService, OfficersService, StandingAgendasService } from '../bodies/index';
import { CommitmentsLedger } from '../commitments/index';
import { ExemptService } from '../exempt/index';
import { CommitmentLinksService, LinkedCommitmentsService } from '../links/index';
import { LiveLog, LiveReader } from '../live/index';
import { MeetingsService } from '../meetings/index';
import {
  ApprovalService,
  BlocksService,
  ClearingService,
  EntriesService,
  MinutesReader,
  MinutesStart,
  PublishingService,
  SigningService,
} from '../minutes/index';
import {
  AskPanelService,
  LinkedOutcomesService,
  OutcomeReviewsService,
  OutcomesService,
} from '../outcomes/index';
import { PacksService } from '../packs/index';
import { PaperUploads } from '../papers/index';
import { PeopleService } from '../people/index';
import { Actors, AuditLog, Settings, type Actor } from '../platform/index';
import { NoticeService, ResponsesService } from '../recommendations/index';
import { PublicationService } from '../publication/index';
import type { TravellingClock } from './travelling-clock';

const documentTakesAtMostMs = 60_000;

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
  liveLog: LiveLog;
  liveReader: LiveReader;
  outcomes: OutcomesService;
  reviews: OutcomeReviewsService;
  linkedOutcomes: LinkedOutcomesService;
  askPanel: AskPanelService;
  minutesStart: MinutesStart;
  blocks: BlocksService;
  minutes: MinutesReader;
  entries: EntriesService;
  clearing: ClearingService;
  publishing: PublishingService;
  approval: ApprovalService;
  signing: SigningService;
  ledger: CommitmentsLedger;
  notices: NoticeService;
  responses: ResponsesService;
  links: CommitmentLinksService;
  linkedCommitments: LinkedCommitmentsService;
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
    liveLog: app.get(LiveLog, find),
    liveReader: app.get(LiveReader, find),
    outcomes: app.get(OutcomesService, find),
    reviews: app.get(OutcomeReviewsService, find),
    linkedOutcomes: app.get(LinkedOutcomesService, find),
    askPanel: app.get(AskPanelService, find),
    minutesStart: app.get(MinutesStart, find),
    blocks: app.get(BlocksService, find),
    minutes: app.get(MinutesReader, find),
    entries: app.get(EntriesService, find),
    clearing: app.get(ClearingService, find),
    publishing: app.get(PublishingService, find),
    approval: app.get(ApprovalService, find),
    signing: app.get(SigningService, find),
    ledger: app.get(CommitmentsLedger, find),
    notices: app.get(NoticeService, find),
    responses: app.get(ResponsesService, find),
    links: app.get(CommitmentLinksService, find),
    linkedCommitments: app.get(LinkedCommitmentsService, find),
  };
}

/** Somebody with an account, as the services know an actor. */
export async function actorOf({ actors }: Tools, user: { authorityId: string; id: string }): Promise<Actor> {
  const actor = await actors.find(user.authorityId, user.id);
  if (!actor) throw new Error('The account of the demonstration council is not there.');
  return actor;
}

/** Whoever presided, by the account that belongs to the person; those of past Chairs are closed. */
export async function chairOf(
  { dataSource: { manager } }: Tools,
  { authorityId, id: bodyId }: Body,
  { presiding: name }: { presiding: string },
): Promise<Actor> {
  const { id: personId } = await manager.findOneByOrFail(Person, { authorityId, name });
  const { id: userId } = await manager.findOneByOrFail(User, { authorityId, personId });
  return { authorityId, userId, name, grants: [{ role: 'chair', bodyId }] };
}

/** The worker makes it; the row says when it is done. */
export async function documentReady({ dataSource }: Tools, meetingId: string): Promise<void> {
  const end = Date.now() + documentTakesAtMostMs;
  while (Date.now() < end) {
    const waiting = await dataSource.manager.findBy(MeetingDocument, { meetingId, state: Not('ready') });
    const failed = waiting.find(({ state }) => state === 'failed');
    if (failed)
      throw new Error(`A document of the demonstration council was not made: ${failed.failureDetail ?? ''}`);
    if (waiting.length === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('A document of the demonstration council was not made in a minute. Is a worker running?');
}

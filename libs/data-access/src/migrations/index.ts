import { CreateCouncilsAndPeople1795212000001 } from './1795212000001-create-councils-and-people';
import { CreateUsersAndSessions1795212000002 } from './1795212000002-create-users-and-sessions';
import { CreateMeetingsAndAgendas1795212000003 } from './1795212000003-create-meetings-and-agendas';
import { CreateExempt1795212000004 } from './1795212000004-create-exempt';
import { CreatePacksAndRecord1795212000005 } from './1795212000005-create-packs-and-record';

/** In order. Listed by hand: a bundle has no folder to search. A migration that was merged is never edited. */
export const migrations = [
  CreateCouncilsAndPeople1795212000001,
  CreateUsersAndSessions1795212000002,
  CreateMeetingsAndAgendas1795212000003,
  CreateExempt1795212000004,
  CreatePacksAndRecord1795212000005,
];

import { RoleGrant } from './access/role-grant.entity';
import { User } from './access/user.entity';
import { AgendaItem } from './agenda/agenda-item.entity';
import { AuditEntry } from './audit/audit-entry.entity';
import { Body } from './bodies/body.entity';
import { Membership } from './bodies/membership.entity';
import { OfficeHolder } from './bodies/office-holder.entity';
import { Person } from './bodies/person.entity';
import { Authority } from './council/authority.entity';
import { SpecialDay } from './council/special-day.entity';
import { Meeting } from './meetings/meeting.entity';
import { StandingAgenda, StandingAgendaItem } from './meetings/standing-agenda.entity';
import { Pack } from './packs/pack.entity';
import { Publication } from './packs/publication.entity';
import { ExemptItem } from './papers/exempt-item.entity';
import { ExemptPaper } from './papers/exempt-paper.entity';
import { Paper } from './papers/paper.entity';
import { PolicyRow } from './policy/policy-row.entity';

/** Listed by hand: a bundle has no folder to search. The table `sessions` belongs to the session store and has no class. */
export const entities = [
  Authority,
  SpecialDay,
  PolicyRow,
  Body,
  Person,
  Membership,
  OfficeHolder,
  StandingAgenda,
  StandingAgendaItem,
  User,
  RoleGrant,
  Meeting,
  AgendaItem,
  Paper,
  ExemptItem,
  ExemptPaper,
  Pack,
  Publication,
  AuditEntry,
];

import type { Body, BodySummary, Membership, Officer } from '@minutebook/contracts';
import type { Body as BodyRow, Membership as MembershipRow, OfficeHolder } from '@minutebook/data-access';
import type { BodyKind, PlainDate, PlainTime } from '@minutebook/domain';
import { toPerson } from '../people/index';

/** A line of the list of bodies, as its one query gives it. */
export interface BodyLine {
  id: string;
  name: string;
  short_name: string;
  kind: BodyKind;
  chair: string | null;
  clerk: string | null;
  member_count: number;
  next_meeting: { id: string; heldOn: PlainDate; startTime: PlainTime } | null;
}

export const toSummary = (line: BodyLine): BodySummary => ({
  id: line.id,
  name: line.name,
  shortName: line.short_name,
  kind: line.kind,
  chair: line.chair,
  clerk: line.clerk,
  memberCount: line.member_count,
  nextMeeting: line.next_meeting,
});

export const toBody = (row: BodyRow, officers: OfficeHolder[]): Body => ({
  id: row.id,
  version: row.version,
  name: row.name,
  shortName: row.shortName,
  kind: row.kind,
  usualVenue: row.usualVenue,
  usualStartTime: row.usualStartTime,
  agendaNotes: row.agendaNotes,
  officers: officers.map(toOfficer),
});

/** Needs the person loaded. */
export const toOfficer = (row: OfficeHolder): Officer => ({
  id: row.id,
  office: row.office,
  isCouncilWide: row.bodyId === null,
  startsOn: row.startsOn,
  endsOn: row.endsOn,
  person: toPerson(row.person),
});

/** Needs the person loaded. */
export const toMembership = (row: MembershipRow): Membership => ({
  id: row.id,
  version: row.version,
  bodyId: row.bodyId,
  person: toPerson(row.person),
  role: row.role,
  votingRight: row.votingRight,
  category: row.category,
  startsOn: row.startsOn,
  endsOn: row.endsOn,
});

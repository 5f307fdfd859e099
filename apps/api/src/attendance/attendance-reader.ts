import type {
  AttendanceStatistics,
  attendancePeriodQuery,
  MeetingAttendance,
  SixMonths,
} from '@minutebook/contracts';
import { Body, Person } from '@minutebook/data-access';
import {
  attendanceRows,
  attendanceStatistics,
  defaultNumberingPolicy,
  sixMonths,
  type AttendanceTally,
  type MembershipRole,
  type PlainDate,
} from '@minutebook/domain';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In } from 'typeorm';
import type { z } from 'zod';
import { LiveReader } from '../live/index';
import { CouncilRulesReader, findMeeting } from '../meetings/index';
import { authorise, bodiesFor, Clock, notFound, type Actor } from '../platform/index';
import { lastAttendedQuery, meetingsQuery, type LastAttended, type MeetingRows } from './attendance-queries';
import { municipalYear } from './period';

type Period = z.output<typeof attendancePeriodQuery>;

/** Who was there: at one meeting, over a body's year, and against the six months. */
@Injectable()
export class AttendanceReader {
  constructor(
    private readonly dataSource: DataSource,
    private readonly live: LiveReader,
    private readonly rules: CouncilRulesReader,
    private readonly clock: Clock,
  ) {}

  /** The people of one meeting as its log has them now. */
  async ofMeeting(actor: Actor, meetingId: string): Promise<MeetingAttendance> {
    const { manager } = this.dataSource;
    await findMeeting(manager, actor, 'attendance.read', meetingId);
    const { setting, live } = await this.live.read(manager, actor.authorityId, meetingId);
    const people = new Map(live.participants.map((person) => [person.id, person]));
    const rows = attendanceRows(setting, live).flatMap(({ participantId, status, mode }) => {
      const person = people.get(participantId);
      if (!person) return [];
      const { name, capacity, spells } = person;
      return [
        { participantId, name, capacity, status, mode, spells: spells.map(({ from, to }) => ({ from, to })) },
      ];
    });
    return { meetingId, rows };
  }

  /** A body's attendance, over its municipal year unless the reader asks for another period. */
  async statistics(actor: Actor, bodyId: string, period: Period): Promise<AttendanceStatistics> {
    const { authorityId } = actor;
    const body = await this.dataSource.manager.findOneBy(Body, { id: bodyId, authorityId });
    if (!body) throw notFound('body');
    authorise(actor, 'attendance.read', bodyId);
    const { from, to } = await this.periodOf(body, period);
    const tally = await this.tally(this.dataSource.manager, body, { from, to });
    return { body: { id: body.id, name: body.name }, from, to, ...tally };
  }

  /** The same for those who have been authorised. */
  async tally(
    manager: EntityManager,
    { id: bodyId, authorityId }: Body,
    { from, to }: { from: PlainDate; to: PlainDate },
  ): Promise<Pick<AttendanceStatistics, 'meetings' | 'rows'>> {
    const values = [authorityId, bodyId, from, to];
    const meetings = await manager.query<MeetingRows[]>(meetingsQuery, values);
    const { meetings: count, tallies } = attendanceStatistics(meetings);
    return { meetings: count, rows: await this.named(manager, authorityId, tallies, rolesOf(meetings)) };
  }

  /** The councillors of the bodies that the reader may see, whoever has not attended for longest first. */
  async sixMonths(actor: Actor): Promise<SixMonths> {
    const today = this.clock.today();
    const bodies = bodiesFor(actor, 'attendance.read');
    const rows = await this.dataSource.query<LastAttended[]>(lastAttendedQuery, [
      actor.authorityId,
      bodies,
      today,
    ]);
    return rows.map(({ person_id, name, last_attended_on }) => ({
      personId: person_id,
      name,
      ...sixMonths(last_attended_on, today),
    }));
  }

  private async periodOf(
    { id, authorityId }: Body,
    { from, to }: Period,
  ): Promise<{ from: PlainDate; to: PlainDate }> {
    const today = this.clock.today();
    const rules = await this.rules.read(authorityId);
    const { municipalYearBegins } = rules.policy('numbering', id, today) ?? defaultNumberingPolicy;
    const year = municipalYear(from ?? to ?? today, municipalYearBegins);
    return { from: from ?? year.from, to: to ?? year.to };
  }

  /** Names of today, in the order in which the seats are printed. Who is known by role only is there under the role (C-05). */
  private async named(
    manager: EntityManager,
    authorityId: string,
    tallies: AttendanceTally[],
    roles: Map<string, MembershipRole>,
  ): Promise<AttendanceStatistics['rows']> {
    const ids = tallies.map(({ personId }) => personId);
    const people = await manager.findBy(Person, { authorityId, id: In(ids) });
    const byId = new Map(people.map((person) => [person.id, person]));
    return tallies.map((tally) => {
      const role = roles.get(tally.personId) ?? '';
      const person = byId.get(tally.personId);
      return { ...tally, role, name: person?.publicDisplay === 'name' ? person.name : byRole(role) };
    });
  }
}

const byRole = (role: MembershipRole | ''): string => (role === 'co-optee' ? 'Co-optee' : 'Member');

/** The seat that each person held last in the period. */
function rolesOf(meetings: MeetingRows[]): Map<string, MembershipRole> {
  const roles = new Map<string, MembershipRole>();
  for (const { rows } of meetings)
    for (const { personId, role } of rows ?? []) if (role) roles.set(personId, role);
  return roles;
}

import {
  type AttendanceMode,
  attendanceModes,
  type AttendanceStatus,
  attendanceStatuses,
  type MembershipRole,
  membershipRoles,
} from '@minutebook/domain';
import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { Person } from '../bodies/person.entity';
import { Meeting } from '../meetings/meeting.entity';
import { CouncilRow, oneOf } from '../platform/council-row';

/** One person at one meeting, worked out from the log when the meeting closed and written anew when it is corrected. */
@Entity('attendances')
@Unique(['meetingId', 'participantId'])
@Index(['authorityId', 'personId'])
@Check('attendances_role_check', oneOf('role', membershipRoles))
@Check('attendances_status_check', oneOf('status', attendanceStatuses))
@Check('attendances_mode_check', oneOf('mode', attendanceModes))
@ForeignKey(() => Meeting, ['authorityId', 'meetingId'], ['authorityId', 'id'])
@ForeignKey(() => Person, ['authorityId', 'personId'], ['authorityId', 'id'])
export class Attendance extends CouncilRow {
  @Column('uuid')
  meetingId!: string;

  /** The membership's id for members. */
  @Column('uuid')
  participantId!: string;

  @Column('uuid')
  personId!: string;

  /** Null for somebody in attendance without a seat. */
  @Column('text', { nullable: true })
  role!: MembershipRole | null;

  /** Whether the seat was expected to be filled: a reserve is not, until they stand in. */
  @Column('boolean')
  isExpected!: boolean;

  @Column('text')
  status!: AttendanceStatus;

  @Column('text')
  mode!: AttendanceMode;

  /** Minutes present. */
  @Column('int')
  minutes!: number;

  /** A lawful attendance: resets the six months (B-11, B-13). */
  @Column('boolean')
  countsInLaw!: boolean;

  @Column('boolean')
  asSubstitute!: boolean;
}

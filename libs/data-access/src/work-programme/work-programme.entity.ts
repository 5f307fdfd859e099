import {
  type PlainDate,
  type ProgrammeHeader,
  type ProgrammeLayout,
  programmeLayouts,
} from '@minutebook/domain';
import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm';
import { Body } from '../bodies/body.entity';
import { Meeting } from '../meetings/meeting.entity';
import { MinuteEntryRow } from '../minutes/minute-entry.entity';
import { CouncilRow, oneOf } from '../platform/council-row';

/** What a body means to look into in one municipal year. Every change of its topics counts its version up. */
@Entity('work_programmes')
@Unique(['authorityId', 'bodyId', 'year'])
@Check('work_programmes_layout_check', oneOf('layout', programmeLayouts))
@ForeignKey(() => Body, ['authorityId', 'bodyId'], ['authorityId', 'id'])
export class WorkProgrammeRow extends CouncilRow {
  @Column('uuid')
  bodyId!: string;

  /** In which the municipal year begins: 2021 for 2021/22. */
  @Column('int')
  year!: number;

  @Column('text', { default: 'table' })
  layout!: ProgrammeLayout;

  @Column('text', { default: '' })
  workstreamPriority!: string;

  /** Who sat on the body when it was taken (P-03). */
  @Column('jsonb', { nullable: true })
  header!: ProgrammeHeader | null;

  @Column('int', { default: 1 })
  version!: number;
}

/** A meeting of the programme, or the date of one that is not called yet; found by body and date. */
@Entity('work_programme_slots')
@Unique(['programmeId', 'heldOn'])
@ForeignKey(() => WorkProgrammeRow, ['authorityId', 'programmeId'], ['authorityId', 'id'])
export class ProgrammeSlotRow extends CouncilRow {
  @Column('uuid')
  programmeId!: string;

  @Column('date')
  heldOn!: PlainDate;

  @Column('text', { default: '' })
  theme!: string;

  /** Printed under its topics. */
  @Column('text', { default: '' })
  note!: string;

  /** Printed under its date: "New date". */
  @Column('text', { default: '' })
  dateNote!: string;

  @Column('date', { nullable: true })
  postponedFrom!: PlainDate | null;

  @Column('int', { default: 1 })
  version!: number;
}

/** A minuted decision that agreed the programme or changes of it (P-01). Written once; a trigger refuses any change. */
@Entity('work_programme_decisions')
@ForeignKey(() => WorkProgrammeRow, ['authorityId', 'programmeId'], ['authorityId', 'id'])
@ForeignKey(() => Meeting, ['authorityId', 'meetingId'], ['authorityId', 'id'])
@ForeignKey(() => MinuteEntryRow, ['authorityId', 'entryId'], ['authorityId', 'id'])
export class ProgrammeDecisionRow extends CouncilRow {
  @Column('uuid')
  programmeId!: string;

  @Column('uuid')
  meetingId!: string;

  /** Null where the minutes of that meeting are not in the book. */
  @Column('uuid', { nullable: true })
  entryId!: string | null;

  @Column('text')
  minuteNumber!: string;

  @Column('timestamptz')
  at!: Date;

  @Column('text')
  byName!: string;

  /** A sentence each. */
  @Column('text', { array: true, default: [] })
  changes!: string[];
}

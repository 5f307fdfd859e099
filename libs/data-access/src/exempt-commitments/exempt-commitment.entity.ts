import {
  type CommitmentKind,
  commitmentKinds,
  type CommitmentState,
  commitmentStates,
  type Due,
  type PlainDate,
} from '@minutebook/domain';
import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { Body } from '../bodies/body.entity';
import { Meeting } from '../meetings/meeting.entity';
import { MinuteEntryRow } from '../minutes/minute-entry.entity';
import { CouncilRow, oneOf } from '../platform/council-row';

/** Nobody is asked by mail, so nobody proposes that it is done. */
const states = commitmentStates.filter((state) => state !== 'done-proposed');

/**
 * What a meeting decided behind closed doors and who has to do it. It follows its block of the exempt minutes by `blockId`, as a
 * row of the open register follows its own, and has nothing that mails, links, topics or files would need (E-10).
 */
@Entity({ schema: 'exempt', name: 'commitments' })
@Unique(['blockId'])
@Index('commitments_by_body', ['authorityId', 'bodyId', 'state', 'dueOn'])
@Index('commitments_by_meeting', ['authorityId', 'meetingId', 'position'])
@Check('commitments_kind_check', oneOf('kind', commitmentKinds))
@Check('commitments_state_check', oneOf('state', states))
@Check('commitments_entry_part_check', "entry_part = 'B'")
@ForeignKey(() => Body, ['authorityId', 'bodyId'], ['authorityId', 'id'])
@ForeignKey(() => Meeting, ['authorityId', 'meetingId'], ['authorityId', 'id'])
@ForeignKey(() => MinuteEntryRow, ['authorityId', 'entryId', 'entryPart'], ['authorityId', 'id', 'part'])
@ForeignKey(() => ExemptCommitmentRow, ['authorityId', 'parentId'], ['authorityId', 'id'])
export class ExemptCommitmentRow extends CouncilRow {
  @Column('uuid')
  bodyId!: string;

  @Column('uuid')
  meetingId!: string;

  @Column('uuid')
  entryId!: string;

  /** With the key to the minute: a minute of Part A can have no row here. */
  @Column({ type: 'text', default: 'B', select: false, insert: false, update: false })
  entryPart!: 'B';

  /** No foreign key: a row outlives its block, and says so. */
  @Column('uuid')
  blockId!: string;

  /** Of a sub-recommendation (1.a, 1.b): the recommendation it belongs to. */
  @Column('uuid', { nullable: true })
  parentId!: string | null;

  @Column('text')
  kind!: CommitmentKind;

  /** "28/19, A1". */
  @Column('text')
  reference!: string;

  @Column('text', { default: '' })
  ordinal!: string;

  /** Counts from 1 within the Part B minutes of the meeting. */
  @Column('int')
  position!: number;

  @Column('text', { default: '' })
  minuteNumber!: string;

  /** The neutral title that the public agenda has too. */
  @Column('text')
  sourceTitle!: string;

  /** Of the body, as it was called then. */
  @Column('text')
  bodyName!: string;

  @Column('text')
  text!: string;

  @Column('text', { array: true, default: [] })
  conclusions!: string[];

  @Column('text', { default: '' })
  owner!: string;

  @Column('text', { default: '' })
  addressedTo!: string;

  /** Owner and time as the block last said them: a correction that leaves them alone leaves what the clerk has set. */
  @Column('text', { default: '' })
  followedOwner!: string;

  @Column('jsonb', { nullable: true })
  followedDue!: Due | null;

  /** As the meeting said it; `dueOn` is the day that it comes to. */
  @Column('jsonb', { nullable: true })
  due!: Due | null;

  @Column('date', { nullable: true })
  dueOn!: PlainDate | null;

  @Column('text', { default: 'not-begun' })
  state!: CommitmentState;

  @Column('timestamptz', { nullable: true })
  closedAt!: Date | null;

  @Column('text', { default: '' })
  closedByName!: string;

  @Column('int', { default: 1 })
  version!: number;
}

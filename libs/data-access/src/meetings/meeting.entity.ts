import { type MeetingState, meetingStates, type PlainDate, type PlainTime } from '@minutebook/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { Body } from '../bodies/body.entity';
import { CouncilRow, oneOf } from '../platform/council-row';

/** One sitting of a body. */
@Entity('meetings')
@Check('meetings_state_check', oneOf('state', meetingStates))
@Index(['authorityId', 'heldOn'])
export class Meeting extends CouncilRow {
  @Column('uuid')
  bodyId!: string;

  @ManyToOne(() => Body, { nullable: false })
  @JoinColumn([
    { name: 'authority_id', referencedColumnName: 'authorityId' },
    { name: 'body_id', referencedColumnName: 'id' },
  ])
  body!: Relation<Body>;

  @Column('date')
  heldOn!: PlainDate;

  @Column('text')
  startTime!: PlainTime;

  @Column('text', { default: '' })
  venue!: string;

  @Column('text', { default: 'scheduled' })
  state!: MeetingState;

  /** Printed in place of the body's own lines, where not empty. */
  @Column('text', { array: true, default: [] })
  agendaNotes!: string[];

  /** Counts every change to any item or paper; a pack says which one it printed. */
  @Column('int', { default: 1 })
  agendaRevision!: number;

  @Column('text', { default: '' })
  cancelledReason!: string;

  /** The last number given out in the meeting's log, open and exempt together. */
  @Column('int', { default: 0 })
  liveSeq!: number;

  /** Counts every change to the lines of its outcomes item. */
  @Column('int', { default: 0 })
  outcomesRevision!: number;

  @Column('int', { default: 1 })
  version!: number;
}

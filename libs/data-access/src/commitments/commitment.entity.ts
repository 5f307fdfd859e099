import {
  type AddresseeKind,
  addresseeKinds,
  type CommitmentKind,
  commitmentKinds,
  type CommitmentState,
  commitmentStates,
  type Due,
  type PlainDate,
} from '@minutebook/domain';
import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { Body } from '../bodies/body.entity';
import { Person } from '../bodies/person.entity';
import { Meeting } from '../meetings/meeting.entity';
import { MinuteEntryRow } from '../minutes/minute-entry.entity';
import { CouncilRow, oneOf } from '../platform/council-row';

/**
 * A row of the commitments register: what a meeting asked for, and how far it has come. Part A only. It follows its block of the
 * minutes by `blockId`; a row from before the minute book has none.
 */
@Entity('commitments')
@Unique(['blockId'])
@Index('commitments_by_due', ['authorityId', 'state', 'dueOn'])
@Index('commitments_by_body', [
  ...['authorityId', 'bodyId', 'state', 'dueOn', 'kind', 'isFromYoungPeople', 'meetingId', 'closedAt'],
])
@Index('commitments_by_meeting', ['authorityId', 'meetingId', 'position'])
@Index('commitments_by_owner', [
  ...['authorityId', 'owner', 'dueOn', 'id', 'state', 'kind', 'bodyId', 'meetingId', 'isFromYoungPeople'],
])
@Index('commitments_by_held_on', [
  ...['authorityId', 'heldOn', 'meetingId', 'position', 'id'],
  ...['state', 'kind', 'dueOn', 'bodyId', 'isFromYoungPeople'],
])
@Index('commitments_by_day', [
  ...['authorityId', 'dueOn', 'id', 'state', 'kind', 'bodyId', 'meetingId', 'isFromYoungPeople'],
])
@Index('commitments_by_topic', ['topics'], { type: 'gin' })
@Check('commitments_kind_check', oneOf('kind', commitmentKinds))
@Check('commitments_state_check', oneOf('state', commitmentStates))
@Check('commitments_addressee_kind_check', oneOf('addressee_kind', addresseeKinds))
@ForeignKey(() => Body, ['authorityId', 'bodyId'], ['authorityId', 'id'])
@ForeignKey(() => Meeting, ['authorityId', 'meetingId'], ['authorityId', 'id'])
@ForeignKey(() => MinuteEntryRow, ['authorityId', 'entryId'], ['authorityId', 'id'])
@ForeignKey(() => CommitmentRow, ['authorityId', 'parentId'], ['authorityId', 'id'])
@ForeignKey(() => Person, ['authorityId', 'ownerPersonId'], ['authorityId', 'id'])
export class CommitmentRow extends CouncilRow {
  @Column('uuid')
  bodyId!: string;

  /** The meeting that asked for it. */
  @Column('uuid')
  meetingId!: string;

  /** Of that meeting; a trigger writes it, and writes it again when the meeting is moved. */
  @Column({ type: 'date', insert: false, update: false })
  heldOn!: PlainDate;

  @Column('uuid', { nullable: true })
  entryId!: string | null;

  /** No foreign key: a row outlives its block, and says so. */
  @Column('uuid', { nullable: true })
  blockId!: string | null;

  /** Of a sub-recommendation (1.a, 1.b): the recommendation it belongs to. */
  @Column('uuid', { nullable: true })
  parentId!: string | null;

  @Column('text')
  kind!: CommitmentKind;

  /** "28/19, A1". */
  @Column('text')
  reference!: string;

  /** As the meeting numbered it: "1.a"; empty where it did not. */
  @Column('text', { default: '' })
  ordinal!: string;

  /** Counts from 1 within the meeting, in the order of the minutes. */
  @Column('int')
  position!: number;

  /** "19/19", and the title of the item it was under: what Appendix A calls the report. */
  @Column('text', { default: '' })
  minuteNumber!: string;

  @Column('text')
  sourceTitle!: string;

  /** Of the body, as it was called then: bodies are renamed and dissolved. */
  @Column('text')
  bodyName!: string;

  @Column('text')
  text!: string;

  /** Conclusions that a recommendation rests on. */
  @Column('text', { array: true, default: [] })
  conclusions!: string[];

  /** Their blocks, where the clerk chose them; null where it rests on those that it follows in the minute. */
  @Column('uuid', { array: true, nullable: true })
  chosenConclusions!: string[] | null;

  @Column('text', { default: '' })
  owner!: string;

  @Column('uuid', { nullable: true })
  ownerPersonId!: string | null;

  @Column('text', { default: '' })
  ownerEmail!: string;

  @Column('text', { default: '' })
  addressedTo!: string;

  @Column('text', { default: '' })
  addresseeKind!: AddresseeKind;

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

  @Column('boolean', { default: false })
  isFromYoungPeople!: boolean;

  @Column('text', { array: true, default: [] })
  topics!: string[];

  /** Of a request: to whom the answer went, and when. */
  @Column('text', { default: '' })
  circulatedTo!: string;

  @Column('date', { nullable: true })
  circulatedOn!: PlainDate | null;

  @Column('timestamptz', { nullable: true })
  closedAt!: Date | null;

  @Column('text', { default: '' })
  closedByName!: string;

  /** The newest line of its history, kept here for the list. */
  @Column('text', { default: '' })
  lastUpdate!: string;

  @Column('timestamptz', { nullable: true })
  lastUpdateAt!: Date | null;

  @Column('int', { default: 1 })
  version!: number;
}

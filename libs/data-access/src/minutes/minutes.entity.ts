import { type MinutesState, minutesStates } from '@minutebook/domain';
import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { User } from '../access/user.entity';
import { Body } from '../bodies/body.entity';
import { Meeting } from '../meetings/meeting.entity';
import { CouncilRow, oneOf } from '../platform/council-row';

/** A passage that may point to a child and stays in the minutes, with the reason (C-03). */
export interface KeptFinding {
  blockId: string;
  words: string;
  reason: string;
  by: string;
}

/** The minutes of one meeting. Once signed, triggers refuse any change to them, their entries, blocks and corrections. */
@Entity('minutes')
@Unique(['meetingId'])
@Index(['authorityId', 'bodyId'])
@Check('minutes_state_check', oneOf('state', minutesStates))
@Check('minutes_signed_check', "(state = 'signed') = (signed_at IS NOT NULL)")
@ForeignKey(() => Meeting, ['authorityId', 'meetingId'], ['authorityId', 'id'])
@ForeignKey(() => Body, ['authorityId', 'bodyId'], ['authorityId', 'id'])
@ForeignKey(() => Meeting, ['authorityId', 'approvedMeetingId'], ['authorityId', 'id'])
@ForeignKey(() => User, ['authorityId', 'signedBy'], ['authorityId', 'id'])
export class MinutesRow extends CouncilRow {
  @Column('uuid')
  meetingId!: string;

  @Column('uuid')
  bodyId!: string;

  @Column('text', { default: 'draft' })
  state!: MinutesState;

  /** What officers or chair wrote when they gave the draft back. */
  @Column('text', { default: '' })
  returnNote!: string;

  @Column('jsonb', { default: [] })
  keptFindings!: KeptFinding[];

  /** When they first went out as draft. */
  @Column('timestamptz', { nullable: true })
  publishedAt!: Date | null;

  /** The document that was made when they were last released: published, approved, signed. It may be named after the signing. */
  @Column('uuid', { nullable: true })
  documentId!: string | null;

  /** The item of a later agenda that brings them for approval, and the paper that they are there; without keys, since drafts go. */
  @Column('uuid', { nullable: true })
  placedItemId!: string | null;

  @Column('uuid', { nullable: true })
  placedPaperId!: string | null;

  /** The later meeting that agreed them as an accurate record. */
  @Column('uuid', { nullable: true })
  approvedMeetingId!: string | null;

  @Column('timestamptz', { nullable: true })
  approvedAt!: Date | null;

  @Column('text', { default: '' })
  approvedByName!: string;

  /** As it stands in the book. */
  @Column('text', { default: '' })
  signedName!: string;

  @Column('timestamptz', { nullable: true })
  signedAt!: Date | null;

  @Column('uuid', { nullable: true })
  signedBy!: string | null;

  /** Link of the minute book that the signing made. */
  @Column('text', { default: '' })
  signedSha256!: string;

  @Column('int', { default: 1 })
  version!: number;
}

import type { RichNode } from '@minutebook/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Meeting } from '../meetings/meeting.entity';
import { Authority } from '../council/authority.entity';
import { CouncilRow, oneOf } from '../platform/council-row';
import { MinuteBlockRow } from './minute-block.entity';
import { MinuteEntryRow } from './minute-entry.entity';
import { MinutesRow } from './minutes.entity';

/** What stands beside a block while the minutes are being cleared. Its id is made by whoever writes it. */
@Unique(['authorityId', 'id'])
@Index(['authorityId', 'minutesId'])
@ForeignKey(() => MinutesRow, ['authorityId', 'minutesId'], ['authorityId', 'id'])
@ForeignKey(() => MinuteBlockRow, ['authorityId', 'blockId'], ['authorityId', 'id'], { onDelete: 'CASCADE' })
abstract class RemarkRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  @ForeignKey(() => Authority)
  authorityId!: string;

  @Column('uuid')
  minutesId!: string;

  @Column('uuid')
  blockId!: string;

  @Column('uuid', { nullable: true })
  authorId!: string | null;

  @Column('text')
  author!: string;

  @Column('timestamptz')
  at!: Date;
}

@Entity('minute_comments')
export class MinuteCommentRow extends RemarkRow {
  @Column('text')
  text!: string;

  @Column('timestamptz', { nullable: true })
  resolvedAt!: Date | null;
}

export const suggestionStates = ['open', 'taken', 'left'] as const;

/** Other words for a block; the clerk takes them or leaves them. */
@Entity('minute_suggestions')
@Check('minute_suggestions_state_check', oneOf('state', suggestionStates))
export class MinuteSuggestionRow extends RemarkRow {
  /** Version of the block that it was made on. */
  @Column('int')
  blockVersion!: number;

  @Column('text')
  before!: string;

  @Column('text')
  after!: string;

  @Column('jsonb')
  content!: RichNode[];

  @Column('text', { default: 'open' })
  state!: (typeof suggestionStates)[number];
}

/** What the approving meeting corrected in what the public reads: old and new wording (M-04). */
@Entity('minute_corrections')
@Index(['authorityId', 'minutesId'])
@ForeignKey(() => MinutesRow, ['authorityId', 'minutesId'], ['authorityId', 'id'])
@ForeignKey(() => MinuteEntryRow, ['authorityId', 'entryId'], ['authorityId', 'id'])
@ForeignKey(() => Meeting, ['authorityId', 'approvingMeetingId'], ['authorityId', 'id'])
export class MinuteCorrectionRow extends CouncilRow {
  @Column('uuid')
  minutesId!: string;

  @Column('uuid')
  entryId!: string;

  @Column('uuid')
  blockId!: string;

  @Column('text')
  before!: string;

  @Column('text')
  after!: string;

  @Column('jsonb')
  contentBefore!: RichNode[];

  @Column('text')
  reason!: string;

  @Column('uuid')
  approvingMeetingId!: string;
}

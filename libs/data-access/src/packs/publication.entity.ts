import type { PublicAgenda } from '@minutebook/contracts';
import type { PlainDate } from '@minutebook/domain';
import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm';
import { User } from '../access/user.entity';
import { Meeting } from '../meetings/meeting.entity';
import { CouncilRow } from '../platform/council-row';
import { Pack } from './pack.entity';

export interface ToFollowItem {
  number: number;
  title: string;
}

/** The act of publishing an agenda. Written once: triggers refuse any change to a row, or its removal. */
@Entity('publications')
@Unique(['meetingId'])
@Check('publications_late_check', '(late_reason IS NULL) = (decided_by IS NULL)')
@ForeignKey(() => Meeting, ['authorityId', 'meetingId'], ['authorityId', 'id'])
@ForeignKey(() => Pack, ['authorityId', 'packId'], ['authorityId', 'id'])
@ForeignKey(() => User, ['authorityId', 'publishedBy'], ['authorityId', 'id'])
export class Publication extends CouncilRow {
  @Column('uuid')
  meetingId!: string;

  @Column('uuid')
  packId!: string;

  @Column('timestamptz')
  publishedAt!: Date;

  /** The day that counts, which is the next working day for what was handed over after the cut-off. */
  @Column('date')
  publishedOn!: PlainDate;

  @Column('date')
  publishBy!: PlainDate;

  @Column('int')
  clearDays!: number;

  @Column('int')
  requiredClearDays!: number;

  /** Null when it was in time. */
  @Column('text', { nullable: true })
  lateReason!: string | null;

  @Column('text', { nullable: true })
  decidedBy!: string | null;

  @Column('jsonb', { default: [] })
  toFollow!: ToFollowItem[];

  @Column('uuid', { nullable: true })
  publishedBy!: string | null;

  @Column('text')
  publishedByName!: string;

  /** What the public reads, frozen. */
  @Column('jsonb')
  agenda!: PublicAgenda;
}

import type { PlainDate } from '@minutebook/domain';
import { Column, CreateDateColumn, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Authority } from '../council/authority.entity';
import { Meeting } from '../meetings/meeting.entity';

/**
 * Which young person a pseudonym of one meeting stands for. In a schema of its own, the name encrypted; it goes six months
 * after the minutes are signed (C-04). Nothing joins to it.
 */
@Entity({ schema: 'sealed', name: 'pseudonym_keys' })
@Unique(['meetingId', 'pseudonym'])
@Index(['deleteAfter'])
@ForeignKey(() => Meeting, ['authorityId', 'meetingId'], ['authorityId', 'id'])
export class PseudonymKey {
  @PrimaryColumn('uuid')
  participantId!: string;

  @Column('uuid')
  @ForeignKey(() => Authority)
  authorityId!: string;

  @Column('uuid')
  meetingId!: string;

  /** As printed: "Child F". */
  @Column('text')
  pseudonym!: string;

  /** AES-256-GCM: nonce, tag, name. Null where nobody gave the name. */
  @Column('bytea', { nullable: true })
  realNameEncrypted!: Buffer | null;

  /** Null until the minutes are signed. */
  @Column('date', { nullable: true })
  deleteAfter!: PlainDate | null;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt!: Date;
}

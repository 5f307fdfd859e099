import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Authority } from '../council/authority.entity';

/**
 * Who did what when to which record. Append-only by triggers. It names records without keys to them, since it outlives
 * a draft that was deleted.
 */
@Entity('audit_entries')
@Index(['authorityId', 'meetingId', 'id'])
export class AuditEntry {
  /** Counts upwards; a string, since it is a bigint. */
  @PrimaryColumn('bigint', { generated: 'identity', generatedIdentity: 'ALWAYS' })
  id!: string;

  @Column('uuid')
  @ForeignKey(() => Authority)
  authorityId!: string;

  @Column('timestamptz', { default: () => 'now()' })
  at!: Date;

  /** Null for the public and for the system itself. */
  @Column('uuid', { nullable: true })
  actorUserId!: string | null;

  @Column('text')
  actorName!: string;

  /** `verb` of the field with its subject: "agenda.publish". */
  @Column('text')
  action!: string;

  @Column('text')
  entity!: string;

  @Column('text')
  entityId!: string;

  @Column('uuid', { nullable: true })
  bodyId!: string | null;

  @Column('uuid', { nullable: true })
  meetingId!: string | null;

  /** One sentence. Never exempt text. */
  @Column('text')
  summary!: string;
}

import type { PlainDate } from '@minutebook/domain';
import { Column, Entity, ForeignKey, Unique } from 'typeorm';
import { Person } from '../bodies/person.entity';
import { CouncilRow } from '../platform/council-row';

/** What is known of a member's register of interests as a whole. There is a row once something happened to it. */
@Entity('registers_of_interests')
@Unique(['authorityId', 'personId'])
@ForeignKey(() => Person, ['authorityId', 'personId'], ['authorityId', 'id'])
export class RegisterRow extends CouncilRow {
  @Column('uuid')
  personId!: string;

  /** When the member had notified all that there was to notify, which may be nothing (I-02). */
  @Column('date', { nullable: true })
  notifiedOn!: PlainDate | null;

  /** When it last went out to the public; null while it never did. */
  @Column('timestamptz', { nullable: true })
  publishedAt!: Date | null;

  @Column('int', { default: 1 })
  version!: number;
}

import type { PlainDate } from '@minutebook/domain';
import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { Person } from '../bodies/person.entity';
import { CouncilRow } from '../platform/council-row';

/** A gift or an occasion of hospitality, as notified. Whether it goes into the register is a matter of policy (rules 4.5). */
@Entity('gifts')
@Index(['authorityId', 'personId'])
@Check('gifts_value_check', 'value_pence > 0')
@ForeignKey(() => Person, ['authorityId', 'personId'], ['authorityId', 'id'])
export class GiftRow extends CouncilRow {
  @Column('uuid')
  personId!: string;

  @Column('text')
  donor!: string;

  @Column('text')
  description!: string;

  @Column('int')
  valuePence!: number;

  @Column('date')
  receivedOn!: PlainDate;

  /** False for one that was refused and is logged all the same. */
  @Column('boolean', { default: true })
  isAccepted!: boolean;

  @Column('date')
  notifiedOn!: PlainDate;

  @Column('date', { nullable: true })
  confirmedOn!: PlainDate | null;

  @Column('int', { default: 1 })
  version!: number;
}

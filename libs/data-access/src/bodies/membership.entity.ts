import {
  type MembershipRole,
  membershipRoles,
  type PlainDate,
  type VotingRight,
  votingRights,
} from '@minutebook/domain';
import { Check, Column, Entity, ForeignKey, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { CouncilRow, oneOf } from '../platform/council-row';
import { Body } from './body.entity';
import { Person } from './person.entity';

/** A person's seat on a body for a period. */
@Entity('memberships')
@Index(['authorityId', 'bodyId'])
@Check('memberships_role_check', oneOf('role', membershipRoles))
@Check('memberships_voting_right_check', oneOf('voting_right', votingRights))
@Check('memberships_period_check', 'ends_on >= starts_on')
@ForeignKey(() => Body, ['authorityId', 'bodyId'], ['authorityId', 'id'])
export class Membership extends CouncilRow {
  @Column('uuid')
  bodyId!: string;

  @Column('uuid')
  personId!: string;

  @ManyToOne(() => Person, { nullable: false })
  @JoinColumn([
    { name: 'authority_id', referencedColumnName: 'authorityId' },
    { name: 'person_id', referencedColumnName: 'id' },
  ])
  person!: Relation<Person>;

  @Column('text')
  role!: MembershipRole;

  @Column('text')
  votingRight!: VotingRight;

  /** Heading that co-optees stand under. Empty for councillors. */
  @Column('text', { default: '' })
  category!: string;

  /** Order in print within the role. */
  @Column('int', { default: 0 })
  position!: number;

  @Column('date')
  startsOn!: PlainDate;

  /** The last day of the seat; null while it is open. */
  @Column('date', { nullable: true })
  endsOn!: PlainDate | null;

  @Column('int', { default: 1 })
  version!: number;
}

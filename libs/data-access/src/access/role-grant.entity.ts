import { type Role, roles } from '@minutebook/domain';
import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm';
import { Body } from '../bodies/body.entity';
import { CouncilRow, oneOf } from '../platform/council-row';
import { User } from './user.entity';

/** A role that an account holds for one body, or for all when `bodyId` is null. */
@Entity('role_grants')
@Unique(['userId', 'bodyId', 'role'])
@Check('role_grants_role_check', oneOf('role', roles))
@ForeignKey(() => User, ['authorityId', 'userId'], ['authorityId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey(() => Body, ['authorityId', 'bodyId'], ['authorityId', 'id'], { onDelete: 'CASCADE' })
export class RoleGrant extends CouncilRow {
  @Column('uuid')
  userId!: string;

  @Column('uuid', { nullable: true })
  bodyId!: string | null;

  @Column('text')
  role!: Role;
}

import { Check, Column, Entity, ForeignKey } from 'typeorm';
import { Person } from '../bodies/person.entity';
import { CouncilRow } from '../platform/council-row';

/** A sign-in. The person behind it, if there is a row for them, is `personId`. */
@Entity('users')
@Check('users_email_is_lower_case', 'email = lower(email)')
@ForeignKey(() => Person, ['authorityId', 'personId'], ['authorityId', 'id'])
export class User extends CouncilRow {
  @Column('uuid', { nullable: true })
  personId!: string | null;

  /** Lower case; one account for an address in the whole installation. */
  @Column('text', { unique: true })
  email!: string;

  @Column('text')
  name!: string;

  @Column('text')
  passwordHash!: string;

  @Column('boolean', { default: true })
  isActive!: boolean;
}

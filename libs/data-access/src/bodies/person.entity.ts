import { type PersonKind, personKinds, type PublicDisplay, publicDisplays } from '@minutebook/domain';
import { Check, Column, Entity } from 'typeorm';
import { CouncilRow, oneOf } from '../platform/council-row';

/** Somebody who sits on bodies or serves them. Young people are never rows of this table. */
@Entity('people')
@Check('people_kind_check', oneOf('kind', personKinds))
@Check('people_public_display_check', oneOf('public_display', publicDisplays))
export class Person extends CouncilRow {
  @Column('text')
  kind!: PersonKind;

  /** As it stands in print. */
  @Column('text')
  name!: string;

  @Column('text', { default: '' })
  jobTitle!: string;

  @Column('text', { default: '' })
  email!: string;

  @Column('text', { default: '' })
  phone!: string;

  /** How the public sees this person (C-05). */
  @Column('text', { default: 'name' })
  publicDisplay!: PublicDisplay;

  @Column('int', { default: 1 })
  version!: number;
}

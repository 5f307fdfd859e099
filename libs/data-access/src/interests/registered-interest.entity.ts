import {
  type InterestCategory,
  interestCategories,
  type InterestHolder,
  interestHolders,
  type PlainDate,
  type Withholding,
  withholdings,
} from '@minutebook/domain';
import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { Person } from '../bodies/person.entity';
import { CouncilRow, oneOf } from '../platform/council-row';

/** An entry of the register of interests. Withheld words are no column of it: see ExemptInterestDetail. */
@Entity('registered_interests')
@Index(['authorityId', 'personId'])
@Check('registered_interests_category_check', oneOf('category', interestCategories))
@Check('registered_interests_holder_check', oneOf('holder', interestHolders))
@Check('registered_interests_withholding_check', oneOf('withholding', withholdings))
@Check('registered_interests_withheld_words_check', "(withholding = 'none') = (description <> '')")
@Check('registered_interests_period_check', 'ended_on >= began_on')
@ForeignKey(() => Person, ['authorityId', 'personId'], ['authorityId', 'id'])
export class RegisteredInterestRow extends CouncilRow {
  @Column('uuid')
  personId!: string;

  @Column('text')
  category!: InterestCategory;

  @Column('text')
  holder!: InterestHolder;

  /** Empty when withheld. */
  @Column('text', { default: '' })
  description!: string;

  @Column('text', { default: 'none' })
  withholding!: Withholding;

  @Column('date', { nullable: true })
  beganOn!: PlainDate | null;

  @Column('date', { nullable: true })
  endedOn!: PlainDate | null;

  @Column('date')
  notifiedOn!: PlainDate;

  /** Null while it waits for the Monitoring Officer. */
  @Column('date', { nullable: true })
  confirmedOn!: PlainDate | null;

  @Column('int', { default: 1 })
  version!: number;
}

import { type PlainDate, type SpecialDayKind, specialDayKinds } from '@minutebook/domain';
import { Check, Column, Entity, Unique } from 'typeorm';
import { CouncilRow, oneOf } from '../platform/council-row';

/** A holiday or closure that the shipped table of bank holidays does not know (N-12). */
@Entity('special_days')
@Unique(['authorityId', 'on'])
@Check('special_days_kind_check', oneOf('kind', specialDayKinds))
export class SpecialDay extends CouncilRow {
  @Column('date')
  on!: PlainDate;

  @Column('text')
  kind!: SpecialDayKind;

  @Column('text')
  name!: string;
}

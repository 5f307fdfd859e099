import { type PlainDate, type PolicyKind, policyKinds, type PolicyValues } from '@minutebook/domain';
import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm';
import { Body } from '../bodies/body.entity';
import { CouncilRow, oneOf } from '../platform/council-row';

/** Local practice from a date on, of one body or of the whole council when `bodyId` is null. */
@Entity('policies')
@Unique('policies_one_from_a_date', ['authorityId', 'bodyId', 'kind', 'effectiveFrom'])
@Check('policies_kind_check', oneOf('kind', policyKinds))
@ForeignKey(() => Body, ['authorityId', 'bodyId'], ['authorityId', 'id'])
export class PolicyRow extends CouncilRow {
  @Column('uuid', { nullable: true })
  bodyId!: string | null;

  @Column('text')
  kind!: PolicyKind;

  @Column('date')
  effectiveFrom!: PlainDate;

  @Column('jsonb')
  value!: PolicyValues[PolicyKind];

  /** Where the rule is written: a standing order, an Act. */
  @Column('text', { default: '' })
  source!: string;
}

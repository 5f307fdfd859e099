import { Column, Entity, ForeignKey, Unique } from 'typeorm';
import { Body } from '../bodies/body.entity';
import { CouncilRow } from '../platform/council-row';

/** A set of indicators that a body reads at its meetings. */
@Entity('scorecards')
@Unique('scorecards_title_key', ['authorityId', 'bodyId', 'title'])
@ForeignKey(() => Body, ['authorityId', 'bodyId'], ['authorityId', 'id'])
export class ScorecardRow extends CouncilRow {
  @Column('uuid')
  bodyId!: string;

  @Column('text')
  title!: string;

  /** Counts every change of its indicators and figures. */
  @Column('int', { default: 1 })
  version!: number;
}

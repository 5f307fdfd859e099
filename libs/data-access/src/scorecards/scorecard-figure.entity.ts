import { type FigureState, figureStates } from '@minutebook/domain';
import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { CouncilRow, oneOf } from '../platform/council-row';
import { IndicatorRow } from './scorecard-indicator.entity';

export const figureKinds = ['month', 'year-to-date'] as const;

/**
 * A figure as it was given once. A later one for the same month takes its place and it stays, with when and by whom, so that what a
 * meeting was shown can always be explained.
 */
@Entity('scorecard_figures')
@Index('scorecard_figures_in_force_key', ['authorityId', 'indicatorId', 'kind', 'month'], {
  unique: true,
  where: 'superseded_at IS NULL',
})
@Check('scorecard_figures_kind_check', oneOf('kind', figureKinds))
@Check('scorecard_figures_state_check', oneOf('state', figureStates))
@Check('scorecard_figures_value_check', "(state = 'figure') = (value IS NOT NULL)")
@Check('scorecard_figures_month_check', "month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'")
@ForeignKey(() => IndicatorRow, ['authorityId', 'indicatorId'], ['authorityId', 'id'])
export class FigureRow extends CouncilRow {
  @Column('uuid')
  indicatorId!: string;

  @Column('text')
  kind!: (typeof figureKinds)[number];

  /** `2019-05`. */
  @Column('text')
  month!: string;

  @Column('text')
  state!: FigureState;

  /** Percentages in points. */
  @Column('double precision', { nullable: true })
  value!: number | null;

  @Column('text')
  givenByName!: string;

  @Column('timestamptz')
  givenAt!: Date;

  @Column('timestamptz', { nullable: true })
  supersededAt!: Date | null;

  /** Why it was taken back, where no other took its place. */
  @Column('text', { default: '' })
  withdrawnReason!: string;
}

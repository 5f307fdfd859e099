import {
  frequencies,
  type Frequency,
  type IndicatorUnit,
  indicatorUnits,
  polarities,
  type Polarity,
  type YtdMethod,
  ytdMethods,
} from '@minutebook/domain';
import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm';
import { CouncilRow, oneOf } from '../platform/council-row';
import { ScorecardRow } from './scorecard.entity';

/** One line of a scorecard: what is measured, how, and against what. */
@Entity('scorecard_indicators')
@Unique('scorecard_indicators_code_key', ['authorityId', 'scorecardId', 'code'])
@Check('scorecard_indicators_polarity_check', oneOf('polarity', polarities))
@Check('scorecard_indicators_unit_check', oneOf('unit', indicatorUnits))
@Check('scorecard_indicators_frequency_check', oneOf('frequency', frequencies))
@Check('scorecard_indicators_ytd_method_check', oneOf('ytd_method', ytdMethods))
@ForeignKey(() => ScorecardRow, ['authorityId', 'scorecardId'], ['authorityId', 'id'])
export class IndicatorRow extends CouncilRow {
  @Column('uuid')
  scorecardId!: string;

  @Column('int')
  position!: number;

  /** "LAC 13". */
  @Column('text')
  code!: string;

  @Column('text')
  title!: string;

  @Column('text')
  polarity!: Polarity;

  @Column('text')
  unit!: IndicatorUnit;

  @Column('text', { default: 'monthly' })
  frequency!: Frequency;

  @Column('text', { default: '' })
  responsible!: string;

  @Column('text', { default: 'given' })
  ytdMethod!: YtdMethod;

  /** By financial year: `{ "2019-20": 85 }`. */
  @Column('jsonb', { default: {} })
  targets!: Record<string, number>;

  @Column('jsonb', { default: [] })
  comparators!: { name: string; text: string }[];
}

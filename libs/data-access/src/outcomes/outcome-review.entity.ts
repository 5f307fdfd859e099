import { type ReviewAnswer, reviewAnswers } from '@minutebook/domain';
import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { CouncilRow, oneOf } from '../platform/council-row';
import { OutcomeRow } from './outcome.entity';

/** An answer to "did it last?" Written once; who knows more later answers again, and the newest counts. */
@Entity('outcome_reviews')
@Index('outcome_reviews_by_outcome', ['authorityId', 'outcomeId', 'at'])
@Check('outcome_reviews_answer_check', oneOf('answer', reviewAnswers))
@ForeignKey(() => OutcomeRow, ['authorityId', 'outcomeId'], ['authorityId', 'id'])
export class OutcomeReviewRow extends CouncilRow {
  @Column('uuid')
  outcomeId!: string;

  @Column('text')
  answer!: ReviewAnswer;

  @Column('text', { default: '' })
  words!: string;

  /** What shows it: a figure, a report, who told. */
  @Column('text', { default: '' })
  evidence!: string;

  @Column('text')
  byName!: string;

  @Column('timestamptz')
  at!: Date;
}

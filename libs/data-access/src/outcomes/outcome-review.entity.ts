import { type ReviewAnswer, reviewAnswers } from '@minutebook/domain';
import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { SignedLink } from '../links/signed-link.entity';
import { CouncilRow, oneOf } from '../platform/council-row';
import { OutcomeRow } from './outcome.entity';

/** An answer to "did it last?" Written once; who knows more later answers again, and the newest counts. */
@Entity('outcome_reviews')
@Unique(['linkId'])
@Index('outcome_reviews_by_outcome', ['authorityId', 'outcomeId', 'at'])
@Check('outcome_reviews_answer_check', oneOf('answer', reviewAnswers))
@ForeignKey(() => OutcomeRow, ['authorityId', 'outcomeId'], ['authorityId', 'id'])
@ForeignKey(() => SignedLink, ['authorityId', 'linkId'], ['authorityId', 'id'])
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

  /** The mailed link that it came by; null for somebody who was signed in. */
  @Column('uuid', { nullable: true })
  linkId!: string | null;

  /** A file that shows it: content address, name, size in bytes and media type. */
  @Column('text', { nullable: true })
  fileSha256!: string | null;

  @Column('text', { default: '' })
  fileName!: string;

  @Column('int', { default: 0 })
  fileBytes!: number;

  @Column('text', { default: '' })
  fileType!: string;
}

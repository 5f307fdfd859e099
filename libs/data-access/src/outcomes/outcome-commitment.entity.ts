import { Column, Entity, ForeignKey, Unique } from 'typeorm';
import { CommitmentRow } from '../commitments/commitment.entity';
import { CouncilRow } from '../platform/council-row';
import { OutcomeRow } from './outcome.entity';

/** A commitment that an outcome came from. */
@Entity('outcome_commitments')
@Unique(['authorityId', 'outcomeId', 'commitmentId'])
@ForeignKey(() => OutcomeRow, ['authorityId', 'outcomeId'], ['authorityId', 'id'])
@ForeignKey(() => CommitmentRow, ['authorityId', 'commitmentId'], ['authorityId', 'id'])
export class OutcomeCommitmentRow extends CouncilRow {
  @Column('uuid')
  outcomeId!: string;

  @Column('uuid')
  commitmentId!: string;
}

import type { PlainDate } from '@minutebook/domain';
import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { CommitmentUpdateRow } from '../commitments/commitment-update.entity';
import { CommitmentRow } from '../commitments/commitment.entity';
import { CouncilRow, oneOf } from '../platform/council-row';
import { SignedLink } from './signed-link.entity';

export const proposalWishes = ['nothing', 'done', 'new-date'] as const;
export const proposalDecisions = ['waiting', 'accepted', 'declined'] as const;

/** What an owner without an account wrote through a mailed link, and what the clerk decided about it. */
@Entity('commitment_proposals')
@Unique(['linkId'])
@Index('commitment_proposals_by_commitment', ['authorityId', 'commitmentId', 'at'])
@Check('commitment_proposals_proposes_check', oneOf('proposes', proposalWishes))
@Check('commitment_proposals_decided_check', oneOf('decided', proposalDecisions))
@ForeignKey(() => CommitmentRow, ['authorityId', 'commitmentId'], ['authorityId', 'id'])
@ForeignKey(() => SignedLink, ['authorityId', 'linkId'], ['authorityId', 'id'])
@ForeignKey(() => CommitmentUpdateRow, ['authorityId', 'fileUpdateId'], ['authorityId', 'id'])
export class CommitmentProposalRow extends CouncilRow {
  @Column('uuid')
  commitmentId!: string;

  @Column('uuid')
  linkId!: string;

  @Column('timestamptz')
  at!: Date;

  @Column('text')
  byName!: string;

  @Column('text')
  text!: string;

  @Column('text')
  proposes!: (typeof proposalWishes)[number];

  @Column('date', { nullable: true })
  newDueOn!: PlainDate | null;

  /** The line of the history that holds the file that came with it. */
  @Column('uuid', { nullable: true })
  fileUpdateId!: string | null;

  @Column('text', { default: 'waiting' })
  decided!: (typeof proposalDecisions)[number];

  @Column('text', { default: '' })
  decidedByName!: string;

  @Column('timestamptz', { nullable: true })
  decidedAt!: Date | null;
}

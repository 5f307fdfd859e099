import type { CommitmentUpdateKind, CommitmentUpdateWay } from '@minutebook/domain';
import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { CouncilRow, oneOf } from '../platform/council-row';
import { ExemptCommitmentRow } from './exempt-commitment.entity';

/** No mails, links or files are about Part B, so no line comes from one. */
const kinds = ['note', 'state', 'due', 'owner', 'corrected', 'withdrawn'] satisfies CommitmentUpdateKind[];
const ways = ['clerk', 'minutes'] satisfies CommitmentUpdateWay[];

/** A line of the history of a row of Part B. Written once; a trigger refuses any change. */
@Entity({ schema: 'exempt', name: 'commitment_updates' })
@Index('commitment_updates_by_commitment', ['authorityId', 'commitmentId', 'at'])
@Check('commitment_updates_kind_check', oneOf('kind', kinds))
@Check('commitment_updates_way_check', oneOf('way', ways))
@ForeignKey(() => ExemptCommitmentRow, ['authorityId', 'commitmentId'], ['authorityId', 'id'])
export class ExemptCommitmentUpdateRow extends CouncilRow {
  @Column('uuid')
  commitmentId!: string;

  @Column('timestamptz')
  at!: Date;

  @Column('text')
  byName!: string;

  @Column('uuid', { nullable: true })
  byUserId!: string | null;

  @Column('text')
  way!: CommitmentUpdateWay;

  @Column('text')
  kind!: CommitmentUpdateKind;

  /** A whole sentence, as the page prints it. */
  @Column('text')
  text!: string;
}

import {
  type CommitmentUpdateKind,
  commitmentUpdateKinds,
  type CommitmentUpdateWay,
  commitmentUpdateWays,
} from '@minutebook/domain';
import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { CouncilRow, oneOf } from '../platform/council-row';
import { CommitmentRow } from './commitment.entity';

/** A line of a commitment's history: who, when, by which way, what. Written once; a trigger refuses any change. */
@Entity('commitment_updates')
@Index('commitment_updates_by_commitment', ['authorityId', 'commitmentId', 'at'])
@Check('commitment_updates_kind_check', oneOf('kind', commitmentUpdateKinds))
@Check('commitment_updates_way_check', oneOf('way', commitmentUpdateWays))
@ForeignKey(() => CommitmentRow, ['authorityId', 'commitmentId'], ['authorityId', 'id'])
export class CommitmentUpdateRow extends CouncilRow {
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

  /** Evidence: content address, name, size in bytes and media type of the file. */
  @Column('text', { nullable: true })
  fileSha256!: string | null;

  @Column('text', { default: '' })
  fileName!: string;

  @Column('int', { default: 0 })
  fileBytes!: number;

  @Column('text', { default: '' })
  fileType!: string;
}

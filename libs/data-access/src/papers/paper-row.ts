import type { RichText } from '@minutebook/domain';
import { Check, Column, ForeignKey, Generated } from 'typeorm';
import { User } from '../access/user.entity';
import { CouncilRow, oneOf } from '../platform/council-row';

export const paperKinds = ['upload', 'report'] as const;
export type PaperKind = (typeof paperKinds)[number];

/** Visible size of a page in points, after /Rotate. */
export interface PageSize {
  width: number;
  height: number;
}

/**
 * One revision of a paper, open or exempt. Replacing or removing one sets `supersededAt`; the row and its file stay, so
 * that a published pack can always be explained.
 */
@Check('papers_kind_check', oneOf('kind', paperKinds))
@Check('papers_report_body_check', "(kind = 'report') = (body IS NOT NULL)")
@ForeignKey(() => User, ['authorityId', 'uploadedBy'], ['authorityId', 'id'])
export abstract class PaperRow extends CouncilRow {
  @Column('uuid')
  itemId!: string;

  /** The same for every revision of one paper. */
  @Column('uuid')
  @Generated('uuid')
  seriesId!: string;

  @Column('int')
  position!: number;

  @Column('text')
  kind!: PaperKind;

  @Column('text')
  title!: string;

  @Column('text', { default: '' })
  fileName!: string;

  @Column('int', { default: 0 })
  bytes!: number;

  /** Null for a report, which is counted when the pack is laid out. */
  @Column('int', { nullable: true })
  pageCount!: number | null;

  @Column('jsonb', { default: [] })
  pages!: PageSize[];

  /** Content address of an uploaded file; of a report, the digest of its text. */
  @Column('text', { default: '' })
  sha256!: string;

  @Column('jsonb', { nullable: true })
  body!: RichText | null;

  @Column('int', { default: 1 })
  revision!: number;

  @Column('timestamptz', { nullable: true })
  supersededAt!: Date | null;

  @Column('uuid', { nullable: true })
  uploadedBy!: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  uploadedAt!: Date;

  @Column('int', { default: 1 })
  version!: number;
}

import {
  type AgendaPart,
  type BlockKind,
  blockKinds,
  type Due,
  type MinuteBlock,
  type RichNode,
} from '@minutebook/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Authority } from '../council/authority.entity';
import { oneOf } from '../platform/council-row';
import { MinuteEntryRow } from './minute-entry.entity';

/** A typed part of a minute, open or exempt. Its id is made by whoever writes it first. */
@Unique(['authorityId', 'id'])
@Index(['authorityId', 'entryId'])
export abstract class BlockRow implements MinuteBlock {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  @ForeignKey(() => Authority)
  authorityId!: string;

  @Column('uuid')
  entryId!: string;

  @Column('int')
  position!: number;

  @Column('text')
  kind!: BlockKind;

  @Column('jsonb')
  content!: RichNode[];

  @Column('text', { default: '' })
  owner!: string;

  @Column('jsonb', { nullable: true })
  due!: Due | null;

  @Column('text', { default: '' })
  addressedTo!: string;

  @Column('uuid', { array: true, default: [] })
  sourceEventIds!: string[];

  @Column('int', { default: 1 })
  version!: number;

  @Column('text')
  editedBy!: string;

  @Column('timestamptz')
  editedAt!: Date;
}

/** What the public may read. A Part B minute has its summary here and nothing else: the table refuses it (E-07, E-10). */
@Entity('minute_blocks')
@Check('minute_blocks_kind_check', oneOf('kind', blockKinds))
@Check('minute_blocks_part_check', "(entry_part = 'B') = (kind = 'summary')")
@ForeignKey(() => MinuteEntryRow, ['authorityId', 'entryId', 'entryPart'], ['authorityId', 'id', 'part'])
export class MinuteBlockRow extends BlockRow {
  @Column('text')
  entryPart!: AgendaPart;
}

/** What a Part B minute really says. */
@Entity({ schema: 'exempt', name: 'minute_blocks' })
@Check('minute_blocks_kind_check', `${oneOf('kind', blockKinds)} AND kind <> 'summary'`)
@Check('minute_blocks_entry_part_check', "entry_part = 'B'")
@ForeignKey(() => MinuteEntryRow, ['authorityId', 'entryId', 'entryPart'], ['authorityId', 'id', 'part'])
export class ExemptMinuteBlockRow extends BlockRow {
  @Column({ type: 'text', default: 'B', select: false, insert: false, update: false })
  entryPart!: 'B';
}

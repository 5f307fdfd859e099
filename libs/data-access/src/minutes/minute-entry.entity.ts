import { type AgendaItemPurpose, agendaItemPurposes, type AgendaPart, agendaParts } from '@minutebook/domain';
import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm';
import { AgendaItem } from '../agenda/agenda-item.entity';
import { Body } from '../bodies/body.entity';
import { CouncilRow, oneOf } from '../platform/council-row';
import { MinutesRow } from './minutes.entity';

/** The minute of one item: its number and title. What it says is in its blocks, of Part B in the schema `exempt`. */
@Entity('minute_entries')
@Unique('minute_entries_position_key', ['minutesId', 'position'])
@Unique(['authorityId', 'id', 'part'])
@Check('minute_entries_part_check', oneOf('part', agendaParts))
@Check('minute_entries_purpose_check', oneOf('purpose', agendaItemPurposes))
@ForeignKey(() => MinutesRow, ['authorityId', 'minutesId'], ['authorityId', 'id'])
@ForeignKey(() => AgendaItem, ['authorityId', 'itemId'], ['authorityId', 'id'])
export class MinuteEntryRow extends CouncilRow {
  @Column('uuid')
  minutesId!: string;

  /** Null for business that was on no agenda. */
  @Column('uuid', { nullable: true })
  itemId!: string | null;

  @Column('text')
  part!: AgendaPart;

  @Column('text', { default: 'none' })
  purpose!: AgendaItemPurpose;

  /** From 1, in the order in which they are printed. */
  @Column('int')
  position!: number;

  /** "14/19"; empty where the item takes none. */
  @Column('text', { default: '' })
  number!: string;

  @Column('int', { nullable: true })
  agendaNumber!: number | null;

  /** Neutral in Part B. */
  @Column('text')
  title!: string;

  @Column('int', { array: true, default: [] })
  exemptParagraphs!: number[];

  @Column('int', { default: 1 })
  version!: number;
}

/**
 * A number of a body's minutes, given once and never again: to an entry, or to none with the reason (M-11, M-13). Triggers refuse
 * its removal and any change of the number itself.
 */
@Entity('minute_numbers')
@Unique(['authorityId', 'bodyId', 'series', 'ordinal'])
@Unique(['authorityId', 'bodyId', 'label'])
@Unique(['entryId'])
@Check('minute_numbers_gap_check', "entry_id IS NOT NULL OR gap_reason <> ''")
@ForeignKey(() => Body, ['authorityId', 'bodyId'], ['authorityId', 'id'])
@ForeignKey(() => MinuteEntryRow, ['authorityId', 'entryId'], ['authorityId', 'id'])
export class MinuteNumberRow extends CouncilRow {
  @Column('uuid')
  bodyId!: string;

  /** The year that the count belongs to, "2019"; empty where it never begins anew. */
  @Column('text')
  series!: string;

  @Column('int')
  ordinal!: number;

  /** As printed: "14/19". */
  @Column('text')
  label!: string;

  @Column('uuid', { nullable: true })
  entryId!: string | null;

  @Column('text', { default: '' })
  gapReason!: string;
}

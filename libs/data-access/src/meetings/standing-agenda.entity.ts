import {
  type AgendaItemKind,
  agendaItemKinds,
  type AgendaItemPurpose,
  agendaItemPurposes,
  type AgendaPart,
  agendaParts,
  type PaperExpectation,
  paperExpectations,
  type PlainDate,
} from '@minutebook/domain';
import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm';
import { Body } from '../bodies/body.entity';
import { CouncilRow, oneOf } from '../platform/council-row';

/** The usual order of business of a body from a date on. */
@Entity('standing_agendas')
@Unique(['bodyId', 'effectiveFrom'])
@ForeignKey(() => Body, ['authorityId', 'bodyId'], ['authorityId', 'id'])
export class StandingAgenda extends CouncilRow {
  @Column('uuid')
  bodyId!: string;

  @Column('date')
  effectiveFrom!: PlainDate;
}

@Entity('standing_agenda_items')
@Unique('standing_agenda_items_position_key', ['standingAgendaId', 'part', 'position'], {
  deferrable: 'INITIALLY DEFERRED',
})
@Check('standing_agenda_items_part_check', oneOf('part', agendaParts))
@Check('standing_agenda_items_kind_check', oneOf('kind', agendaItemKinds))
@Check('standing_agenda_items_purpose_check', oneOf('purpose', agendaItemPurposes))
@Check('standing_agenda_items_paper_expectation_check', oneOf('paper_expectation', paperExpectations))
@Check('standing_agenda_items_part_b_check', "part = 'A' OR description = ''")
@ForeignKey(() => StandingAgenda, ['authorityId', 'standingAgendaId'], ['authorityId', 'id'], {
  onDelete: 'CASCADE',
})
export class StandingAgendaItem extends CouncilRow {
  @Column('uuid')
  standingAgendaId!: string;

  @Column('text')
  part!: AgendaPart;

  @Column('int')
  position!: number;

  @Column('text', { default: 'standing' })
  kind!: AgendaItemKind;

  @Column('text', { default: 'none' })
  purpose!: AgendaItemPurpose;

  @Column('text')
  title!: string;

  @Column('text', { default: '' })
  description!: string;

  @Column('text', { default: 'none' })
  paperExpectation!: PaperExpectation;

  @Column('int', { array: true, default: [] })
  exemptParagraphs!: number[];
}

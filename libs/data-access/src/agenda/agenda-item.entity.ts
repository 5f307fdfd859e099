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
  type PlainTime,
} from '@minutebook/domain';
import { Check, Column, Entity, JoinColumn, ManyToOne, type Relation, Unique } from 'typeorm';
import { Meeting } from '../meetings/meeting.entity';
import { CouncilRow, oneOf } from '../platform/council-row';

/**
 * A line of the public agenda. For Part B it holds the neutral title and the paragraphs of Schedule 12A only; the rest
 * is in the schema `exempt` (E-10).
 */
@Entity('agenda_items')
@Unique('agenda_items_position_key', ['meetingId', 'part', 'position'], { deferrable: 'INITIALLY DEFERRED' })
@Unique(['authorityId', 'id', 'part'])
@Check('agenda_items_part_check', oneOf('part', agendaParts))
@Check('agenda_items_kind_check', oneOf('kind', agendaItemKinds))
@Check('agenda_items_purpose_check', oneOf('purpose', agendaItemPurposes))
@Check('agenda_items_paper_expectation_check', oneOf('paper_expectation', paperExpectations))
@Check('agenda_items_exempt_paragraphs_check', 'exempt_paragraphs <@ ARRAY[1, 2, 3, 4, 5, 6, 7]')
@Check('agenda_items_part_b_check', "part = 'A' OR (description = '' AND cardinality(exempt_paragraphs) > 0)")
export class AgendaItem extends CouncilRow {
  @Column('uuid')
  meetingId!: string;

  @ManyToOne(() => Meeting, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn([
    { name: 'authority_id', referencedColumnName: 'authorityId' },
    { name: 'meeting_id', referencedColumnName: 'id' },
  ])
  meeting!: Relation<Meeting>;

  @Column('text')
  part!: AgendaPart;

  /** Counts from 1 within the part; the constraint waits for the commit, so that a move may pass through doubles. */
  @Column('int')
  position!: number;

  @Column('text', { default: 'report' })
  kind!: AgendaItemKind;

  @Column('text', { default: 'none' })
  purpose!: AgendaItemPurpose;

  /** Voting co-optees of education vote on it (B-07). */
  @Column('boolean', { default: false })
  concernsEducation!: boolean;

  /** When it is planned to begin; not printed. */
  @Column('text', { nullable: true })
  plannedAt!: PlainTime | null;

  /** Neutral in Part B. */
  @Column('text')
  title!: string;

  /** Always empty in Part B. */
  @Column('text', { default: '' })
  description!: string;

  @Column('text', { default: '' })
  leadOfficer!: string;

  @Column('date', { nullable: true })
  reportDueOn!: PlainDate | null;

  @Column('text', { default: 'none' })
  paperExpectation!: PaperExpectation;

  @Column('date', { nullable: true })
  promisedOn!: PlainDate | null;

  @Column('int', { array: true, default: [] })
  exemptParagraphs!: number[];

  @Column('text', { nullable: true })
  withdrawnReason!: string | null;

  @Column('int', { default: 1 })
  version!: number;
}

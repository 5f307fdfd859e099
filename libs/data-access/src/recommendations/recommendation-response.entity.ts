import {
  type AddresseeChange,
  addresseeChanges,
  type CommitteeDecision,
  committeeDecisions,
  type PlainDate,
  type ResponseClockRule,
  responseClockRules,
  type ResponseDecision,
  responseDecisions,
  type ResponseStage,
  responseStages,
} from '@minutebook/domain';
import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { CommitmentRow } from '../commitments/commitment.entity';
import { Meeting } from '../meetings/meeting.entity';
import { CouncilRow, oneOf } from '../platform/council-row';

/**
 * What the executive answers to a recommendation and those that belong to it (1.a, 1.b), and by when it owes that. There is none
 * until the notice goes out or somebody writes. Its history is in the commitment's.
 */
@Entity('recommendation_responses')
@Unique('recommendation_responses_commitment_key', ['authorityId', 'commitmentId'])
@Index('recommendation_responses_by_day', ['stage', 'lastWorkingDay'])
@Check('recommendation_responses_stage_check', oneOf('stage', responseStages))
@Check('recommendation_responses_clock_check', oneOf('clock', responseClockRules))
@Check('recommendation_responses_decision_check', oneOf('decision', ['', ...responseDecisions]))
@Check(
  'recommendation_responses_addressee_change_check',
  oneOf('addressee_change', ['', ...addresseeChanges]),
)
@Check(
  'recommendation_responses_committee_decision_check',
  oneOf('committee_decision', ['', ...committeeDecisions]),
)
@ForeignKey(() => CommitmentRow, ['authorityId', 'commitmentId'], ['authorityId', 'id'])
@ForeignKey(() => Meeting, ['authorityId', 'meetingId'], ['authorityId', 'id'])
export class RecommendationResponse extends CouncilRow {
  /** The first of those that share the response. */
  @Column('uuid')
  commitmentId!: string;

  @Column('text', { default: 'issued' })
  stage!: ResponseStage;

  /** What became of whoever it was made to, since the minutes named them. */
  @Column('text', { default: '' })
  addresseeChange!: AddresseeChange | '';

  /** Their new name, or who took over their work. */
  @Column('text', { default: '' })
  addresseeNow!: string;

  /** How often notice was given: the committee may ask again. */
  @Column('int', { default: 0 })
  askedTimes!: number;

  @Column('timestamptz', { nullable: true })
  notifiedAt!: Date | null;

  /** The notice in writing, as it was sent. */
  @Column('text', { default: '' })
  notice!: string;

  /** When the executive received it; the clock counts from the later of this and the notice. */
  @Column('date', { nullable: true })
  receivedOn!: PlainDate | null;

  /** Null while nothing says by when. Kept as it was when the notice went out: a later policy does not move it. */
  @Column('text', { nullable: true })
  clock!: ResponseClockRule | null;

  /** The later of receipt and notice. */
  @Column('date', { nullable: true })
  clockStartsOn!: PlainDate | null;

  /** "two months beginning with Tuesday, 20 April 2021, which counts", and where that is written. */
  @Column('text', { default: '' })
  clockReason!: string;

  @Column('text', { default: '' })
  clockSource!: string;

  @Column('date', { nullable: true })
  lastDay!: PlainDate | null;

  @Column('date', { nullable: true })
  lastWorkingDay!: PlainDate | null;

  @Column('text', { default: '' })
  department!: string;

  @Column('text', { default: '' })
  departmentEmail!: string;

  @Column('text', { default: '' })
  cabinetMember!: string;

  @Column('text', { default: '' })
  cabinetMemberEmail!: string;

  @Column('text', { default: '' })
  decision!: ResponseDecision | '';

  @Column('text', { default: '' })
  reasons!: string;

  @Column('text', { default: '' })
  whatWillBeDone!: string;

  @Column('text', { default: '' })
  identifiedOfficer!: string;

  @Column('text', { default: '' })
  financialImplications!: string;

  @Column('text', { default: '' })
  timetable!: string;

  @Column('date', { nullable: true })
  reportBackOn!: PlainDate | null;

  /** Of the body that asked, on that day, once it is convened. */
  @Column('uuid', { nullable: true })
  meetingId!: string | null;

  @Column('text', { default: '' })
  savedBy!: string;

  @Column('timestamptz', { nullable: true })
  savedAt!: Date | null;

  /** Why the cabinet member gave it back to the department; empty once it is given again. */
  @Column('text', { default: '' })
  sentBackReason!: string;

  @Column('text', { default: '' })
  approvedBy!: string;

  @Column('timestamptz', { nullable: true })
  approvedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  publishedAt!: Date | null;

  /** When it was taken back after publication, and why; the public page says so in its place. */
  @Column('date', { nullable: true })
  withdrawnOn!: PlainDate | null;

  @Column('text', { default: '' })
  withdrawnReason!: string;

  @Column('text', { default: '' })
  committeeDecision!: CommitteeDecision | '';

  /** The minute that it stands in: "31/21". */
  @Column('text', { default: '' })
  committeeReference!: string;

  @Column('date', { nullable: true })
  committeeDecidedOn!: PlainDate | null;

  @Column('int', { default: 1 })
  version!: number;
}

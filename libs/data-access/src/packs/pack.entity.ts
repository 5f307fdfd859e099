import {
  type PackModel,
  type PackState,
  packStates,
  type PackStep,
  packSteps,
  type PageMap,
} from '@minutebook/domain';
import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { User } from '../access/user.entity';
import { Meeting } from '../meetings/meeting.entity';
import { CouncilRow, oneOf } from '../platform/council-row';

/** One build of a meeting's public pack. The row is what everybody reads; the queue only says that there is work. */
@Entity('packs')
@Unique(['meetingId', 'version'])
@Index('packs_one_running', ['meetingId'], { unique: true, where: "state IN ('queued', 'building')" })
@Check('packs_variant_check', oneOf('variant', ['public']))
@Check('packs_state_check', oneOf('state', packStates))
@Check('packs_step_check', oneOf('step', packSteps))
@Check(
  'packs_ready_check',
  "state <> 'ready' OR (page_map IS NOT NULL AND pdf_sha256 IS NOT NULL AND docx_sha256 IS NOT NULL)",
)
@ForeignKey(() => Meeting, ['authorityId', 'meetingId'], ['authorityId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey(() => User, ['authorityId', 'requestedBy'], ['authorityId', 'id'])
export class Pack extends CouncilRow {
  @Column('uuid')
  meetingId!: string;

  /** 1, 2, 3 … for the meeting. */
  @Column('int')
  version!: number;

  @Column('text', { default: 'public' })
  variant!: 'public';

  @Column('text', { default: 'queued' })
  state!: PackState;

  @Column('text', { default: 'queued' })
  step!: PackStep;

  @Column('int', { default: 0 })
  stepsDone!: number;

  @Column('int', { default: 0 })
  stepsTotal!: number;

  /** Everything that the pack prints, frozen when it was asked for. */
  @Column('jsonb')
  model!: PackModel;

  @Column('jsonb', { nullable: true })
  pageMap!: PageMap | null;

  @Column('text', { nullable: true })
  pdfSha256!: string | null;

  @Column('int', { nullable: true })
  pdfBytes!: number | null;

  @Column('text', { nullable: true })
  docxSha256!: string | null;

  @Column('int', { nullable: true })
  docxBytes!: number | null;

  /** The meeting's `agendaRevision` that the model was made from. */
  @Column('int')
  agendaRevision!: number;

  @Column('uuid', { nullable: true })
  requestedBy!: string | null;

  @Column('text')
  requestedByName!: string;

  @Column('timestamptz', { default: () => 'now()' })
  requestedAt!: Date;

  @Column('timestamptz', { nullable: true })
  startedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  finishedAt!: Date | null;

  @Column('text', { nullable: true })
  failureCode!: string | null;

  @Column('text', { nullable: true })
  failureDetail!: string | null;

  /** Of the worker that builds it now. Only the holder of the claim may finish the row. */
  @Column('uuid', { nullable: true })
  claim!: string | null;
}

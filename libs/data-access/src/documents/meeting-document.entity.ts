import {
  type DocumentKind,
  documentKinds,
  type DocumentModel,
  type DocumentState,
  documentStates,
} from '@minutebook/domain';
import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { User } from '../access/user.entity';
import { Meeting } from '../meetings/meeting.entity';
import { CouncilRow, oneOf } from '../platform/council-row';

/** A document made of a meeting at one moment. The row is what everybody reads; the queue only says that there is work. */
@Entity('meeting_documents')
@Index('meeting_documents_by_meeting', ['authorityId', 'meetingId', 'kind', 'requestedAt'])
@Check('meeting_documents_kind_check', oneOf('kind', documentKinds))
@Check('meeting_documents_state_check', oneOf('state', documentStates))
@Check(
  'meeting_documents_ready_check',
  "state <> 'ready' OR (page_count IS NOT NULL AND pdf_sha256 IS NOT NULL AND docx_sha256 IS NOT NULL)",
)
@Check('meeting_documents_model_check', "model ->> 'kind' = kind")
@ForeignKey(() => Meeting, ['authorityId', 'meetingId'], ['authorityId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey(() => User, ['authorityId', 'requestedBy'], ['authorityId', 'id'])
export class MeetingDocument extends CouncilRow {
  @Column('uuid')
  meetingId!: string;

  @Column('text')
  kind!: DocumentKind;

  @Column('text', { default: 'queued' })
  state!: DocumentState;

  /** Everything that the document prints, frozen when it was asked for. Open matter only. */
  @Column('jsonb')
  model!: DocumentModel;

  /** Of what is printed, the day of making left out: asked for again, the same model is the same document. */
  @Column('text')
  modelSha256!: string;

  /** Items that were open then: the document is closed when one of them has gone to Part B since. */
  @Column('uuid', { array: true, default: [] })
  openItemIds!: string[];

  @Column('text', { nullable: true })
  pdfSha256!: string | null;

  @Column('int', { nullable: true })
  pdfBytes!: number | null;

  @Column('text', { nullable: true })
  docxSha256!: string | null;

  @Column('int', { nullable: true })
  docxBytes!: number | null;

  @Column('int', { nullable: true })
  pageCount!: number | null;

  @Column('uuid', { nullable: true })
  requestedBy!: string | null;

  @Column('text')
  requestedByName!: string;

  @Column('timestamptz', { default: () => 'now()' })
  requestedAt!: Date;

  @Column('timestamptz', { nullable: true })
  finishedAt!: Date | null;

  @Column('text', { nullable: true })
  failureCode!: string | null;

  @Column('text', { nullable: true })
  failureDetail!: string | null;

  /** Of the worker that makes it now. Only the holder of the claim may finish the row. */
  @Column('uuid', { nullable: true })
  claim!: string | null;
}

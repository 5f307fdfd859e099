import {
  type AdoptedTopic,
  type TopicMove,
  type TopicOrigin,
  topicOrigins,
  type TopicWeight,
  topicWeights,
} from '@minutebook/domain';
import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { CommitmentRow } from '../commitments/commitment.entity';
import { CouncilRow, oneOf } from '../platform/council-row';
import { ProgrammeSlotRow, WorkProgrammeRow } from './work-programme.entity';

/** A topic of a programme as it is drafted now; `adopted` is how the body last agreed it. */
@Entity('work_programme_topics')
@Index('work_programme_topics_by_programme', ['authorityId', 'programmeId', 'position'])
@Index('work_programme_topics_by_commitment', ['authorityId', 'commitmentId'])
@Check('work_programme_topics_origin_check', oneOf('origin', topicOrigins))
@Check('work_programme_topics_weight_check', oneOf('weight', topicWeights))
@Check('work_programme_topics_minutes_check', 'minutes > 0')
@ForeignKey(() => WorkProgrammeRow, ['authorityId', 'programmeId'], ['authorityId', 'id'])
@ForeignKey(() => ProgrammeSlotRow, ['authorityId', 'slotId'], ['authorityId', 'id'])
@ForeignKey(() => CommitmentRow, ['authorityId', 'commitmentId'], ['authorityId', 'id'])
export class ProgrammeTopicRow extends CouncilRow {
  @Column('uuid')
  programmeId!: string;

  /** Null while it has no date. */
  @Column('uuid', { nullable: true })
  slotId!: string | null;

  /** Orders the topics of one meeting; numbers may be left out. */
  @Column('int')
  position!: number;

  @Column('text')
  title!: string;

  @Column('text', { default: '' })
  theme!: string;

  @Column('text', { array: true, default: [] })
  leads!: string[];

  @Column('text', { default: '' })
  purpose!: string;

  @Column('text', { array: true, default: [] })
  linesOfEnquiry!: string[];

  @Column('text', { default: 'committee' })
  origin!: TopicOrigin;

  /** The indicator's code, the Act, or whatever else says more. */
  @Column('text', { default: '' })
  originNote!: string;

  @Column('uuid', { nullable: true })
  commitmentId!: string | null;

  /** Planned length. */
  @Column('int', { nullable: true })
  minutes!: number | null;

  @Column('text', { default: 'substantive' })
  weight!: TopicWeight;

  /** What the topics of one quarterly item have in common (P-04). */
  @Column('uuid', { nullable: true })
  seriesId!: string | null;

  @Column('jsonb', { default: [] })
  moves!: TopicMove[];

  /** To be removed once a meeting agrees. */
  @Column('boolean', { default: false })
  isRemoved!: boolean;

  @Column('jsonb', { nullable: true })
  adopted!: AdoptedTopic | null;

  /** The item of an agenda that it has become; without a key, since drafts of agendas go. */
  @Column('uuid', { nullable: true })
  itemId!: string | null;

  @Column('int', { default: 1 })
  version!: number;
}

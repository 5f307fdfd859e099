import { type PlainDate, type TopicKind, topicKinds } from '@minutebook/domain';
import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { User } from '../access/user.entity';
import { CouncilRow, oneOf } from '../platform/council-row';

/** Somebody follows a topic, since `createdAt`. It is the person's own and says nothing about the council's work. */
@Entity('topic_followers')
@Unique('topic_followers_once_key', ['authorityId', 'userId', 'kind', 'key'])
@Index('topic_followers_by_look', ['authorityId', 'lookedOn'])
@Check('topic_followers_kind_check', oneOf('kind', topicKinds))
@ForeignKey(() => User, ['authorityId', 'userId'], ['authorityId', 'id'])
export class TopicFollower extends CouncilRow {
  @Column('uuid')
  userId!: string;

  @Column('text')
  kind!: TopicKind;

  @Column('text')
  key!: string;

  /** Marks of the lines that the follower knows: those of the day on which they began, and those of the mails. Null: not looked yet. */
  @Column('text', { array: true, nullable: true })
  told!: string[] | null;

  /** The last day on which it was looked for news. */
  @Column('date', { nullable: true })
  lookedOn!: PlainDate | null;
}

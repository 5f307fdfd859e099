import { type TopicKind, topicKinds } from '@minutebook/domain';
import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm';
import { User } from '../access/user.entity';
import { CouncilRow, oneOf } from '../platform/council-row';

/** Somebody follows a topic, since `createdAt`. It is the person's own and says nothing about the council's work. */
@Entity('topic_followers')
@Unique('topic_followers_once_key', ['authorityId', 'userId', 'kind', 'key'])
@Check('topic_followers_kind_check', oneOf('kind', topicKinds))
@ForeignKey(() => User, ['authorityId', 'userId'], ['authorityId', 'id'])
export class TopicFollower extends CouncilRow {
  @Column('uuid')
  userId!: string;

  @Column('text')
  kind!: TopicKind;

  @Column('text')
  key!: string;
}

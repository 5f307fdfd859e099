import type { TopicStory } from '@minutebook/contracts';
import { TopicFollower, watchedStory } from '@minutebook/data-access';
import type { TopicKind } from '@minutebook/domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock, notFound, refuse, unprocessable, type Actor } from '../platform/index';
import { followedTopic } from './following';
import { TopicsReader } from './topics-reader';

const most = 200;

/** Who follows what. It is the person's own, so the council's record says nothing of it. */
@Injectable()
export class FollowingService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly reader: TopicsReader,
    private readonly clock: Clock,
  ) {}

  /** Following what one follows already changes nothing. */
  async follow(actor: Actor, kind: TopicKind, asked: string): Promise<TopicStory> {
    const userId = userOf(actor);
    const story = await this.reader.story(actor, kind, asked);
    if (story.isFollowed) return story;
    const { key } = story;
    const { authorityId } = actor;
    const { manager } = this.dataSource;
    if ((await manager.countBy(TopicFollower, { authorityId, userId })) >= most)
      throw unprocessable('too-many-topics', `You follow ${most} topics. Stop following one first.`);
    // what is there now is no news tomorrow
    const known = await watchedStory(manager, actor, { kind, key, today: this.clock.today() });
    const told = known.map(({ mark }) => mark);
    const row = { authorityId, userId, kind, key, told };
    await manager.createQueryBuilder().insert().into(TopicFollower).values(row).orIgnore().execute();
    return { ...story, isFollowed: true };
  }

  async unfollow(actor: Actor, kind: TopicKind, key: string): Promise<void> {
    const { authorityId } = actor;
    const { manager } = this.dataSource;
    const row = await followedTopic(manager, actor, kind, key);
    if (!row) throw notFound('followed topic');
    await manager.delete(TopicFollower, { id: row.id, authorityId });
  }
}

function userOf(actor: Actor): string {
  if (actor.userId === null) throw refuse(actor);
  return actor.userId;
}

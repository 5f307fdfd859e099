import type { TopicStory } from '@minutebook/contracts';
import { TopicFollower } from '@minutebook/data-access';
import type { TopicKind } from '@minutebook/domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { notFound, refuse, unprocessable, type Actor } from '../platform/index';
import { TopicsReader } from './topics-reader';

const most = 200;

/** Who follows what. It is the person's own, so the council's record says nothing of it. */
@Injectable()
export class FollowingService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly reader: TopicsReader,
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
    const conflictPaths = ['authorityId', 'userId', 'kind', 'key'];
    const row = { authorityId, userId, kind, key };
    await manager.upsert(TopicFollower, row, { conflictPaths, skipUpdateIfNoValuesChanged: true });
    return { ...story, isFollowed: true };
  }

  async unfollow(actor: Actor, kind: TopicKind, key: string): Promise<void> {
    const row = { authorityId: actor.authorityId, userId: userOf(actor), kind, key };
    const { affected } = await this.dataSource.manager.delete(TopicFollower, row);
    if (!affected) throw notFound('followed topic');
  }
}

function userOf(actor: Actor): string {
  if (actor.userId === null) throw refuse(actor);
  return actor.userId;
}

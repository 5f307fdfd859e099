import type { Topic, TopicStory } from '@minutebook/contracts';
import { topicName, topicStory } from '@minutebook/data-access';
import type { TopicKind } from '@minutebook/domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock, notFound, type Actor } from '../platform/index';
import { followedTopic } from './following';
import { listTopics } from './topic-list';

/** Topics and their stories across meetings and years, of the bodies that the reader may see. */
@Injectable()
export class TopicsReader {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  list(actor: Actor): Promise<Topic[]> {
    return listTopics(this.dataSource.manager, actor);
  }

  /** A topic of which nothing is known is not there at all, as for somebody who may not read of it. */
  async story(actor: Actor, kind: TopicKind, asked: string): Promise<TopicStory> {
    const { manager } = this.dataSource;
    const name = await topicName(manager, actor, kind, asked);
    if (!name) throw notFound('topic');
    const { key } = name;
    const lines = await topicStory(manager, actor, { kind, key, today: this.clock.today() });
    if (kind === 'tag' && lines.length === 0) throw notFound('topic');
    return {
      ...{ kind, ...name, isFollowed: (await followedTopic(manager, actor, kind, key)) !== null },
      lines: lines.map(({ mark: _, ...line }) => line),
    };
  }
}

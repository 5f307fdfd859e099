import {
  paths,
  topicKeySchema,
  topicKindSchema,
  topicsSchema,
  topicStorySchema,
} from '@minutebook/contracts';
import type { TopicKind } from '@minutebook/domain';
import { Controller, Delete, Get, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers, CurrentActor, Requires, type Actor } from '../platform/index';
import { FollowingService } from './following.service';
import { TopicsReader } from './topics-reader';

const Kind = () => Param('kind', { schema: topicKindSchema });
const Key = () => Param('key', { schema: topicKeySchema });

@ApiTags('topics')
@Controller()
export class TopicsController {
  constructor(
    private readonly reader: TopicsReader,
    private readonly following: FollowingService,
  ) {}

  @Get(paths.topics)
  @Requires('topics.read')
  @Answers({ summary: 'Every topic, and which you follow', schema: topicsSchema })
  list(@CurrentActor() actor: Actor) {
    return this.reader.list(actor);
  }

  @Get(paths.topic)
  @Requires('topics.read')
  @Answers({
    summary: 'What was said and done about a topic, the oldest first',
    schema: topicStorySchema,
    refuses: [400, 404],
  })
  story(@CurrentActor() actor: Actor, @Kind() kind: TopicKind, @Key() key: string) {
    return this.reader.story(actor, kind, key);
  }

  @Put(paths.followTopic)
  @Requires('topics.read')
  @Answers({ summary: 'Follow a topic', status: 200, schema: topicStorySchema, refuses: [400, 404, 422] })
  follow(@CurrentActor() actor: Actor, @Kind() kind: TopicKind, @Key() key: string) {
    return this.following.follow(actor, kind, key);
  }

  @Delete(paths.followTopic)
  @Requires('topics.read')
  @Answers({ summary: 'Stop following a topic', status: 204, refuses: [400, 404] })
  unfollow(@CurrentActor() actor: Actor, @Kind() kind: TopicKind, @Key() key: string) {
    return this.following.unfollow(actor, kind, key);
  }
}

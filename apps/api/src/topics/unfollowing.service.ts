import type { FollowedTopic } from '@minutebook/contracts';
import { Authority, type SignedLink, TopicFollower, topicName } from '@minutebook/data-access';
import type { TopicKind } from '@minutebook/domain';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { LinkDesk, type Opened } from '../links/index';
import { Actors, Refusal } from '../platform/index';

const purpose = 'unfollow';

/** A topic whose name its follower may not read any more, or never could. */
const nameless: Readonly<Record<TopicKind, string>> = {
  tag: 'a topic',
  theme: 'a theme of outcomes',
  indicator: 'an indicator',
  recommendation: 'a recommendation',
};

/** The end of mails about one topic, for whoever holds the link of one. Opening it changes nothing: mail scanners open links. */
@Injectable()
export class UnfollowingService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly desk: LinkDesk,
    private readonly actors: Actors,
  ) {}

  async read(opened: Opened): Promise<FollowedTopic> {
    const link = await this.desk.open(opened, purpose);
    const { manager } = this.dataSource;
    const { authorityId, userId, kind, key } = await followed(manager, link);
    const council = await manager.findOneByOrFail(Authority, { id: authorityId });
    // the name is of what the follower may read now, whoever holds the link
    const follower = await this.actors.find(authorityId, userId);
    const name = follower && (await topicName(manager, follower, kind, key));
    return { kind, label: name?.label ?? nameless[kind], council: council.name, toName: link.toName };
  }

  async stop(opened: Opened): Promise<void> {
    const link = await this.desk.open(opened, purpose);
    await this.dataSource.transaction(async (manager) => {
      await this.desk.use(manager, link);
      const { id, authorityId } = await followed(manager, link);
      await manager.delete(TopicFollower, { id, authorityId });
    });
  }
}

async function followed(
  manager: EntityManager,
  { authorityId, subjectId: id }: SignedLink,
): Promise<TopicFollower> {
  const row = await manager.findOneBy(TopicFollower, { id, authorityId });
  if (row) return row;
  throw new Refusal(410, 'not-followed', 'These mails have stopped already, so there is nothing left to do.');
}

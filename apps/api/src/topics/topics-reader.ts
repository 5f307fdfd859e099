import type { Topic, TopicLine, TopicStory } from '@minutebook/contracts';
import { TopicFollower } from '@minutebook/data-access';
import { type TopicKind, topicPattern } from '@minutebook/domain';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { notFound, type Actor } from '../platform/index';
import { readable } from './readable';
import { storyQueries, type StoryQuery } from './story-queries';
import { listTopics } from './topic-list';
import { topicName } from './topic-name';

interface StoryRow {
  on: string | null;
  body_name: string;
  reference: string;
  title: string;
  words: string;
  update: string;
  meeting_id: string | null;
  commitment_id: string | null;
}

/** Topics and their stories across meetings and years, of the bodies that the reader may see. */
@Injectable()
export class TopicsReader {
  constructor(private readonly dataSource: DataSource) {}

  list(actor: Actor): Promise<Topic[]> {
    return listTopics(this.dataSource.manager, actor);
  }

  /** A topic of which nothing is known is not there at all, as for somebody who may not read of it. */
  async story(actor: Actor, kind: TopicKind, asked: string): Promise<TopicStory> {
    const { manager } = this.dataSource;
    const name = await topicName(manager, actor, kind, asked);
    if (!name) throw notFound('topic');
    const { key } = name;
    const values = [topicPattern(kind, key), key.toLowerCase(), kind === 'recommendation' ? key : null];
    const found = await Promise.all(storyQueries.map((query) => linesOf(manager, actor, query, values)));
    const lines = found.flat().sort(byDay);
    if (kind === 'tag' && lines.length === 0) throw notFound('topic');
    return { kind, ...name, isFollowed: await isFollowed(manager, actor, kind, key), lines };
  }
}

async function linesOf(
  manager: EntityManager,
  actor: Actor,
  { kind, permission, sql }: StoryQuery,
  values: readonly unknown[],
): Promise<TopicLine[]> {
  const rows = await manager.query<StoryRow[]>(sql, [
    ...[actor.authorityId, readable(actor, permission), ...values],
  ]);
  return rows.map(({ body_name, meeting_id, commitment_id, ...row }) => ({
    ...{ kind, ...row, bodyName: body_name },
    ...{ meetingId: meeting_id, commitmentId: commitment_id },
  }));
}

/** The oldest first; what has no date yet is still to come. */
const byDay = (one: TopicLine, other: TopicLine): number =>
  (one.on ?? '9999').localeCompare(other.on ?? '9999');

async function isFollowed(
  manager: EntityManager,
  { authorityId, userId }: Actor,
  kind: TopicKind,
  key: string,
): Promise<boolean> {
  return userId !== null && (await manager.existsBy(TopicFollower, { authorityId, userId, kind, key }));
}

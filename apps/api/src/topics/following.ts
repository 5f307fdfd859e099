import { TopicFollower } from '@minutebook/data-access';
import type { TopicKind } from '@minutebook/domain';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../platform/index';

/** What one follows, known by its kind and its key in whichever case: a tag may be written in several. */
export async function followedTopic(
  manager: EntityManager,
  { authorityId, userId }: Pick<Actor, 'authorityId' | 'userId'>,
  kind: TopicKind,
  key: string,
): Promise<TopicFollower | null> {
  if (userId === null) return null;
  const rows = await manager.find(TopicFollower, {
    where: { authorityId, userId, kind },
    select: { id: true, key: true },
  });
  return rows.find((row) => row.key.toLowerCase() === key.toLowerCase()) ?? null;
}

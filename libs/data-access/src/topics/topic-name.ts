import {
  type OutcomeTheme,
  type Permission,
  themeWords,
  topicBodies,
  type TopicKind,
} from '@minutebook/domain';
import type { EntityManager } from 'typeorm';
import { isOfPublicMinutes } from '../commitments/public-rows';
import type { TopicReader } from './topic-reader';

export interface TopicName {
  key: string;
  label: string;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** $1 council, $2 bodies (null: all), $3 the key that was asked for. */
const names: Record<TopicKind, { permission: Permission; sql: string }> = {
  tag: {
    permission: 'commitments.read',
    sql: `
      select t as key, t as label from commitments c, unnest(c.topics) t
      where c.authority_id = $1 and ($2::uuid[] is null or c.body_id = any($2)) and lower(t) = lower($3)
      order by t limit 1`,
  },
  indicator: {
    permission: 'scorecards.read',
    sql: `
      select i.code as key, i.code || ' ' || i.title as label from scorecard_indicators i
      join scorecards s on s.authority_id = i.authority_id and s.id = i.scorecard_id
      where i.authority_id = $1 and ($2::uuid[] is null or s.body_id = any($2)) and lower(i.code) = lower($3)
      order by i.title limit 1`,
  },
  recommendation: {
    permission: 'responses.read',
    sql: `
      select c.id as key, c.reference || ' ' || c.source_title as label from commitments c
      where c.authority_id = $1 and ($2::uuid[] is null or c.body_id = any($2)) and c.id = $3
        and c.kind = 'recommendation' and c.state <> 'withdrawn' and ${isOfPublicMinutes('c')}`,
  },
  theme: {
    permission: 'outcomes.read',
    sql: `
      select $3::text as key, $3::text as label from outcomes o
      join meetings m on m.authority_id = o.authority_id and m.id = o.meeting_id
      where o.authority_id = $1 and ($2::uuid[] is null or m.body_id = any($2)) and $3 = any(o.themes) limit 1`,
  },
};

/** How a topic is written and called; null where there is none of that key for this reader. A tag may be any word. */
export async function topicName(
  manager: EntityManager,
  { authorityId, grants }: TopicReader,
  kind: TopicKind,
  key: string,
): Promise<TopicName | null> {
  if (kind === 'recommendation' && !uuid.test(key)) return null;
  const { permission, sql } = names[kind];
  const values = [authorityId, topicBodies(grants, permission), key];
  const [name] = await manager.query<TopicName[]>(sql, values);
  if (!name) return kind === 'tag' ? { key, label: key } : null;
  return kind === 'theme' ? { key, label: themeWords[key as OutcomeTheme] } : name;
}

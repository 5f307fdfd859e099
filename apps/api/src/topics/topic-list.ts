import type { Topic } from '@minutebook/contracts';
import { isOfPublicMinutes, TopicFollower } from '@minutebook/data-access';
import { type OutcomeTheme, themeWords, topicBodies, type TopicKind } from '@minutebook/domain';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../platform/index';

const ofBody = (alias: string, bodies: string): string =>
  `(${bodies}::uuid[] is null or ${alias}.body_id = any(${bodies}))`;

/** $1 council; the bodies whose $2 commitments, $3 outcomes, $4 scorecards, $5 recommendations one may read. */
const listQuery = `
  select 'tag' as kind, min(t) as key, min(t) as label, count(*)::int as count
    from commitments c, unnest(c.topics) t
    where c.authority_id = $1 and c.state <> 'withdrawn' and ${isOfPublicMinutes('c')} and ${ofBody('c', '$2')}
    group by lower(t)
  union all
  select 'theme', t, t, count(*)::int
    from outcomes o join meetings m on m.authority_id = o.authority_id and m.id = o.meeting_id, unnest(o.themes) t
    where o.authority_id = $1 and ${ofBody('m', '$3')} and ${isOfPublicMinutes('o')}
    group by t
  union all
  select 'indicator', i.code, min(i.code || ' ' || i.title), (select count(*)::int from commitments c
      where c.authority_id = $1 and c.state <> 'withdrawn' and ${isOfPublicMinutes('c')} and ${ofBody('c', '$2')} and i.code = any(c.topics))
    from scorecard_indicators i join scorecards s on s.authority_id = i.authority_id and s.id = i.scorecard_id
    where i.authority_id = $1 and ${ofBody('s', '$4')}
    group by i.code
  union all
  select 'recommendation', c.id::text, c.reference || ' ' || c.source_title, (select count(*)::int from commitment_updates u
      where u.authority_id = c.authority_id and u.commitment_id = c.id)
    from commitments c
    where c.authority_id = $1 and c.kind = 'recommendation' and c.parent_id is null and c.state <> 'withdrawn' and ${isOfPublicMinutes('c')}
      and ${ofBody('c', '$5')}
  order by 1, 3`;

/** Every topic that there is for this reader, what they follow first; and what they follow still, though nothing is left of it. */
export async function listTopics(
  manager: EntityManager,
  { authorityId, userId, grants }: Actor,
): Promise<Topic[]> {
  const rows = await manager.query<Omit<Topic, 'isFollowed'>[]>(listQuery, [
    authorityId,
    topicBodies(grants, 'commitments.read'),
    topicBodies(grants, 'outcomes.read'),
    topicBodies(grants, 'scorecards.read'),
    topicBodies(grants, 'responses.read'),
  ]);
  const followed = userId === null ? [] : await manager.findBy(TopicFollower, { authorityId, userId });
  const named = new Set(followed.map(nameOf));
  const known = new Set(rows.map(nameOf));
  const left = followed.filter((topic) => !known.has(nameOf(topic)));
  const topics = rows.map((row) => ({ ...row, label: labelOf(row), isFollowed: named.has(nameOf(row)) }));
  return [
    ...topics.filter(({ isFollowed }) => isFollowed),
    ...left.map(({ kind, key }) => ({ kind, key, label: leftLabel(kind, key), count: 0, isFollowed: true })),
    ...topics.filter(({ isFollowed }) => !isFollowed),
  ];
}

/** A recommendation's key says nothing to anybody. */
const leftLabel = (kind: TopicKind, key: string): string =>
  kind === 'recommendation'
    ? 'A recommendation that you cannot open any more'
    : labelOf({ kind, key, label: key });

const labelOf = ({ kind, key, label }: Pick<Topic, 'kind' | 'key' | 'label'>): string =>
  kind === 'theme' ? themeWords[key as OutcomeTheme] : label;
const nameOf = ({ kind, key }: Pick<Topic, 'kind' | 'key'>): string => `${kind} ${key.toLowerCase()}`;

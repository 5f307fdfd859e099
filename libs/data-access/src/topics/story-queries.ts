import type { Permission, TopicLineKind } from '@minutebook/domain';
import { isOfPublicMinutes, publicMinutesStates } from '../commitments/public-rows';

/**
 * What tells a topic's story, one query each. $1 council, $2 bodies (null: all), $3 pattern of its words, $4 the tag or theme in
 * small letters, $5 the recommendation, $6 how many lines at most; each names all six, since PostgreSQL refuses a value that it has
 * no type for. Only Part A: exempt matter has tables of its own that nothing here reads (E-10). `mark` is what makes a line news
 * once: it changes with what a follower wants to hear of, and not with each word.
 */
export interface StoryQuery {
  kind: Exclude<TopicLineKind, 'colour'>;
  /** Beside topics.read; null for what is published. */
  permission: Permission | null;
  sql: string;
}

/** Commitments that belong to the topic. */
const about = `($4 = any(select lower(t) from unnest(c.topics) t) or c.text ~* $3 or c.id = $5 or c.parent_id = $5)`;
const ofBody = (alias: string): string => `($2::uuid[] is null or ${alias}.body_id = any($2))`;
const nobody = `'' as reference, '' as title, '' as update, null::uuid as commitment_id`;

export const storyQueries: readonly StoryQuery[] = [
  {
    kind: 'minute',
    permission: null,
    sql: `
      select e.id::text as mark, m.held_on::text as "on", b.name as body_name, e.number as reference, e.title,
        coalesce(said.words, '') as words, '' as update, m.id as meeting_id, null::uuid as commitment_id
      from minute_entries e
      join minutes n on n.authority_id = e.authority_id and n.id = e.minutes_id
        and n.state in ${publicMinutesStates}
      join meetings m on m.authority_id = n.authority_id and m.id = n.meeting_id
      join bodies b on b.authority_id = n.authority_id and b.id = n.body_id
      left join lateral (
        select left(w.words, 500) as words from minute_blocks k,
          lateral (select string_agg(x #>> '{}', ' ') as words from jsonb_path_query(k.content, 'strict $.**.text') x) w
        where k.authority_id = e.authority_id and k.entry_id = e.id and k.entry_part = 'A' and w.words ~* $3
        order by k.position limit 1) said on true
      where e.authority_id = $1 and e.part = 'A' and ${ofBody('n')} and $4::text is not null
        and (said.words is not null or e.title ~* $3 or e.id = (
          select c.entry_id from commitments c where c.authority_id = $1 and c.id = $5))
      order by m.held_on desc, e.position limit $6`,
  },
  {
    kind: 'commitment',
    permission: 'commitments.read',
    // a reminder to the owner is no news; what the owner or the clerk does is
    sql: `
      select c.id || ' ' || coalesce((select u.id::text from commitment_updates u
          where u.authority_id = c.authority_id and u.commitment_id = c.id and u.kind <> 'reminder'
          order by u.at desc, u.id limit 1), '') as mark,
        c.held_on::text as "on", c.body_name, c.reference, c.source_title as title, c.text as words,
        c.last_update as update, c.meeting_id, c.id as commitment_id
      from commitments c
      where c.authority_id = $1 and ${ofBody('c')} and c.state <> 'withdrawn' and ${isOfPublicMinutes('c')} and ${about}
      order by c.held_on desc, c.position limit $6`,
  },
  {
    kind: 'response',
    permission: 'responses.read',
    sql: `
      select r.id || ' ' || r.published_at::text as mark,
        (r.published_at at time zone 'Europe/London')::date::text as "on", c.body_name, c.reference,
        c.source_title as title, concat_ws('. ', case r.decision when 'accepted' then 'Accepted'
          when 'partly-accepted' then 'Partly accepted' else 'Rejected' end,
          nullif(r.what_will_be_done, ''), nullif(r.reasons, '')) as words,
        '' as update, c.meeting_id, c.id as commitment_id
      from recommendation_responses r
      join commitments c on c.authority_id = r.authority_id and c.id = r.commitment_id
      where r.authority_id = $1 and ${ofBody('c')} and ${isOfPublicMinutes('c')}
        and r.stage = 'published' and r.published_at is not null
        and (${about} or r.what_will_be_done ~* $3 or r.reasons ~* $3)
      order by r.published_at desc limit $6`,
  },
  {
    kind: 'outcome',
    permission: 'outcomes.read',
    sql: `
      select o.id::text as mark, m.held_on::text as "on", b.name as body_name, ${nobody}, o.text as words,
        m.id as meeting_id
      from outcomes o
      join agenda_items i on i.authority_id = o.authority_id and i.id = o.item_id and i.part = 'A'
      join meetings m on m.authority_id = o.authority_id and m.id = o.meeting_id
      join bodies b on b.authority_id = m.authority_id and b.id = m.body_id
      where o.authority_id = $1 and ${ofBody('m')} and ${isOfPublicMinutes('o')}
        and ($4 = any(o.themes) or o.text ~* $3) and $5::uuid is null
      order by m.held_on desc, o.position limit $6`,
  },
  {
    kind: 'programme',
    permission: 'programme.read',
    // as the body last agreed it: what is drafted since is for the clerk to settle (P-01)
    sql: `
      select t.id || ' ' || coalesce(s.held_on::text, '') as mark, s.held_on::text as "on", b.name as body_name,
        '' as reference, t.adopted ->> 'title' as title, t.adopted ->> 'purpose' as words, '' as update,
        null::uuid as meeting_id, t.commitment_id
      from work_programme_topics t
      join work_programmes p on p.authority_id = t.authority_id and p.id = t.programme_id
      join bodies b on b.authority_id = p.authority_id and b.id = p.body_id
      left join work_programme_slots s on s.authority_id = t.authority_id and s.id = (t.adopted ->> 'slotId')::uuid
      where t.authority_id = $1 and ${ofBody('p')} and t.adopted is not null and $4::text is not null
        and (concat_ws(' ', t.adopted ->> 'title', t.theme, t.adopted ->> 'purpose', t.origin_note,
            t.adopted ->> 'linesOfEnquiry') ~* $3 or t.commitment_id = $5)
      order by s.held_on desc nulls last, t.position limit $6`,
  },
];

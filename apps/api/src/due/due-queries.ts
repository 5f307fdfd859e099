import type { PackStep, PlainDate } from '@minutebook/domain';

/** What is not ready about a meeting, as counts. */
export interface ReadinessRow {
  meeting_id: string;
  items: number;
  missing: number;
  to_follow: number;
  has_clerk: boolean;
  has_monitoring_officer: boolean;
  pack: 'none' | 'outdated' | 'current';
}

/** $1 council, $2 meetings. An item is missing its paper when it expects one that is neither here nor announced. */
export const readinessQuery = `
  select m.id as meeting_id, count(i.id)::int as items,
    count(i.id) filter (where i.paper_expectation = 'expected' and not i.has_paper)::int as missing,
    count(i.id) filter (where i.paper_expectation = 'to-follow' and not i.has_paper)::int as to_follow,
    exists (select 1 from office_holders h where h.authority_id = m.authority_id and h.office = 'clerk'
      and h.body_id = m.body_id and h.starts_on <= m.held_on and (h.ends_on is null or h.ends_on >= m.held_on)) as has_clerk,
    exists (select 1 from office_holders h where h.authority_id = m.authority_id and h.office = 'monitoring-officer'
      and h.body_id is null and h.starts_on <= m.held_on
      and (h.ends_on is null or h.ends_on >= m.held_on)) as has_monitoring_officer,
    coalesce((select case when k.agenda_revision = m.agenda_revision then 'current' else 'outdated' end
      from packs k where k.authority_id = m.authority_id and k.meeting_id = m.id and k.state = 'ready'
      order by k.version desc limit 1), 'none') as pack
  from meetings m
  left join lateral (
    select i.id, i.paper_expectation, i.part = 'B' or exists (select 1 from papers q
      where q.authority_id = i.authority_id and q.item_id = i.id and q.superseded_at is null) as has_paper
    from agenda_items i
    where i.authority_id = m.authority_id and i.meeting_id = m.id and i.withdrawn_reason is null) i on true
  where m.authority_id = $1 and m.id = any($2::uuid[])
  group by m.id, m.authority_id`;

export interface LatePaperRow {
  item_id: string;
  meeting_id: string;
  body_name: string;
  held_on: PlainDate;
  number: number;
  title: string;
  lead_officer: string;
  report_due_on: PlainDate;
  is_to_follow: boolean;
  promised_on: PlainDate | null;
}

/**
 * $1 council, $2 bodies or null for all, $3 today. Reports past the day that they were due on, or promised for, of meetings
 * to come. Numbers count the items that stand, as a draft agenda shows them.
 */
export const latePapersQuery = `
  select i.id as item_id, m.id as meeting_id, b.name as body_name, m.held_on::text, i.number, i.title,
    i.lead_officer, i.report_due_on::text, i.paper_expectation = 'to-follow' as is_to_follow, i.promised_on::text
  from meetings m
  join bodies b on b.authority_id = m.authority_id and b.id = m.body_id
  join lateral (
    select i.*, row_number() over (order by i.part, i.position)::int as number
    from agenda_items i
    where i.authority_id = m.authority_id and i.meeting_id = m.id and i.withdrawn_reason is null) i on true
  where m.authority_id = $1 and ($2::uuid[] is null or m.body_id = any($2))
    and m.held_on >= $3::date and m.state in ('scheduled', 'agenda-published')
    and i.paper_expectation <> 'none' and i.report_due_on < $3::date and i.part = 'A'
    and (m.state = 'scheduled' or i.paper_expectation = 'to-follow')
    and not exists (select 1 from papers q
      where q.authority_id = i.authority_id and q.item_id = i.id and q.superseded_at is null)
  order by m.held_on, i.number`;

export interface RunningPackRow {
  pack_id: string;
  meeting_id: string;
  body_name: string;
  held_on: PlainDate;
  version: number;
  step: PackStep;
  steps_done: number;
  steps_total: number;
}

/** $1 council, $2 bodies or null for all. */
export const runningPacksQuery = `
  select k.id as pack_id, m.id as meeting_id, b.name as body_name, m.held_on::text, k.version, k.step, k.steps_done,
    k.steps_total
  from packs k
  join meetings m on m.authority_id = k.authority_id and m.id = k.meeting_id
  join bodies b on b.authority_id = m.authority_id and b.id = m.body_id
  where k.authority_id = $1 and ($2::uuid[] is null or m.body_id = any($2)) and k.state in ('queued', 'building')
  order by k.requested_at`;

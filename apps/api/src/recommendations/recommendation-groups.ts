import {
  CommitmentRow,
  isOfPublicMinutes,
  Meeting,
  publicMinutesStates,
  RecommendationResponse,
} from '@minutebook/data-access';
import { groupRecommendations } from '@minutebook/domain';
import { In, type EntityManager } from 'typeorm';
import { notFound } from '../platform/index';

/** Recommendations that share a response, with the meeting that made them. `response` is null until notice or a first draft. */
export interface RecommendationGroup {
  lead: CommitmentRow;
  rows: CommitmentRow[];
  bodyName: string;
  heldOn: string;
  response: RecommendationResponse | null;
}

interface GroupFilter {
  bodies?: readonly string[] | null;
  meetingId?: string;
  /** With minutes that are published; otherwise those from before the minute book too. */
  isPublic?: boolean;
}

const rowsQuery = `
  select c.id, b.name as body_name, m.held_on::text
  from commitments c
  join bodies b on b.authority_id = c.authority_id and b.id = c.body_id
  join meetings m on m.authority_id = c.authority_id and m.id = c.meeting_id
  left join minute_entries e on e.authority_id = c.authority_id and e.id = c.entry_id
  where c.authority_id = $1 and c.kind = 'recommendation' and c.state <> 'withdrawn'
    and (e.id is null or e.part = 'A') and ${isOfPublicMinutes('c')}
    and ($2::uuid[] is null or c.body_id = any($2)) and ($3::uuid is null or c.meeting_id = $3)
    and (not $4::boolean or exists (select 1 from minutes n where n.authority_id = c.authority_id
      and n.meeting_id = c.meeting_id and n.state in ${publicMinutesStates}))
  order by m.held_on desc, m.start_time desc, c.meeting_id, c.position`;

interface FoundRow {
  id: string;
  body_name: string;
  held_on: string;
}

/** The newest meeting first, in the order of its minutes. Part A only (E-10). */
export async function groupsOf(
  manager: EntityManager,
  authorityId: string,
  { bodies = null, meetingId, isPublic = false }: GroupFilter,
): Promise<RecommendationGroup[]> {
  const found = await manager.query<FoundRow[]>(rowsQuery, [
    authorityId,
    bodies,
    meetingId ?? null,
    isPublic,
  ]);
  const rows = await manager.findBy(CommitmentRow, { authorityId, id: In(found.map(({ id }) => id)) });
  const byId = new Map(rows.map((row) => [row.id, row]));
  const ordered = found.flatMap(({ id }) => byId.get(id) ?? []);
  const about = new Map(found.map((row) => [row.id, row]));
  const groups = groupRecommendations(ordered);
  const leads = groups.flatMap(([lead]) => lead?.id ?? []);
  const responses = await manager.findBy(RecommendationResponse, { authorityId, commitmentId: In(leads) });
  const byLead = new Map(responses.map((row) => [row.commitmentId, row]));
  return groups.flatMap((group) => {
    const [lead] = group;
    const facts = lead && about.get(lead.id);
    if (!lead || !facts) return [];
    const response = byLead.get(lead.id) ?? null;
    return [{ lead, rows: group, bodyName: facts.body_name, heldOn: facts.held_on, response }];
  });
}

/** The group that a recommendation belongs to, by any of its rows; 404 for what is no recommendation of this council. */
export async function groupOf(
  manager: EntityManager,
  authorityId: string,
  commitmentId: string,
  filter: GroupFilter = {},
): Promise<RecommendationGroup> {
  const row = await manager.findOneBy(CommitmentRow, {
    authorityId,
    id: commitmentId,
    kind: 'recommendation',
  });
  const groups = row ? await groupsOf(manager, authorityId, { ...filter, meetingId: row.meetingId }) : [];
  const group = groups.find(({ rows }) => rows.some(({ id }) => id === commitmentId));
  if (!group) throw notFound('recommendation');
  return group;
}

/** The response of a group, locked until the transaction ends; made where there was none. */
export async function lockResponse(
  manager: EntityManager,
  { lead }: RecommendationGroup,
): Promise<RecommendationResponse> {
  const { authorityId, id: commitmentId } = lead;
  await manager
    .createQueryBuilder()
    .insert()
    .into(RecommendationResponse)
    .values({ authorityId, commitmentId })
    .orIgnore()
    .execute();
  return manager.findOneOrFail(RecommendationResponse, {
    where: { authorityId, commitmentId },
    lock: { mode: 'pessimistic_write' },
  });
}

/** Days on which a body meets, cancelled meetings left out. */
export async function meetingDaysOf(
  manager: EntityManager,
  { authorityId, bodyId }: CommitmentRow,
): Promise<string[]> {
  const meetings = await manager.find(Meeting, { where: { authorityId, bodyId }, order: { heldOn: 'ASC' } });
  return meetings.flatMap(({ heldOn, state }) => (state === 'cancelled' ? [] : [heldOn]));
}

import type {
  AgendaItemKind,
  AgendaItemPurpose,
  AgendaPart,
  MembershipRole,
  MeetingState,
  PageMap,
  PersonKind,
  PlainDate,
  PlainTime,
  PolicyRecord,
  PolicyValues,
  PublicDisplay,
  VotingRight,
} from '@minutebook/domain';

export interface SettingItemRow {
  id: string;
  part: AgendaPart;
  position: number;
  kind: AgendaItemKind;
  purpose: AgendaItemPurpose;
  title: string;
  concernsEducation: boolean;
  plannedAt: PlainTime | null;
  exemptParagraphs: number[];
  isWithdrawn: boolean;
}

export interface SeatRow {
  id: string;
  personId: string;
  name: string;
  personKind: PersonKind;
  publicDisplay: PublicDisplay;
  role: MembershipRole;
  votingRight: VotingRight;
  category: string;
}

type LivePolicyKind = 'quorum' | 'attendance' | 'interests';
export type LivePolicy = {
  [Kind in LivePolicyKind]: PolicyRecord<PolicyValues[Kind]> & { kind: Kind };
}[LivePolicyKind];

/** What stands before a meeting begins, in one row. */
export interface SettingRow {
  id: string;
  body_id: string;
  body_name: string;
  state: MeetingState;
  held_on: PlainDate;
  start_time: PlainTime;
  venue: string;
  items: SettingItemRow[];
  published_ids: string[] | null;
  page_map: PageMap | null;
  seats: SeatRow[];
  policies: LivePolicy[];
}

const items = `
  select json_agg(json_build_object(
      'id', i.id, 'part', i.part, 'position', i.position, 'kind', i.kind, 'purpose', i.purpose, 'title', i.title,
      'concernsEducation', i.concerns_education, 'plannedAt', i.planned_at, 'exemptParagraphs', i.exempt_paragraphs,
      'isWithdrawn', i.withdrawn_reason is not null) order by i.part, i.position)
    from agenda_items i where i.authority_id = m.authority_id and i.meeting_id = m.id`;

/** The memberships of that day in print order: by office, then as the body has arranged them. */
const seats = `
  select json_agg(json_build_object(
      'id', s.id, 'personId', e.id, 'name', e.name, 'personKind', e.kind, 'publicDisplay', e.public_display,
      'role', s.role, 'votingRight', s.voting_right, 'category', s.category)
      order by array_position(array['chair', 'vice-chair', 'member', 'co-optee', 'reserve'], s.role),
        s.position, s.created_at, s.id)
    from memberships s
    join people e on e.authority_id = s.authority_id and e.id = s.person_id
    where s.authority_id = m.authority_id and s.body_id = m.body_id
      and s.starts_on <= m.held_on and (s.ends_on is null or s.ends_on >= m.held_on)`;

const policies = `
  select json_agg(json_build_object('kind', y.kind, 'bodyId', y.body_id,
      'effectiveFrom', y.effective_from, 'value', y.value))
    from policies y
    where y.authority_id = m.authority_id and y.kind in ('quorum', 'attendance', 'interests')`;

/** $1 council, $2 meeting. Items of Part B bring their neutral title and paragraphs, as the table holds no more of them. */
export const settingQuery = `
  select m.id, m.body_id, b.name as body_name, m.state, m.held_on::text, m.start_time, m.venue,
    coalesce((${items}), '[]') as items,
    jsonb_path_query_array(p.agenda, '$.items[*].id') as published_ids,
    k.page_map,
    coalesce((${seats}), '[]') as seats,
    coalesce((${policies}), '[]') as policies
  from meetings m
  join bodies b on b.authority_id = m.authority_id and b.id = m.body_id
  left join publications p on p.authority_id = m.authority_id and p.meeting_id = m.id
  left join packs k on k.authority_id = p.authority_id and k.id = p.pack_id
  where m.authority_id = $1 and m.id = $2`;

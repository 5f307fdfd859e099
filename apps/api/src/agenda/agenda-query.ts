import type { Paper } from '@minutebook/contracts';
import type {
  AgendaItemKind,
  AgendaItemPurpose,
  AgendaPart,
  PackPolicy,
  PageMap,
  PaperExpectation,
  PlainDate,
  PlainTime,
  PolicyRecord,
} from '@minutebook/domain';

export interface ItemRow {
  id: string;
  version: number;
  part: AgendaPart;
  position: number;
  kind: AgendaItemKind;
  purpose: AgendaItemPurpose;
  concernsEducation: boolean;
  plannedAt: PlainTime | null;
  title: string;
  description: string;
  leadOfficer: string;
  reportDueOn: PlainDate | null;
  paperExpectation: PaperExpectation;
  promisedOn: PlainDate | null;
  exemptParagraphs: number[];
  withdrawnReason: string | null;
}

/** Everything that an agenda shows, in one row. */
export interface AgendaRow {
  body_id: string;
  held_on: PlainDate;
  revision: number;
  items: ItemRow[];
  papers: Paper[];
  /** Items of the published agenda; null before publication. */
  published_ids: string[] | null;
  /** The published pack, or else the newest one that is ready. */
  pack: { revision: number; pageMap: PageMap } | null;
  pack_policies: PolicyRecord<PackPolicy>[];
}

const items = `
  select json_agg(json_build_object(
      'id', i.id, 'version', i.version, 'part', i.part, 'position', i.position, 'kind', i.kind, 'purpose', i.purpose,
      'concernsEducation', i.concerns_education, 'plannedAt', i.planned_at, 'title', i.title, 'description', i.description, 'leadOfficer', i.lead_officer, 'reportDueOn', i.report_due_on,
      'paperExpectation', i.paper_expectation, 'promisedOn', i.promised_on,
      'exemptParagraphs', i.exempt_paragraphs, 'withdrawnReason', i.withdrawn_reason) order by i.part, i.position)
    from agenda_items i where i.authority_id = m.authority_id and i.meeting_id = m.id`;

const papers = `
  select json_agg(json_build_object(
      'id', q.id, 'version', q.version, 'itemId', q.item_id, 'kind', q.kind, 'title', q.title, 'fileName', q.file_name,
      'bytes', q.bytes, 'pageCount', q.page_count, 'sha256', q.sha256, 'revision', q.revision,
      'uploadedAt', q.uploaded_at, 'uploadedBy', coalesce(u.name, '')) order by q.position, q.id)
    from agenda_items i
    join papers q on q.authority_id = i.authority_id and q.item_id = i.id and q.superseded_at is null
    left join users u on u.authority_id = q.authority_id and u.id = q.uploaded_by
    where i.authority_id = m.authority_id and i.meeting_id = m.id`;

const pack = `
  select json_build_object('revision', k.agenda_revision, 'pageMap', k.page_map)
    from packs k where k.authority_id = m.authority_id and k.meeting_id = m.id and k.state = 'ready'
    order by (k.id = p.pack_id) desc nulls last, k.version desc limit 1`;

const policies = `
  select json_agg(json_build_object('bodyId', y.body_id, 'effectiveFrom', y.effective_from, 'value', y.value))
    from policies y where y.authority_id = m.authority_id and y.kind = 'pack'`;

/** $1 council, $2 meeting. Part B has no more here than its neutral title and paragraphs: the table holds nothing else. */
export const agendaQuery = `
  select m.body_id, m.held_on::text, m.agenda_revision as revision,
    coalesce((${items}), '[]') as items,
    coalesce((${papers}), '[]') as papers,
    jsonb_path_query_array(p.agenda, '$.items[*].id') as published_ids,
    (${pack}) as pack,
    coalesce((${policies}), '[]') as pack_policies
  from meetings m
  left join publications p on p.authority_id = m.authority_id and p.meeting_id = m.id
  where m.authority_id = $1 and m.id = $2`;

export interface StampRow {
  body_id: string;
  stamp: string;
}

/**
 * Whether an agenda is still as it was, in a fifth of the time of reading it. Whatever changes an agenda leaves its trace here:
 * the meeting's version (date), the agenda's revision (items, papers, order), the items' versions (what is not printed), the
 * publication, the newest ready pack, and the pack policy.
 */
export const stampQuery = `
  select m.body_id, concat_ws('-', m.version, m.agenda_revision, p.id,
    (select sum(i.version) from agenda_items i where i.authority_id = m.authority_id and i.meeting_id = m.id),
    (select max(k.version) from packs k
      where k.authority_id = m.authority_id and k.meeting_id = m.id and k.state = 'ready'),
    (select max(y.created_at) from policies y where y.authority_id = m.authority_id and y.kind = 'pack')) as stamp
  from meetings m
  left join publications p on p.authority_id = m.authority_id and p.meeting_id = m.id
  where m.authority_id = $1 and m.id = $2`;

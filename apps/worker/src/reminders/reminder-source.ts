import { isOfPublicMinutes } from '@minutebook/data-access';
import {
  policyInForce,
  type PlainDate,
  type PolicyRecord,
  type RemindersPolicy,
  type SpecialDayKind,
  type WorkingCalendar,
} from '@minutebook/domain';
import type { DataSource } from 'typeorm';

/** A council as far as reminders need to know it. */
export interface RemindingCouncil {
  id: string;
  name: string;
  calendar: WorkingCalendar;
  bodyIds: string[];
  /** The body's policy of that day; the council's where it has none, or where no body is asked for. */
  policy(bodyId: string | null, on: PlainDate): RemindersPolicy | undefined;
  /** Who is asked about a body: its clerk of that day. */
  clerks: { bodyId: string | null; name: string; jobTitle: string; email: string; phone: string }[];
}

interface CouncilRow {
  id: string;
  name: string;
  bodies: string[];
  special_days: { on: PlainDate; kind: SpecialDayKind; name: string }[];
  policies: PolicyRecord<RemindersPolicy>[];
  clerks: RemindingCouncil['clerks'];
}

const councilsQuery = `
  select a.id, a.name,
    coalesce((select json_agg(b.id) from bodies b where b.authority_id = a.id), '[]') as bodies,
    coalesce((select json_agg(json_build_object('on', s."on", 'kind', s.kind, 'name', s.name))
       from special_days s where s.authority_id = a.id), '[]') as special_days,
    coalesce((select json_agg(json_build_object('bodyId', p.body_id, 'effectiveFrom', p.effective_from, 'value', p.value))
       from policies p where p.authority_id = a.id and p.kind = 'reminders'), '[]') as policies,
    coalesce((select json_agg(json_build_object('bodyId', o.body_id, 'name', h.name, 'jobTitle', h.job_title,
         'email', h.email, 'phone', h.phone) order by o.starts_on desc)
       from office_holders o join people h on h.authority_id = o.authority_id and h.id = o.person_id
      where o.authority_id = a.id and o.office = 'clerk' and o.starts_on <= $1
        and (o.ends_on is null or o.ends_on >= $1)), '[]') as clerks
  from authorities a order by a.created_at`;

export async function remindingCouncils(database: DataSource, today: PlainDate): Promise<RemindingCouncil[]> {
  const rows: CouncilRow[] = await database.query(councilsQuery, [today]);
  return rows.map(({ id, name, bodies, special_days, policies, clerks }) => ({
    ...{ id, name, clerks, bodyIds: bodies, calendar: { specialDays: special_days } },
    policy: (bodyId, on) => policyInForce(policies, bodyId, on),
  }));
}

export interface OwedCommitment {
  id: string;
  body_id: string;
  body_name: string;
  reference: string;
  text: string;
  held_on: PlainDate;
  due_on: PlainDate;
  owner: string;
  owner_email: string;
}

/**
 * Open rows of a council that are due on one of the days and have an owner to write to. Not those that the owner says are done,
 * and none whose minutes nobody has seen yet: an owner does not learn of a draft by a reminder. Open matter only (E-10).
 */
const owedQuery = `
  select c.id, c.body_id, c.body_name, c.reference, c.text, m.held_on::text, c.due_on::text, c.owner, c.owner_email
  from commitments c
  join meetings m on m.authority_id = c.authority_id and m.id = c.meeting_id
  left join minute_entries e on e.authority_id = c.authority_id and e.id = c.entry_id
  where c.authority_id = $1 and c.state in ('not-begun', 'under-way') and c.due_on = any($2::date[])
    and c.owner_email <> '' and (e.id is null or e.part = 'A')
    and ${isOfPublicMinutes('c')}
  order by c.due_on, c.reference, c.id`;

export const owedOn = (
  database: DataSource,
  authorityId: string,
  dueDates: readonly PlainDate[],
): Promise<OwedCommitment[]> => database.query(owedQuery, [authorityId, dueDates]);

import type { CountedRow, MeetingState, MembershipRole, PlainDate } from '@minutebook/domain';

export interface MeetingRows {
  state: MeetingState;
  /** Null where nobody wrote down who came. */
  rows: (CountedRow & { role: MembershipRole | null })[] | null;
}

/** Each meeting with its people in print order. $1 council, $2 body, $3 and $4 the first and the last day. */
export const meetingsQuery = `
  select m.state, (
      select json_agg(json_build_object('personId', a.person_id, 'role', a.role, 'isExpected', a.is_expected,
          'status', a.status, 'mode', a.mode, 'asSubstitute', a.as_substitute)
          order by array_position(array['chair', 'vice-chair', 'member', 'co-optee', 'reserve'], a.role) nulls last,
            s.position, s.created_at, a.participant_id)
        from attendances a
        left join memberships s on s.authority_id = a.authority_id and s.id = a.participant_id
        where a.authority_id = m.authority_id and a.meeting_id = m.id) as rows
  from meetings m
  where m.authority_id = $1 and m.body_id = $2 and m.held_on between $3 and $4
  order by m.held_on, m.start_time, m.id`;

export interface LastAttended {
  person_id: string;
  name: string;
  last_attended_on: PlainDate;
}

/**
 * The councillors with a seat today on one of the bodies ($2, null for all) and the day of their last lawful attendance at any
 * meeting of the council. Who has attended none counts from the first day of the seat, or from the first meeting whose
 * attendance is known here. $1 council, $3 today.
 */
export const lastAttendedQuery = `
  with known as (
    select min(m.held_on) as since from attendances a
    join meetings m on m.authority_id = a.authority_id and m.id = a.meeting_id where a.authority_id = $1
  ), seated as (
    select person_id, min(starts_on) as since, bool_or($2::uuid[] is null or body_id = any($2)) as is_shown
    from memberships where authority_id = $1 and starts_on <= $3 and (ends_on is null or ends_on >= $3)
    group by person_id
  )
  select e.id as person_id, e.name,
    coalesce((
      select max(m.held_on) from attendances a
      join meetings m on m.authority_id = a.authority_id and m.id = a.meeting_id
      where a.authority_id = $1 and a.person_id = e.id and a.counts_in_law
    ), greatest(s.since, known.since))::text as last_attended_on
  from seated s
  join people e on e.authority_id = $1 and e.id = s.person_id and e.kind = 'councillor'
  cross join known
  where s.is_shown and known.since is not null
  order by last_attended_on, e.name, e.id`;

import type { MinuteBook, MinuteNumbers } from '@minutebook/contracts';
import { Body } from '@minutebook/data-access';
import {
  areMinutesPublic,
  areMinutesWithClearers,
  can,
  numberRange,
  type MinutesState,
  type PlainDate,
} from '@minutebook/domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { authorise, bodiesFor, notFound, preparedQuery, type Actor } from '../platform/index';

interface BookRow {
  minutes_id: string | null;
  meeting_id: string;
  body: { id: string; name: string };
  held_on: PlainDate;
  state: MinutesState | 'not-begun';
  numbers: string[];
  signed_name: string | null;
}

/** $1 council, $2 bodies or null for all, $3 one of them or null. Meetings that took place, with their minutes if begun. */
const bookQuery = `
  select n.id as minutes_id, m.id as meeting_id, json_build_object('id', b.id, 'name', b.name) as body, m.held_on::text,
    coalesce(n.state, 'not-begun') as state, nullif(n.signed_name, '') as signed_name,
    coalesce((select json_agg(e.number order by e.position) from minute_entries e
      where e.authority_id = n.authority_id and e.minutes_id = n.id and e.number <> ''), '[]') as numbers
  from meetings m
  join bodies b on b.authority_id = m.authority_id and b.id = m.body_id
  left join minutes n on n.authority_id = m.authority_id and n.meeting_id = m.id
  where m.authority_id = $1 and ($2::uuid[] is null or m.body_id = any($2)) and ($3::uuid is null or m.body_id = $3)
    and (n.id is not null or m.state in ('in-session', 'adjourned', 'closed'))
  order by m.held_on desc, m.start_time desc, b.name, m.id`;

const numbersQuery = `
  select u.label as number, coalesce(e.title, '') as title, m.held_on::text as "heldOn", u.gap_reason as "gapReason"
  from minute_numbers u
  left join minute_entries e on e.authority_id = u.authority_id and e.id = u.entry_id
  left join minutes n on n.authority_id = e.authority_id and n.id = e.minutes_id
  left join meetings m on m.authority_id = n.authority_id and m.id = n.meeting_id
  where u.authority_id = $1 and u.body_id = $2
  order by u.series desc, u.ordinal desc`;

/** All minutes of the bodies that somebody may see, and the numbers of one body. */
@Injectable()
export class MinuteBookReader {
  constructor(private readonly dataSource: DataSource) {}

  /** What is still being written is in the list of those alone who write it or clear it. */
  async book(actor: Actor, bodyId: string | undefined): Promise<MinuteBook> {
    const bodies = bodiesFor(actor, 'minutes.read');
    const rows = await preparedQuery<BookRow>(this.dataSource, 'minute-book', bookQuery, [
      actor.authorityId,
      bodies,
      bodyId ?? null,
    ]);
    return rows
      .filter((row) => isListed(actor, row))
      .map((row) => ({
        minutesId: row.minutes_id,
        meetingId: row.meeting_id,
        body: row.body,
        heldOn: row.held_on,
        state: row.state,
        numbers: numberRange(row.numbers),
        signedBy: row.signed_name,
      }));
  }

  async numbers(actor: Actor, bodyId: string): Promise<MinuteNumbers> {
    const { authorityId } = actor;
    const body = await this.dataSource.manager.findOneBy(Body, { id: bodyId, authorityId });
    if (!body) throw notFound('body');
    authorise(actor, 'minutes.read', bodyId);
    return this.dataSource.query<MinuteNumbers>(numbersQuery, [authorityId, bodyId]);
  }
}

function isListed({ grants }: Actor, { state, body }: BookRow): boolean {
  if (state !== 'not-begun' && areMinutesPublic(state)) return true;
  if (can(grants, 'minutes.edit', body.id) || can(grants, 'exempt.edit', body.id)) return true;
  return state !== 'not-begun' && areMinutesWithClearers(state) && can(grants, 'minutes.clear', body.id);
}

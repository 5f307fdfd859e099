import { createHash } from 'node:crypto';
import type { PublicAgenda, PublicMeeting } from '@minutebook/contracts';
import type { MeetingState, PlainDate, PlainTime } from '@minutebook/domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { notFound, preparedQuery } from '../platform/index';

/** The text of an answer as it goes out, with its entity tag. */
export interface ReadyAnswer {
  bytes: Buffer;
  etag: string;
}

interface AgendaRow {
  agenda: string;
  state: MeetingState;
  withdrawn: string[] | null;
}
interface MeetingRow {
  id: string;
  body: string;
  held_on: PlainDate;
  start_time: PlainTime;
  venue: string;
  state: MeetingState;
  has_agenda: boolean;
}

const agendaQuery = `
  select p.agenda::text as agenda, m.state,
    (select array_agg(i.id::text) from agenda_items i
      where i.authority_id = m.authority_id and i.meeting_id = m.id and i.withdrawn_reason is not null) as withdrawn
  from publications p join meetings m on m.authority_id = p.authority_id and m.id = p.meeting_id
  where p.authority_id = $1 and p.meeting_id = $2`;

const listQuery = `
  select m.id, b.name as body, m.held_on::text, m.start_time, m.venue, m.state, p.id is not null as has_agenda
  from meetings m
  join bodies b on b.authority_id = m.authority_id and b.id = m.body_id
  left join publications p on p.authority_id = m.authority_id and p.meeting_id = m.id
  where m.authority_id = $1
  order by m.held_on, m.start_time, b.name, m.id`;

/** What anybody may read. A published agenda was frozen as it went out, so it is sent as it lies in the database. */
@Injectable()
export class PublicReader {
  private readonly inFlight = new Map<string, Promise<ReadyAnswer>>();

  constructor(private readonly dataSource: DataSource) {}

  async meetings(authorityId: string): Promise<PublicMeeting[]> {
    const rows = await preparedQuery<MeetingRow>(this.dataSource, 'public-meetings', listQuery, [
      authorityId,
    ]);
    return rows.map(({ id, body, held_on, start_time, venue, state, has_agenda }) => ({
      id,
      body,
      heldOn: held_on,
      startTime: start_time,
      venue,
      state,
      hasAgenda: has_agenda,
    }));
  }

  /** Requests for the same agenda while one is being read share its answer: on the day of publication they come at once. */
  agenda(authorityId: string, meetingId: string): Promise<ReadyAnswer> {
    const running = this.inFlight.get(meetingId);
    if (running) return running;
    const reading = this.readAgenda(authorityId, meetingId).finally(() => this.inFlight.delete(meetingId));
    this.inFlight.set(meetingId, reading);
    return reading;
  }

  private async readAgenda(authorityId: string, meetingId: string): Promise<ReadyAnswer> {
    const [row] = await preparedQuery<AgendaRow>(this.dataSource, 'public-agenda', agendaQuery, [
      authorityId,
      meetingId,
    ]);
    if (!row) throw notFound('published agenda');
    const bytes = Buffer.from(asItStands(row));
    return { bytes, etag: `"${createHash('sha256').update(bytes).digest('base64url')}"` };
  }
}

/** The frozen text; with what happened to the meeting since, where something did: cancelled, or an item withdrawn. */
function asItStands({ agenda, state, withdrawn }: AgendaRow): string {
  if (state === 'agenda-published' && !withdrawn) return agenda;
  const frozen = JSON.parse(agenda) as PublicAgenda;
  const items = frozen.items.map((item) =>
    withdrawn?.includes(item.id) ? { ...item, isWithdrawn: true, isToFollow: false, papers: [] } : item,
  );
  return JSON.stringify({ ...frozen, state, items });
}

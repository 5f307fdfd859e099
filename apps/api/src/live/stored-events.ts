import type { Instant, MeetingAct, MeetingEvent } from '@minutebook/domain';
import type { EntityManager } from 'typeorm';

/** An event as it is kept, with which of the two logs keeps it. */
export interface StoredEvent extends MeetingEvent {
  isExempt: boolean;
}

export interface EventRow {
  id: string;
  meeting_id: string;
  seq: number;
  at: Date;
  item_id: string | null;
  act: MeetingAct;
  recorded_at: Date;
  recorded_by_name: string;
  is_exempt: boolean;
}

const columns = 'e.id, e.meeting_id, e.seq, e.at, e.item_id, e.act, e.recorded_at, e.recorded_by_name';
const bothLogs = (condition: string): string => `
  select ${columns}, false as is_exempt from meeting_events e where ${condition}
  union all
  select ${columns}, true as is_exempt from exempt.meeting_events e where ${condition}`;

/** $1 council, $2 meeting, $3 the number after which to read. Both logs in one statement, so that they fit each other. */
export const eventsQuery = `${bothLogs('e.authority_id = $1 and e.meeting_id = $2 and e.seq > $3')} order by seq`;
const byIdQuery = bothLogs('e.id = $1');

export const toStoredEvent = (row: EventRow): StoredEvent => ({
  id: row.id,
  at: toInstant(row.at),
  itemId: row.item_id,
  act: row.act,
  seq: row.seq,
  recordedAt: toInstant(row.recorded_at),
  recordedBy: row.recorded_by_name,
  isExempt: row.is_exempt,
});

export const toInstant = (date: Date): Instant => date.toISOString();

/** The whole log of a meeting, open and exempt, in order. */
export async function readEvents(
  manager: EntityManager,
  authorityId: string,
  meetingId: string,
): Promise<StoredEvent[]> {
  const rows = await manager.query<EventRow[]>(eventsQuery, [authorityId, meetingId, 0]);
  return rows.map(toStoredEvent);
}

/** The event with this id, of whatever meeting: ids are made by senders, and none is used twice. */
export async function findEvent(
  manager: EntityManager,
  id: string,
): Promise<{ meetingId: string; event: StoredEvent } | null> {
  const [row] = await manager.query<EventRow[]>(byIdQuery, [id]);
  return row ? { meetingId: row.meeting_id, event: toStoredEvent(row) } : null;
}

/** As it goes over the wire. */
export const toMeetingEvent = ({ isExempt: _, ...event }: StoredEvent): MeetingEvent => event;

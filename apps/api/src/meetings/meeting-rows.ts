import type { MeetingSummary, PublicationClock } from '@minutebook/contracts';
import { publicationClock, type MeetingState, type PlainDate, type PlainTime } from '@minutebook/domain';
import type { Clock } from '../platform/index';
import type { CouncilRules } from './council-rules';

export interface PublicationStamp {
  at: string;
  on: PlainDate;
  clearDays: number;
  requiredClearDays: number;
  publishBy: PlainDate;
  isLate: boolean;
}

/** A meeting as the lists read it: one row a meeting, with its body, its count of items and the stamp of its publication. */
export interface MeetingRow {
  id: string;
  version: number;
  body: { id: string; name: string; shortName: string };
  held_on: PlainDate;
  start_time: PlainTime;
  venue: string;
  state: MeetingState;
  agenda_notes: string[];
  cancelled_reason: string;
  item_count: number;
  publication: PublicationStamp | null;
}

export const meetingColumns = `
  m.id, m.version, json_build_object('id', b.id, 'name', b.name, 'shortName', b.short_name) as body,
  m.held_on::text, m.start_time, m.venue, m.state, m.agenda_notes, m.cancelled_reason,
  (select count(*)::int from agenda_items i
    where i.authority_id = m.authority_id and i.meeting_id = m.id and i.withdrawn_reason is null) as item_count,
  case when p.id is null then null else json_build_object(
    'at', p.published_at, 'on', p.published_on, 'clearDays', p.clear_days,
    'requiredClearDays', p.required_clear_days, 'publishBy', p.publish_by,
    'isLate', p.clear_days < p.required_clear_days) end as publication`;

export const meetingTables = `
  meetings m
  join bodies b on b.authority_id = m.authority_id and b.id = m.body_id
  left join publications p on p.authority_id = m.authority_id and p.meeting_id = m.id`;

/** The clock of one meeting. Once published it shows the stamp, whatever the calendar and the policy say since (N-12). */
export function clockOf(row: MeetingRow, rules: CouncilRules, clock: Clock): PublicationClock {
  const stamp = row.publication;
  const reading = publicationClock({
    meetingOn: row.held_on,
    state: row.state,
    today: clock.today(),
    timeOfDay: clock.timeOfDay(),
    policy: rules.publication(row.body.id, row.held_on),
    calendar: rules.calendar,
    published: stamp && { on: stamp.on, clearDays: stamp.clearDays, isLate: stamp.isLate },
  });
  if (!stamp) return { ...reading, published: null };
  const { at, on, clearDays, isLate } = stamp;
  return {
    ...reading,
    publishBy: { ...reading.publishBy, on: stamp.publishBy },
    requiredClearDays: stamp.requiredClearDays,
    published: { at: new Date(at).toISOString(), on, clearDays, isLate },
  };
}

export const toSummary = (row: MeetingRow, rules: CouncilRules, clock: Clock): MeetingSummary => ({
  id: row.id,
  body: row.body,
  heldOn: row.held_on,
  startTime: row.start_time,
  venue: row.venue,
  state: row.state,
  itemCount: row.item_count,
  clock: clockOf(row, rules, clock),
});

import type { Meeting, MeetingSummary, meetingsQuery } from '@minutebook/contracts';
import { formatDate, hasHolidayTable, nonWorkingReason } from '@minutebook/domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import { authorise, bodiesFor, Clock, notFound, preparedQuery, type Actor } from '../platform/index';
import { CouncilRulesReader, type CouncilRules } from './council-rules';
import { meetingColumns, meetingTables, toSummary, type MeetingRow } from './meeting-rows';

const listQuery = `
  select ${meetingColumns} from ${meetingTables}
  where m.authority_id = $1
    and ($2::uuid[] is null or m.body_id = any($2)) and ($3::uuid is null or m.body_id = $3)
    and ($4::date is null or m.held_on >= $4) and ($5::date is null or m.held_on <= $5)
  order by m.held_on, m.start_time, b.name, m.id`;

const oneQuery = `
  select ${meetingColumns},
    (select e.name from memberships s join people e on e.authority_id = s.authority_id and e.id = s.person_id
      where s.authority_id = m.authority_id and s.body_id = m.body_id and s.role = 'chair'
        and s.starts_on <= m.held_on and (s.ends_on is null or s.ends_on >= m.held_on)
      order by s.starts_on desc limit 1) as chair,
    (select e.name from office_holders h join people e on e.authority_id = h.authority_id and e.id = h.person_id
      where h.authority_id = m.authority_id and h.body_id = m.body_id and h.office = 'clerk'
        and h.starts_on <= m.held_on and (h.ends_on is null or h.ends_on >= m.held_on)
      order by h.starts_on desc limit 1) as clerk
  from ${meetingTables}
  where m.authority_id = $1 and m.id = $2`;

interface OneRow extends MeetingRow {
  chair: string | null;
  clerk: string | null;
}
type Filter = z.output<typeof meetingsQuery>;

/** Meetings with their publication clocks, as the calendar, the list and the workspace read them. */
@Injectable()
export class MeetingReader {
  constructor(
    private readonly dataSource: DataSource,
    private readonly rules: CouncilRulesReader,
    private readonly clock: Clock,
  ) {}

  /** The meetings of the bodies that the actor may see, by date. */
  async list(actor: Actor, filter: Filter): Promise<MeetingSummary[]> {
    const { rows, rules } = await this.rows(actor, filter);
    return rows.map((row) => toSummary(row, rules, this.clock));
  }

  /** The rows of the list with the rules that read them, for lists that add to it. Two queries, whatever the length. */
  async rows(
    actor: Actor,
    { from, to, bodyId }: Filter,
  ): Promise<{ rows: MeetingRow[]; rules: CouncilRules }> {
    const bodies = bodiesFor(actor, 'meetings.read');
    const values = [actor.authorityId, bodies, bodyId ?? null, from ?? null, to ?? null];
    const [rows, rules] = await Promise.all([
      preparedQuery<MeetingRow>(this.dataSource, 'meetings', listQuery, values),
      this.rules.read(actor.authorityId),
    ]);
    return { rows, rules };
  }

  async read(actor: Actor, meetingId: string): Promise<Meeting> {
    const [[row], rules] = await Promise.all([
      preparedQuery<OneRow>(this.dataSource, 'meeting', oneQuery, [actor.authorityId, meetingId]),
      this.rules.read(actor.authorityId),
    ]);
    if (!row) throw notFound('meeting');
    authorise(actor, 'meetings.read', row.body.id);
    return {
      ...toSummary(row, rules, this.clock),
      version: row.version,
      chair: row.chair,
      clerk: row.clerk,
      agendaNotes: row.agenda_notes,
      cancelledReason: row.cancelled_reason,
      warnings: warningsOf(row, rules),
    };
  }
}

/** Said, not refused: councils have met on such days. */
function warningsOf({ held_on }: MeetingRow, { calendar }: CouncilRules): { code: string; text: string }[] {
  if (!hasHolidayTable(held_on))
    return [
      {
        code: 'no-holiday-table',
        text: `The bank holidays of ${held_on.slice(0, 4)} are not known yet. Check the publication deadline by hand, or add the holidays to the council's calendar.`,
      },
    ];
  const reason = nonWorkingReason(held_on, calendar);
  return reason === null
    ? []
    : [{ code: 'not-a-working-day', text: `${formatDate(held_on)} is not a working day (${reason}).` }];
}

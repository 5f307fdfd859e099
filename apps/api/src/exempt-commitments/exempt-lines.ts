import type { ExemptCommitment } from '@minutebook/contracts';
import { isOpenCommitment, type Due, type MinutesState, type PlainDate } from '@minutebook/domain';

/** A row of the register of Part B as the database gives it, with its meeting, body and minute. */
export interface ExemptLine {
  id: string;
  version: number;
  kind: ExemptCommitment['kind'];
  reference: string;
  ordinal: string;
  text: string;
  conclusions: string[];
  body_id: string;
  body_name: string;
  body_name_now: string;
  meeting_id: string;
  held_on: PlainDate;
  minutes_state: MinutesState;
  minute_number: string;
  source_title: string;
  entry_id: string;
  exempt_paragraphs: number[];
  owner: string;
  addressed_to: string;
  due: Due | null;
  due_on: PlainDate | null;
  state: ExemptCommitment['state'];
  closed_at: Date | null;
  closed_by_name: string;
  last_update_at: Date | null;
}

/** What `ExemptLine` is selected as, from `lineTables`. */
export const lineColumns = `c.id, c.version, c.kind, c.reference, c.ordinal, c.text, c.conclusions, c.body_id, c.body_name,
  c.meeting_id, c.minute_number, c.source_title, c.entry_id, c.owner, c.addressed_to, c.due, c.due_on::text, c.state,
  c.closed_at, c.closed_by_name, b.name as body_name_now, m.held_on::text, n.state as minutes_state, e.exempt_paragraphs,
  (select max(u.at) from exempt.commitment_updates u
    where u.authority_id = c.authority_id and u.commitment_id = c.id) as last_update_at`;

export const lineTables = `exempt.commitments c
  join meetings m on m.authority_id = c.authority_id and m.id = c.meeting_id
  join bodies b on b.authority_id = c.authority_id and b.id = c.body_id
  join minute_entries e on e.authority_id = c.authority_id and e.id = c.entry_id
  join minutes n on n.authority_id = c.authority_id and n.id = e.minutes_id`;

type Late = (dueOn: PlainDate | null) => number | null;

export const toExemptCommitment = (line: ExemptLine, late: Late): ExemptCommitment => ({
  ...placeOf(line),
  id: line.id,
  version: line.version,
  kind: line.kind,
  reference: line.reference,
  ordinal: line.ordinal,
  text: line.text,
  owner: line.owner,
  addressedTo: line.addressed_to,
  due: line.due,
  dueOn: line.due_on,
  lateByWorkingDays: isOpenCommitment(line.state) ? late(line.due_on) : null,
  state: line.state,
  closedAt: line.closed_at?.toISOString() ?? null,
  closedBy: line.closed_by_name,
  lastUpdateAt: line.last_update_at?.toISOString() ?? null,
});

const placeOf = (line: ExemptLine) => ({
  body: { id: line.body_id, name: line.body_name_now },
  bodyNameThen: line.body_name,
  meeting: { id: line.meeting_id, heldOn: line.held_on, minutesState: line.minutes_state },
  minuteNumber: line.minute_number,
  sourceTitle: line.source_title,
  entryId: line.entry_id,
  exemptParagraphs: line.exempt_paragraphs,
});

import type { Commitment } from '@minutebook/contracts';
import type { Due, MinutesState, PlainDate } from '@minutebook/domain';
import { can, isOpenCommitment } from '@minutebook/domain';
import type { Actor } from '../platform/index';

/** A row of the register as the database gives it, with what belongs to it in other tables. */
export interface CommitmentLine {
  id: string;
  version: number;
  kind: Commitment['kind'];
  reference: string;
  ordinal: string;
  parent_id: string | null;
  position: number;
  text: string;
  conclusions: string[];
  body_id: string;
  body_name: string;
  body_name_now: string;
  meeting_id: string;
  held_on: PlainDate;
  minutes_state: MinutesState | null;
  minute_number: string;
  source_title: string;
  entry_id: string | null;
  block_id: string | null;
  owner: string;
  owner_person_id: string | null;
  owner_email: string;
  addressed_to: string;
  addressee_kind: Commitment['addresseeKind'];
  due: Due | null;
  due_on: PlainDate | null;
  state: Commitment['state'];
  is_from_young_people: boolean;
  topics: string[];
  circulated_to: string;
  circulated_on: PlainDate | null;
  closed_at: Date | null;
  closed_by_name: string;
  last_update: string;
  last_update_at: Date | null;
}

const plain =
  `version kind reference ordinal parent_id position text conclusions body_id body_name meeting_id minute_number source_title
  entry_id block_id owner owner_person_id owner_email addressed_to addressee_kind due state is_from_young_people topics
  circulated_to closed_at closed_by_name last_update last_update_at`
    .split(/\s+/)
    .map((column) => `c.${column}`)
    .join(', ');

/** What `CommitmentLine` is selected as, from `lineTables`. */
export const lineColumns = `c.id, ${plain}, c.due_on::text, c.circulated_on::text, b.name as body_name_now,
  m.held_on::text, n.state as minutes_state`;

export const lineTables = `commitments c
  join meetings m on m.authority_id = c.authority_id and m.id = c.meeting_id
  join bodies b on b.authority_id = c.authority_id and b.id = c.body_id
  left join minutes n on n.authority_id = c.authority_id and n.meeting_id = c.meeting_id`;

type Late = (dueOn: PlainDate | null) => number | null;

/** The row as it goes out. The owner's address is for those who may write to them. */
export const toCommitment = (line: CommitmentLine, actor: Actor, late: Late): Commitment => ({
  ...namesOf(line),
  ...placeOf(line),
  owner: line.owner,
  ownerPersonId: line.owner_person_id,
  ownerEmail: can(actor.grants, 'commitments.edit', line.body_id) ? line.owner_email : '',
  addressedTo: line.addressed_to,
  addresseeKind: line.addressee_kind,
  due: line.due,
  dueOn: line.due_on,
  lateByWorkingDays: isOpenCommitment(line.state) ? late(line.due_on) : null,
  state: line.state,
  isFromYoungPeople: line.is_from_young_people,
  topics: line.topics,
  circulatedTo: line.circulated_to,
  circulatedOn: line.circulated_on,
  closedAt: line.closed_at?.toISOString() ?? null,
  closedBy: line.closed_by_name,
  lastUpdate: line.last_update,
  lastUpdateAt: line.last_update_at?.toISOString() ?? null,
});

const namesOf = ({ id, version, kind, reference, ordinal, parent_id, text }: CommitmentLine) => ({
  ...{ id, version, kind, reference, ordinal, text },
  parentId: parent_id,
});

const placeOf = (line: CommitmentLine) => ({
  body: { id: line.body_id, name: line.body_name_now },
  bodyNameThen: line.body_name,
  meeting: { id: line.meeting_id, heldOn: line.held_on, minutesState: line.minutes_state },
  minuteNumber: line.minute_number,
  sourceTitle: line.source_title,
  entryId: line.entry_id,
  blockId: line.block_id,
});

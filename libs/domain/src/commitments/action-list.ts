import { formatDate, type PlainDate } from '../calendar/index';
import type { CommitmentKind, CommitmentState } from './terms';

/** The list of what was agreed, as the standing item "Update on actions" and the Chair get it: plain data, Part A only. */
export interface ActionListModel {
  council: { name: string };
  body: { name: string };
  /** The meeting that the list is for. */
  meeting: { heldOn: PlainDate };
  /** Of the body's last meeting before it: what changed since then is on the list too. */
  since: PlainDate | null;
  groups: ActionListGroup[];
}

export interface ActionListGroup {
  heldOn: PlainDate;
  rows: ActionListRow[];
}

export interface ActionListRow {
  reference: string;
  text: string;
  kind: CommitmentKind;
  owner: string;
  /** "Wed 3 July 2019", "The next meeting", or empty. */
  due: string;
  state: CommitmentState;
  lateByWorkingDays: number | null;
  lastUpdate: string;
}

/** A row of the register, as far as the list prints it. */
export interface ActionListSource extends ActionListRow {
  meetingId: string;
  heldOn: PlainDate;
  position: number;
}

/**
 * The list grouped by the meeting that asked, the newest first, each in the order of its minutes with what is late before the rest
 * (product: overdue first). Two rows of 6 March and one of 16 January: two groups, March first.
 */
export function actionListGroups(rows: readonly ActionListSource[]): ActionListGroup[] {
  const meetings = new Map<string, ActionListSource[]>();
  for (const row of rows) meetings.set(row.meetingId, [...(meetings.get(row.meetingId) ?? []), row]);
  return [...meetings.values()]
    .map((group) => ({
      heldOn: group[0]?.heldOn ?? '',
      rows: group.toSorted(lateFirst).map(({ meetingId: _m, heldOn: _h, position: _p, ...row }) => row),
    }))
    .toSorted((one, other) => (one.heldOn < other.heldOn ? 1 : -1));
}

const lateFirst = (one: ActionListSource, other: ActionListSource): number =>
  Number(other.lateByWorkingDays !== null) - Number(one.lateByWorkingDays !== null) ||
  one.position - other.position;

/** What stands over the list: "What is open, and what changed since the meeting on Wednesday, 6 March 2019." */
export const actionListIntroduction = (since: PlainDate | null): string =>
  since === null
    ? 'What is open.'
    : `What is open, and what changed since the meeting on ${formatDate(since)}.`;

/** "1 working day late", "3 working days late" (N-12). */
export const describeLateness = (days: number): string =>
  days === 1 ? '1 working day late' : `${days} working days late`;

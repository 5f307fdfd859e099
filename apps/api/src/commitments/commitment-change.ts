import type { UpdateCommitment } from '@minutebook/contracts';
import type { CommitmentRow } from '@minutebook/data-access';
import {
  canCommitmentBecome,
  describeCommitmentState,
  dueRefusal,
  dueSentence,
  inSentence,
  isClosingCommitment,
  isOpenCommitment,
  ownerSentence,
  stateSentence,
  type CommitmentState,
  type PlainDate,
} from '@minutebook/domain';
import { conflict, unprocessable } from '../platform/index';
import type { Changed } from './correction';

/** What may be changed in the register. `state` may also be one that only the owner's proposal or the minutes give. */
export type CommitmentChange = Omit<UpdateCommitment, 'version' | 'state'> & { state?: CommitmentState };

interface Circumstances {
  heldOn: PlainDate;
  at: Date;
  byName: string;
}

/** What a change looks at; rows of Part B have no more. */
export type ChangedRow = Pick<
  CommitmentRow,
  'owner' | 'dueOn' | 'state' | 'circulatedTo' | 'isFromYoungPeople'
>;

type Write = (row: ChangedRow, change: CommitmentChange, changed: Changed, at: Circumstances) => void;

/** The columns and the lines of history that a change of a row comes to; what is as it was makes none. */
export function changesOf(row: ChangedRow, change: CommitmentChange, at: Circumstances): Changed {
  const changed: Changed = { columns: {}, lines: [] };
  for (const write of [writeOwner, writeDue, writeState, writeAnswer, writeTags])
    write(row, change, changed, at);
  return changed;
}

const writeOwner: Write = (row, { owner, ownerPersonId, ownerEmail }, { columns, lines }) => {
  if (ownerPersonId !== undefined) columns.ownerPersonId = ownerPersonId;
  if (ownerEmail !== undefined) columns.ownerEmail = ownerEmail;
  if (owner === undefined || owner === row.owner) return;
  columns.owner = owner;
  // the address belongs to whoever owned it before
  columns.ownerEmail ??= '';
  columns.ownerPersonId ??= null;
  lines.push({ kind: 'owner', text: ownerSentence(row.owner, owner) });
};

const writeDue: Write = (row, { dueOn }, { columns, lines }, { heldOn }) => {
  if (dueOn === undefined || dueOn === row.dueOn) return;
  const refused = dueOn === null ? null : dueRefusal(dueOn, heldOn);
  if (refused) throw unprocessable('due-before-meeting', refused, [{ path: 'dueOn', message: refused }]);
  columns.dueOn = dueOn;
  columns.due = dueOn === null ? null : { kind: 'date', on: dueOn };
  lines.push({ kind: 'due', text: dueSentence(row.dueOn, dueOn) });
};

const writeState: Write = (row, { state, note = '' }, { columns, lines }, { at, byName }) => {
  if (state === undefined || state === row.state) {
    if (note !== '') lines.push({ kind: 'note', text: note });
    return;
  }
  refuseStep(row.state, state);
  if (isClosingCommitment(state) && note === '') throw noteMissing(state);
  columns.state = state;
  columns.closedAt = isClosingCommitment(state) ? at : null;
  columns.closedByName = isClosingCommitment(state) ? byName : '';
  lines.push({ kind: 'state', text: stateSentence(row.state, state, note) });
};

function refuseStep(from: CommitmentState, to: CommitmentState): void {
  if (canCommitmentBecome(from, to)) return;
  const [now, next] = [describeCommitmentState(from), describeCommitmentState(to)].map((words) =>
    words.toLowerCase(),
  );
  throw conflict('wrong-state', `This commitment is ${now}, so it cannot become ${next} now.`);
}

function noteMissing(state: CommitmentState) {
  const message = state === 'done' ? 'Say in the note what was done.' : 'Say in the note why it was dropped.';
  return unprocessable('note-missing', message, [{ path: 'note', message }]);
}

const writeAnswer: Write = (row, { circulatedTo, circulatedOn }, { columns, lines }) => {
  if (circulatedTo !== undefined) columns.circulatedTo = circulatedTo;
  if (circulatedOn !== undefined) columns.circulatedOn = circulatedOn;
  const to = circulatedTo ?? row.circulatedTo;
  const isNew = (circulatedTo ?? row.circulatedTo) !== row.circulatedTo;
  if (isNew && to !== '') lines.push({ kind: 'answer', text: `The answer went to ${inSentence(to)}.` });
};

const writeTags: Write = (row, change, { columns, lines }) => {
  if (change.addressedTo !== undefined) columns.addressedTo = change.addressedTo;
  if (change.addresseeKind !== undefined) columns.addresseeKind = change.addresseeKind;
  if (change.topics !== undefined) columns.topics = change.topics;
  const { isFromYoungPeople } = change;
  if (isFromYoungPeople === undefined || isFromYoungPeople === row.isFromYoungPeople) return;
  columns.isFromYoungPeople = isFromYoungPeople;
  lines.push({
    kind: 'note',
    text: isFromYoungPeople ? 'Asked by young people.' : 'Not asked by young people.',
  });
};

/** Whether the row still waits for somebody, so that reminding its owner makes sense. */
export const isOwed = ({ state }: CommitmentRow): boolean => isOpenCommitment(state);

import { isDeepStrictEqual } from 'node:util';
import type { CommitmentRow } from '@minutebook/data-access';
import {
  correctedSentence,
  dueDate,
  dueSentence,
  guessAddressee,
  ownerSentence,
  revivedSentence,
  type CommitmentUpdateKind,
  type FollowedBlock,
  type PlainDate,
} from '@minutebook/domain';

export interface Changed {
  columns: Partial<CommitmentRow>;
  lines: { kind: CommitmentUpdateKind; text: string }[];
}

type Followed = FollowedBlock & { parentId: string | null };

const plain = ['kind', 'reference', 'ordinal', 'position', 'minuteNumber', 'sourceTitle', 'text'] as const;
const alsoPlain = ['entryId', 'parentId', 'conclusions', 'addressedTo'] as const;

/** What a row has of its block; those of Part B have no more. */
export type FollowedRow = Pick<
  CommitmentRow,
  | (typeof plain)[number]
  | (typeof alsoPlain)[number]
  | ('state' | 'owner' | 'followedOwner' | 'followedDue' | 'dueOn' | 'addresseeKind')
>;

/**
 * What a row takes from its block as it stands now. Owner and time are the clerk's once they were set in the register: the block
 * overwrites them only where the minutes themselves say something else than before.
 */
export function correctionOf(row: FollowedRow, block: Followed, heldOn: PlainDate): Changed {
  const columns: Partial<CommitmentRow> = {};
  const lines: Changed['lines'] = [];
  for (const column of [...plain, ...alsoPlain])
    if (!isDeepStrictEqual(row[column], block[column])) Object.assign(columns, { [column]: block[column] });
  if (row.state === 'withdrawn') {
    columns.state = 'not-begun';
    lines.push({ kind: 'state', text: revivedSentence });
  }
  if (row.text !== block.text)
    lines.push({ kind: 'corrected', text: correctedSentence(row.text, block.text) });
  if (columns.addressedTo !== undefined && row.addresseeKind === guessAddressee(row.addressedTo))
    columns.addresseeKind = block.addresseeKind;
  takeOwner(row, block, columns, lines);
  takeDue(row, block, heldOn, columns, lines);
  return { columns, lines };
}

function takeOwner(
  row: FollowedRow,
  { owner }: Followed,
  columns: Changed['columns'],
  lines: Changed['lines'],
): void {
  if (owner === row.followedOwner) return;
  columns.followedOwner = owner;
  if (owner === row.owner) return;
  Object.assign(columns, { owner, ownerPersonId: null, ownerEmail: '' });
  lines.push({ kind: 'owner', text: ownerSentence(row.owner, owner) });
}

function takeDue(
  row: FollowedRow,
  { due }: Followed,
  heldOn: PlainDate,
  columns: Changed['columns'],
  lines: Changed['lines'],
): void {
  if (isDeepStrictEqual(due, row.followedDue)) return;
  Object.assign(columns, { followedDue: due, due });
  const dueOn = dueDate(due, { heldOn, nextOn: null });
  // the day of the next meeting is looked up once all rows are written
  if (due?.kind === 'next-meeting' || dueOn === row.dueOn) return;
  columns.dueOn = dueOn;
  lines.push({ kind: 'due', text: dueSentence(row.dueOn, dueOn) });
}

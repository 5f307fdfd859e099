import type { Commitment } from '@minutebook/contracts';
import { describeMinutesState, formatDate } from '@minutebook/domain';
import type { Mark } from '@minutebook/ui';
import { minutesMark } from '../meeting/meeting-tabs';
import { isLate } from './commitment-words';

export type Grouping = 'meeting' | 'owner' | 'due';

/** The head of a group of rows: its words in serif, what stands beside them, and its state. */
export interface GroupHead {
  key: string;
  title: string;
  beside: string;
  standing: { mark: Mark; word: string } | null;
  meetingId: string | null;
}

interface Listing {
  group: Grouping;
  /** Where only late rows are shown they stand in their groups; else they come first, under a head of their own. */
  isOnlyLate: boolean;
}

function meetingHead({ meeting, bodyNameThen }: Commitment): GroupHead {
  const state = meeting.minutesState;
  return {
    key: meeting.id,
    title: formatDate(meeting.heldOn),
    beside: bodyNameThen,
    standing: state ? { mark: minutesMark(state), word: describeMinutesState(state) } : null,
    meetingId: meeting.id,
  };
}

const plainHead = (key: string, title: string): GroupHead => ({
  key,
  title,
  beside: '',
  standing: null,
  meetingId: null,
});

/** The group that a row belongs to. */
export function groupOf(row: Commitment, { group, isOnlyLate }: Listing): GroupHead {
  if (isLate(row) && !isOnlyLate) return plainHead('late', 'Late');
  if (group === 'owner') return plainHead(`owner ${row.owner}`, row.owner || 'No owner');
  if (group === 'due')
    return plainHead(`due ${row.dueOn ?? ''}`, row.dueOn ? `Due ${formatDate(row.dueOn)}` : 'No date');
  return meetingHead(row);
}

export interface ListedRow {
  row: Commitment;
  index: number;
  /** Set on the first row of a group. */
  head: GroupHead | null;
}

/** Rows with the heads of their groups. They come a page at a time, and a group may go on over the end of one. */
export function listed(pages: readonly (readonly Commitment[])[], listing: Listing): ListedRow[][] {
  let before = '';
  let index = -1;
  return pages.map((rows) =>
    rows.map((row) => {
      const head = groupOf(row, listing);
      const isFirst = head.key !== before;
      before = head.key;
      index += 1;
      return { row, index, head: isFirst ? head : null };
    }),
  );
}

import type { AddresseeKind, CommitmentState, PlainDate } from '@minutebook/domain';
import type { BodyKey } from '../council';

/** A day in the life of a commitment, as the clerk entered it. */
export interface FollowedDay {
  on: PlainDate;
  note: string;
  state?: Extract<CommitmentState, 'under-way' | 'done' | 'dropped'>;
  /** To whom the answer went that day. */
  circulatedTo?: string;
}

/** What became of one commitment: it is found by the title that its item begins with and by its mark there. */
export interface Followed {
  under: string;
  mark: string;
  owner?: string;
  ownerEmail?: string;
  /** Where the words of the minutes mislead. */
  addresseeKind?: AddresseeKind;
  dueOn?: PlainDate;
  topics?: string[];
  isFromYoungPeople?: true;
  days: FollowedDay[];
}

export interface FollowedMeeting {
  body: BodyKey;
  heldOn: PlainDate;
  /** When owners and days were entered. */
  enteredOn: PlainDate;
  commitments: Followed[];
}

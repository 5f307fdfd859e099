import { FormControl, FormGroup, Validators } from '@angular/forms';
import type { Commitment, UpdateCommitment } from '@minutebook/contracts';
import { addresseeKinds, type AddresseeKind, type PlainDate } from '@minutebook/domain';
import { longDue, stateWords } from './commitment-words';

/** What the form of a row holds. */
export interface CommitmentValues {
  owner: string;
  ownerEmail: string;
  dueOn: PlainDate | null;
  addresseeKind: AddresseeKind;
  addressedTo: string;
  topics: string;
  circulatedTo: string;
  circulatedOn: PlainDate | null;
  isFromYoungPeople: boolean;
}

export const valuesOf = (row: Commitment): CommitmentValues => ({
  owner: row.owner,
  ownerEmail: row.ownerEmail,
  dueOn: row.dueOn,
  addresseeKind: row.addresseeKind,
  addressedTo: row.addressedTo,
  topics: row.topics.join(', '),
  circulatedTo: row.circulatedTo,
  circulatedOn: row.circulatedOn,
  isFromYoungPeople: row.isFromYoungPeople,
});

export const formOf = (row: Commitment) => {
  const values = valuesOf(row);
  const text = (value: string) => new FormControl(value, { nonNullable: true });
  return new FormGroup({
    owner: text(values.owner),
    ownerEmail: new FormControl(values.ownerEmail, { nonNullable: true, validators: Validators.email }),
    dueOn: new FormControl(values.dueOn),
    addresseeKind: new FormControl(values.addresseeKind, { nonNullable: true }),
    addressedTo: text(values.addressedTo),
    topics: text(values.topics),
    circulatedTo: text(values.circulatedTo),
    circulatedOn: new FormControl(values.circulatedOn),
    isFromYoungPeople: new FormControl(values.isFromYoungPeople, { nonNullable: true }),
  });
};

export const addressees = addresseeKinds;

const topicsOf = (words: string): string[] => [
  ...new Set(
    words
      .split(',')
      .map((topic) => topic.trim())
      .filter(Boolean),
  ),
];

/** Only what was changed, as the API takes it. An owner that is another has no longer the account of the one before. */
export function changesOf(
  before: CommitmentValues,
  { topics, ...after }: CommitmentValues,
): Omit<UpdateCommitment, 'version'> {
  const changed = Object.entries(after).filter(
    ([name, value]) => value !== before[name as keyof CommitmentValues],
  );
  return {
    ...(Object.fromEntries(changed) as Omit<UpdateCommitment, 'version'>),
    ...(topics === before.topics ? {} : { topics: topicsOf(topics) }),
  };
}

const shown: { name: keyof CommitmentValues; label: string; words: (row: Commitment) => string }[] = [
  { name: 'owner', label: 'owner', words: ({ owner }) => owner || 'none' },
  { name: 'ownerEmail', label: 'e-mail', words: ({ ownerEmail }) => ownerEmail || 'none' },
  { name: 'dueOn', label: 'due', words: longDue },
  { name: 'addressedTo', label: 'addressed to', words: ({ addressedTo }) => addressedTo || 'nobody' },
  { name: 'topics', label: 'topics', words: ({ topics }) => topics.join(', ') || 'none' },
  { name: 'circulatedTo', label: 'answer sent to', words: ({ circulatedTo }) => circulatedTo || 'nobody' },
];

/** How the row stands now, in what somebody else changed: "owner Head of Service, due Friday, 21 June 2019". */
export function changedMeanwhile(before: Commitment, now: Commitment): string {
  const [old, fresh] = [valuesOf(before), valuesOf(now)];
  const parts = shown
    .filter(({ name }) => old[name] !== fresh[name])
    .map(({ label, words }) => `${label} ${words(now)}`);
  if (before.state !== now.state) parts.unshift(`state ${stateWords(now.state)}`);
  return parts.join('; ');
}

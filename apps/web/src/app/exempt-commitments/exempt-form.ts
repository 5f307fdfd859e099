import { FormControl, FormGroup } from '@angular/forms';
import type { ExemptCommitment, UpdateExemptCommitment } from '@minutebook/contracts';
import { canCommitmentBecome, type PlainDate } from '@minutebook/domain';
import { longDue, stateWords } from '../commitments/commitment-words';

type Settable = NonNullable<UpdateExemptCommitment['state']>;

/** What the form of a row holds. The state is empty where it is to stay. */
export interface ExemptValues {
  owner: string;
  dueOn: PlainDate | null;
  state: Settable | '';
  note: string;
}

const settable: readonly Settable[] = ['not-begun', 'under-way', 'done', 'dropped'];

/** What a row can become, after what it is now: the rules of the open register, without what only an owner's mail could say. */
export const stateChoices = ({ state }: ExemptCommitment): { value: Settable | ''; label: string }[] => [
  { value: '', label: `Stays: ${stateWords(state).toLowerCase()}` },
  ...settable
    .filter((next) => next !== state && canCommitmentBecome(state, next))
    .map((value) => ({ value, label: stateWords(value) })),
];

export const exemptForm = ({ owner, dueOn }: ExemptCommitment) =>
  new FormGroup({
    owner: new FormControl(owner, { nonNullable: true }),
    dueOn: new FormControl(dueOn),
    state: new FormControl<Settable | ''>('', { nonNullable: true }),
    note: new FormControl('', { nonNullable: true }),
  });

/** Only what was changed, as the API takes it. */
export const changesOf = (
  row: Pick<ExemptCommitment, 'owner' | 'dueOn'>,
  { owner, dueOn, state, note }: ExemptValues,
): Omit<UpdateExemptCommitment, 'version'> => ({
  ...(owner.trim() !== row.owner && { owner: owner.trim() }),
  ...(dueOn !== row.dueOn && { dueOn }),
  ...(state !== '' && { state }),
  ...(note.trim() !== '' && { note: note.trim() }),
});

/** How the row stands now, in what somebody else changed: "state Done; owner Head of Service". */
export function changedMeanwhile(before: ExemptCommitment, now: ExemptCommitment): string {
  const parts = [
    before.state !== now.state && `state ${stateWords(now.state)}`,
    before.owner !== now.owner && `owner ${now.owner || 'none'}`,
    before.dueOn !== now.dueOn && `due ${longDue(now)}`,
  ].filter((part) => part !== false);
  return parts.length > 0 ? parts.join('; ') : 'another line in its history';
}

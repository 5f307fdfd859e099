import {
  describeCircumstance,
  describeParticipation,
  interestCircumstances,
  participationFor,
  type InterestCircumstance,
  type InterestKind,
  type InterestsPolicy,
  type Participation,
} from '@minutebook/domain';
import type { Mark } from '@minutebook/ui';
import { isOn, listOf, textOf, type ActValues, type Option } from './act-question';

export interface Consequence {
  mark: Mark;
  word: string;
}

/** The three consequences as marks with words: "May speak", "No vote", "Stays". */
export function consequencesOf(participation: Participation): Consequence[] {
  const { speak, vote, stay } = describeParticipation(participation);
  const marks: Record<Participation['speak'], Mark> = {
    yes: 'done',
    no: 'withdrawn',
    'if-public-may': 'soon',
  };
  return [
    { mark: marks[participation.speak], word: speak },
    { mark: participation.mayVote ? 'done' : 'withdrawn', word: vote },
    { mark: participation.mustLeave ? 'late' : 'done', word: stay },
  ];
}

/** The circumstances that the table in force knows for a kind of interest. */
export function circumstancesOf({ rows }: InterestsPolicy, interest: InterestKind): Option[] {
  const known = new Set(rows.filter((row) => row.interest === interest).flatMap((row) => row.circumstances));
  return interestCircumstances
    .filter((circumstance) => known.has(circumstance))
    .map((circumstance) => ({ value: circumstance, label: describeCircumstance(circumstance) }));
}

/** The circumstances to choose from, once the kind is chosen. */
export const optionsFor = (policy: InterestsPolicy, values: ActValues): Option[] => {
  const interest = textOf(values, 'interest');
  return interest ? circumstancesOf(policy, interest as InterestKind) : [];
};

/** The one that was chosen, or the only one that there is. */
export function circumstanceOf(policy: InterestsPolicy, values: ActValues): InterestCircumstance {
  const options = optionsFor(policy, values);
  const chosen = options.find(({ value }) => value === textOf(values, 'circumstance'));
  return (chosen ?? options[0])?.value as InterestCircumstance;
}

export function dispensationOf(values: ActValues): { maySpeak: boolean; mayVote: boolean } | null {
  const lifts = listOf(values, 'dispensation');
  return lifts.length === 0 ? null : { maySpeak: lifts.includes('speak'), mayVote: lifts.includes('vote') };
}

/** What follows from a form as far as it is filled in; null while the table cannot say yet. */
export function participationOf(policy: InterestsPolicy, values: ActValues): Participation | null {
  const options = optionsFor(policy, values);
  const isChosen =
    options.length === 1 || options.some(({ value }) => value === textOf(values, 'circumstance'));
  if (!isChosen) return null;
  return participationFor(policy, {
    interest: textOf(values, 'interest') as InterestKind,
    circumstance: circumstanceOf(policy, values),
    isSensitive: isOn(values, 'sensitive'),
    dispensation: dispensationOf(values),
  });
}

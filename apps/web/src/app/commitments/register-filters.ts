import { commitmentDueFilters } from '@minutebook/contracts';
import {
  commitmentKinds,
  commitmentStates,
  type CommitmentKind,
  type CommitmentState,
} from '@minutebook/domain';
import type { Query } from './commitments.api';
import { kindOf, stateWords } from './commitment-words';
import type { Grouping } from './register-groups';

/** The filters as they stand in the address of the page. */
export const filterNames = [
  'body',
  'meeting',
  'states',
  'kinds',
  'owner',
  'due',
  'topic',
  'young',
  'since',
  'search',
  'group',
] as const;
export type FilterName = (typeof filterNames)[number];
export type Filters = Partial<Record<FilterName, string>>;

export const groupOfAddress = (group: string | undefined): Grouping =>
  group === 'owner' || group === 'due' ? group : 'meeting';

/** What the API is asked for. */
export const queryOf = (filters: Filters): Query => ({
  bodyId: filters.body,
  meetingId: filters.meeting,
  states: filters.states,
  kinds: filters.kinds,
  owner: filters.owner,
  due: filters.due,
  topic: filters.topic,
  youngPeople: filters.young ? 'true' : undefined,
  doneSinceLastMeeting: filters.since ? 'true' : undefined,
  search: filters.search,
  group: groupOfAddress(filters.group),
});

export interface Choice {
  value: string;
  label: string;
}

const dueLabels: Record<(typeof commitmentDueFilters)[number], string> = {
  late: 'Late',
  'this-week': 'This week',
  'next-meeting': 'By the next meeting',
  'no-date': 'No date',
};

export const dueChoices: Choice[] = (['late', 'this-week', 'next-meeting', 'no-date'] as const).map(
  (value) => ({
    value,
    label: dueLabels[value],
  }),
);
export const kindChoices: Choice[] = commitmentKinds.map((value) => ({ value, label: kindOf[value].label }));
export const stateChoices: Choice[] = [
  { value: 'open', label: 'Open' },
  ...commitmentStates.map((value) => ({ value, label: stateWords(value) })),
];

const isKind = (value: string): value is CommitmentKind =>
  (commitmentKinds as readonly string[]).includes(value);
const isState = (value: string): value is CommitmentState =>
  (commitmentStates as readonly string[]).includes(value);

/** The value of a filter as its button names it: "Action, Request". Empty where it is not set. */
export function filterWords(name: FilterName, value: string | undefined): string {
  if (!value) return '';
  const each = value.split(',');
  if (name === 'kinds') return each.map((kind) => (isKind(kind) ? kindOf[kind].label : kind)).join(', ');
  if (name === 'states') {
    return each.map((state) => (isState(state) ? stateWords(state) : 'Open')).join(', ');
  }
  if (name === 'due') return dueChoices.find((choice) => choice.value === value)?.label ?? value;
  if (name === 'young') return 'Asked by young people';
  if (name === 'since') return 'Done since the last meeting';
  return value;
}

/** Filters without those that are empty, as the address has them and saved views keep them. */
export const setFilters = (filters: Filters): Record<string, string> =>
  Object.fromEntries(
    filterNames.flatMap((name) => {
      const value = filters[name];
      return value ? [[name, value] as const] : [];
    }),
  );

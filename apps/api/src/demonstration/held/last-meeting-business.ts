import type { PlainTime } from '@minutebook/domain';
import type { HeldItem, OutcomeLine } from './held-meeting';
import { idFor } from './ids';
import { action, conclusion, discussion, question, recommendation, request } from './notes';
import type { PeoplePresent } from './people-present';
import type { Step } from './steps';

const begun = (number: number, begunAt: PlainTime, ...notes: HeldItem['notes']): HeldItem => ({
  ...{ number, begunAt, notes },
});

export const items = (): HeldItem[] => [
  begun(1, '17:02'),
  begun(
    2,
    '17:03',
    discussion('17:03', 'The minutes of the last meeting were not ready and would come to the next.'),
  ),
  begun(3, '17:04'),
  begun(4, '17:06'),
  begun(5, '17:07'),
  begun(
    6,
    '17:08',
    discussion('17:08', 'Two members of EMPIRE showed a film on what a good review is like.'),
  ),
  begun(7, '17:24', ...scorecard()),
  begun(8, '17:36', ...homes()),
  begun(9, '18:22'),
  begun(
    10,
    '18:34',
    discussion('18:35', 'The work programme was agreed, with a visit to EMPIRE in the spring.'),
  ),
  begun(11, '18:40'),
];

const scorecard = () => [
  question(
    '17:26',
    'Why do fewer health assessments than last quarter come in time?',
    'Two nurses had left, officers said; both posts were filled again.',
  ),
  request('17:33', 'Head of Performance', 'The figures month by month, set beside those of last year.'),
];

const homes = () => [
  discussion('17:38', 'The Head of Corporate Parenting introduced the report.'),
  conclusion('18:08', 'Care leavers wait too long where two services have to agree on a home.'),
  recommendation(
    '18:10',
    'Cabinet Member for Homes',
    'That one officer be named who answers for the waiting list of care leavers.',
  ),
  action('18:20', 'Head of Corporate Parenting', { kind: 'weeks', weeks: 4 }, 'Show young people the flats.'),
];

export const outcomes = (): OutcomeLine[] => [
  {
    at: '18:24',
    saidBy: 'Councillor Sam Okonjo',
    text: 'We heard what a good review is, from those who are reviewed.',
    themes: ['voice'],
    helps: ['children-in-care'],
  },
  {
    at: '18:27',
    saidBy: 'Gloria Peake',
    text: 'Somebody will answer for how long care leavers wait for a home.',
    themes: ['leaving-care'],
    helps: ['care-leavers'],
  },
];

/** Councillor Hartley has an interest in the report; the others vote on it. */
export const interestAndVote = (people: PeoplePresent, itemId: string): Step[] => [
  disclosure(people, itemId),
  ...vote(people, itemId),
];

const disclosure = (people: PeoplePresent, itemId: string): Step => ({
  at: '17:05',
  key: 'disclosure',
  item: 3,
  act: {
    kind: 'interest-disclosed',
    disclosureId: idFor(itemId, 'disclosure'),
    participantId: people.idOf('Councillor Ines Hartley'),
    itemId,
    interest: 'ori',
    circumstance: 'relates',
    isSensitive: false,
    description:
      'The council appointed her to the board of a housing association that is named in the report.',
    dispensation: null,
  },
});

function vote(people: PeoplePresent, itemId: string): Step[] {
  const motionId = idFor(itemId, 'motion');
  const moved: Step['act'] = {
    kind: 'motion-moved',
    motionId,
    motionType: 'substantive',
    amendsId: null,
    text: 'That the report be noted and brought back in six months.',
    moverId: people.idOf('Councillor Sam Okonjo'),
    seconderId: people.idOf('Councillor Tobias Marr'),
  };
  const numbers = { for: 3, against: 0, abstain: 1, named: [], casting: null };
  const taken: Step['act'] = {
    ...{ kind: 'vote-taken', motionId, method: 'show-of-hands' },
    ...numbers,
    result: 'carried',
  };
  return [
    { at: '18:12', key: 'motion', item: 8, act: moved },
    { at: '18:15', key: 'vote', item: 8, act: taken },
  ];
}

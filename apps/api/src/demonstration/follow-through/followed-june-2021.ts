import type { Followed, FollowedMeeting } from './followed';

const everybody = 'All members of the Sub-Committee';
const nextMeeting = '2021-09-14';

const wellbeing = 'Covid Response';
const budget = 'Service Impact';
const asylum = 'Unaccompanied';

/** Answered with a paper that went to all members. */
const answered = (under: string, mark: string, on: string, note: string, topics: string[]): Followed => ({
  ...{ under, mark, topics, dueOn: nextMeeting },
  days: [{ on, note, state: 'done', circulatedTo: everybody }],
});
/** A recommendation whose answer the Cabinet owes: its days are those of the response. */
const owed = (under: string, mark: string, topics: string[]): Followed => ({
  ...{ under, mark, topics, days: [] },
  addresseeKind: 'executive',
});

/** What became of what was asked for on 22 June 2021: the requests are made up, the recommendations stayed without an answer. */
export const followedJune2021: FollowedMeeting = {
  body: 'cyp',
  heldOn: '2021-06-22',
  enteredOn: '2021-07-09',
  commitments: [
    owed(wellbeing, 'R1', ['mental health', 'waiting times']),
    owed(wellbeing, 'R2', ['mental health', 'waiting times']),
    owed(wellbeing, 'R3', ['hidden harm']),
    {
      ...{ under: wellbeing, mark: 'Q1', dueOn: nextMeeting, topics: ['mental health'] },
      days: [{ on: '2021-07-20', state: 'under-way', note: 'Both providers are counting.' }],
    },
    answered(wellbeing, 'Q2', '2021-08-27', 'A briefing of four pages was sent round.', [
      'special educational needs',
    ]),
    answered(budget, 'Q1', '2021-07-19', 'Attendance by month, to the end of June 2021.', [
      'school attendance',
    ]),
    answered(budget, 'Q2', '2021-08-27', 'It is part of the briefing on learning difficulties.', [
      'special educational needs',
      'hidden harm',
    ]),
    answered(budget, 'Q3', '2021-07-19', 'Plans by age and by need since 2018.', [
      'special educational needs',
    ]),
    answered(budget, 'Q4', '2021-07-30', 'A note on how the six decisions came about.', ['exclusions']),
    answered(budget, 'Q5', '2021-08-06', 'A table sets the balances side by side and explains them.', [
      'budget',
    ]),
    owed('Refreshed', 'R1', ['improvement plan']),
    owed('Refreshed', 'R2', ['improvement plan']),
    owed('Refreshed', 'R3', ['improvement plan', 'equality']),
    owed(asylum, 'R1', ['unaccompanied children', 'budget']),
    {
      ...{ under: asylum, mark: 'Q1', dueOn: nextMeeting, topics: ['unaccompanied children'] },
      days: [{ on: '2021-08-02', state: 'under-way', note: 'The figures are asked for at the colleges.' }],
    },
  ],
};

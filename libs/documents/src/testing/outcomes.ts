import type { AnnualReportModel, YouSaidModel } from '@minutebook/domain';

const council = { name: 'London Borough of Croydon' };
const body = { name: 'Corporate Parenting Panel' };

/** The meeting of 6 March 2019 for young people. */
export const aYouSaid = (): YouSaidModel => ({
  ...{ council, body, meeting: { heldOn: '2019-03-06' } },
  said: [
    { text: 'Not all of us have met our new social worker.', by: 'Child F', isTheirs: true },
    { text: 'We want to know who to ring.', by: 'Care Leaver', isTheirs: true },
    { text: 'The Panel heard from EMPIRE first.', by: '', isTheirs: false },
  ],
  isAskedByYoungPeople: true,
  asked: [
    {
      text: 'Share the contact pack with EMPIRE, and hear what they think of it.',
      owner: 'Head of Corporate Parenting',
      happened: ['This is done.', 'Shared on 12 May. EMPIRE will answer in person.'],
    },
    {
      text: 'Arrange for the Panel to visit EMPIRE.',
      owner: 'Youth Engagement Leader',
      happened: ['Somebody is working on this.', 'It should be done by Wednesday, 3 July 2019.'],
    },
  ],
});

/** The Panel's year to 19 May 2019. */
export const anAnnualReport = (): AnnualReportModel => ({
  ...{ council, body, meeting: { heldOn: '2019-07-03' } },
  year: { from: '2018-05-20', to: '2019-05-19', isRunning: false },
  meetings: [
    { heldOn: '2019-01-16', topics: [] },
    {
      heldOn: '2019-03-06',
      topics: [
        { number: '14/19', title: 'Minutes of the previous meeting' },
        { number: '18/19', title: 'Annual report of Corporate Parenting Panel' },
        { number: '19/19', title: 'Engagement achievements: children in care' },
      ],
    },
  ],
  attendance: {
    meetings: 2,
    rows: [
      { name: 'Councillor Alisa Flemming', expected: 2, present: 2, apologies: 0, absent: 0 },
      { name: 'Councillor Maria Gatland', expected: 2, present: 1, apologies: 1, absent: 0 },
      { name: 'Co-optee', expected: 2, present: 0, apologies: 0, absent: 2 },
    ],
  },
  recommendations: [
    {
      reference: '19/19, R1',
      text: 'Foster carer allowance to come to the Panel for review in summer 2019',
      addressedTo: 'Cabinet',
      became: ['Accepted.', 'The allowance is reviewed with the budget.', 'Under way.'],
    },
  ],
  commitments: [
    { kind: 'action', made: 3, done: 1, open: 2, dropped: 0 },
    { kind: 'recommendation', made: 1, done: 0, open: 1, dropped: 0 },
  ],
  outcomes: {
    lines: 6,
    themes: [
      { name: 'Voice of young people', lines: 4 },
      { name: 'Health', lines: 3 },
    ],
    helps: [{ name: 'All in care', lines: 6 }],
    said: [{ heldOn: '2019-03-06', text: 'A Foster Carers Charter is on its way.' }],
    reviews: [
      { name: 'It lasted', lines: 1 },
      { name: 'It cannot be said yet', lines: 1 },
    ],
    reviewed: [
      {
        ...{ text: 'Young people sit on the Panel.', heldOn: '2018-09-05', answer: 'yes' },
        ...{
          words: 'They came each time.',
          evidence: 'The attendance list: three young people at four meetings.',
        },
      },
      {
        ...{ text: 'A charter for foster carers.', heldOn: '2019-03-06', answer: 'cannot-say' },
        ...{ words: 'The charter is agreed in November.', evidence: '' },
      },
    ],
  },
});

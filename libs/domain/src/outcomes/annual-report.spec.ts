import fc from 'fast-check';
import { commitmentKinds, commitmentStates } from '../commitments/index';
import {
  annualReportModel,
  reportedYear,
  reportedYearSentence,
  type AnnualReportSource,
  type ReviewedOutcome,
} from './annual-report';
import { reviewAnswers, type ReviewAnswer } from './terms';

type Row = AnnualReportSource['commitments'][number];

const aRow = (more: Partial<Row> = {}): Row => ({
  ...{ reference: '19/19, R1', text: 'Review the allowance.', kind: 'recommendation', state: 'under-way' },
  ...{ addressedTo: 'Cabinet', response: null, lastUpdate: '' },
  ...more,
});
const aSource = (more: Partial<AnnualReportSource> = {}): AnnualReportSource => ({
  council: { name: 'London Borough of Croydon' },
  body: { name: 'Corporate Parenting Panel' },
  meeting: { heldOn: '2019-07-03' },
  year: { from: '2018-05-20', to: '2019-05-19', isRunning: false },
  meetings: [{ heldOn: '2019-03-06', topics: [{ number: '14/19', title: 'Minutes' }] }],
  attendance: { meetings: 1, rows: [] },
  commitments: [],
  outcomes: [],
  reviewed: [],
  ...more,
});
const response = { decision: '', reasons: '', whatWillBeDone: '', dueBy: '2019-05-06' } as const;

describe('the days that the report is about', () => {
  const own = { from: '2019-05-20', to: '2020-05-19', meetings: ['2019-07-03', '2020-03-04'] };
  const before = { from: '2018-05-20', to: '2019-05-19', meetings: ['2019-03-06'] };

  it.each([
    ['the first meeting: the year that has ended', '2019-07-03', before, ['2018-05-20', '2019-05-19', false]],
    ['a later one: its own so far', '2020-03-04', before, ['2019-05-20', '2020-03-04', true]],
    ['on its last day: all of it', '2020-05-19', before, ['2019-05-20', '2020-05-19', false]],
    ['none before: its own', '2019-07-03', { ...before, meetings: [] }, ['2019-05-20', '2019-07-03', true]],
  ] as const)('%s', (_, heldOn, earlier, [from, to, isRunning]) => {
    expect(reportedYear(heldOn, { own, before: earlier })).toEqual({ from, to, isRunning });
  });

  it('are said', () => {
    const year = { from: '2019-05-20', to: '2020-03-04', isRunning: true };
    expect(reportedYearSentence(year)).toBe('From 20 May 2019 to 4 March 2020. The year is not over.');
  });
});

describe('what became of a recommendation', () => {
  it.each([
    ['no notice went out', { response: null }, ['Under way.']],
    [
      'no notice went out, and somebody wrote about it',
      { state: 'done', lastUpdate: 'Done: it was sent in May.' },
      ['Done.', 'It was sent in May.'],
    ],
    ['no answer', { response }, ['No response received. It was due by 6 May 2019.', 'Under way.']],
    [
      'accepted and done',
      { state: 'done', response: { ...response, decision: 'accepted', whatWillBeDone: 'Reviewed in May.' } },
      ['Accepted.', 'Reviewed in May.', 'Done.'],
    ],
    [
      'rejected',
      { state: 'dropped', response: { ...response, decision: 'rejected', reasons: 'No money.' } },
      ['Rejected.', 'No money.', 'Dropped.'],
    ],
  ] as const)('%s', (_, more, became) => {
    expect(annualReportModel(aSource({ commitments: [aRow(more)] })).recommendations[0]?.became).toEqual(
      became,
    );
  });
});

describe('counts', () => {
  it('add up, whatever the states: made is done, open and dropped; what was withdrawn is not counted', () => {
    const rows = fc.array(
      fc.record({ kind: fc.constantFrom(...commitmentKinds), state: fc.constantFrom(...commitmentStates) }),
    );
    fc.assert(
      fc.property(rows, (each) => {
        const { commitments } = annualReportModel(aSource({ commitments: each.map(aRow) }));
        for (const { made, done, open, dropped } of commitments) expect(done + open + dropped).toBe(made);
        const made = commitments.reduce((sum, row) => sum + row.made, 0);
        expect(made).toBe(each.filter(({ state }) => state !== 'withdrawn').length);
      }),
    );
  });

  it('put the theme with the most lines first, and leave out those without any', () => {
    const line = (text: string) => ({ text, heldOn: '2019-03-06' });
    const outcomes: AnnualReportSource['outcomes'] = [
      { ...line('Teeth are seen to.'), themes: ['health'], helps: ['care-leavers'] },
      { ...line('We were heard.'), themes: ['voice', 'health'], helps: [] },
    ];
    expect(annualReportModel(aSource({ outcomes })).outcomes).toEqual({
      lines: 2,
      themes: [
        { name: 'Health', lines: 2 },
        { name: 'Voice of young people', lines: 1 },
      ],
      helps: [{ name: 'Care leavers', lines: 1 }],
      said: [line('Teeth are seen to.'), line('We were heard.')],
      ...{ reviews: [], reviewed: [] },
    });
  });
});

it('those who are known by their role only have one row of attendance together', () => {
  const row = (name: string, present: number) => ({
    ...{ name, expected: 2, present, apologies: 0, absent: 2 - present },
  });
  const rows = [row('Councillor Mo Hale', 2), row('Co-optee', 1), row('Co-optee', 2), row('Ruth Amadi', 0)];
  expect(annualReportModel(aSource({ attendance: { meetings: 2, rows } })).attendance.rows).toEqual([
    row('Councillor Mo Hale', 2),
    { name: 'Co-optee (2 people)', expected: 4, present: 3, apologies: 0, absent: 1 },
    row('Ruth Amadi', 0),
  ]);
});

describe('whether outcomes lasted', () => {
  const said = (answer: ReviewAnswer): ReviewedOutcome => ({
    ...{
      text: 'More keep their school.',
      heldOn: '2019-03-06',
      answer,
      words: '',
      evidence: 'The scorecard.',
    },
  });

  it('is counted by answer, the most first, and told in the order of the meetings', () => {
    const reviewed = [said('no'), said('yes'), said('yes')];
    const { outcomes } = annualReportModel(aSource({ reviewed }));
    expect(outcomes.reviews).toEqual([
      { name: 'It lasted', lines: 2 },
      { name: 'It did not last', lines: 1 },
    ]);
    expect(outcomes.reviewed).toEqual(reviewed);
  });

  it('adds up to what was reviewed', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...reviewAnswers)), (answers) => {
        const { reviews } = annualReportModel(aSource({ reviewed: answers.map(said) })).outcomes;
        expect(reviews.reduce((sum, { lines }) => sum + lines, 0)).toBe(answers.length);
      }),
    );
  });
});

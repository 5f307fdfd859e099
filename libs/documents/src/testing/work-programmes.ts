import type { ProgrammeRow, WorkProgrammeModel } from '@minutebook/domain';

type Topic = [title: string, ...leads: string[]];
const row = (heldOn: string, topics: Topic[], over: Partial<ProgrammeRow> = {}): ProgrammeRow => ({
  ...{ heldOn, dateNote: '', postponedFrom: null, theme: '', note: '' },
  ...over,
  topics: topics.map(([title, ...leads]) => ({ title, leads, mark: '' })),
});

const dashboard = 'Early Help, Children’s Social Care and Education dashboard';
const budget = 'Service impact and budget update';
const open =
  'This meeting is expected to take up the priority areas of workstream 3. Its agenda is settled shortly before, so that urgent matters find room.';

/** The programme of seed 004, 2021/22. */
export const scrutinyProgramme: WorkProgrammeModel = {
  council: { name: 'Croydon Council' },
  body: { name: 'Children and Young People Scrutiny Sub-Committee' },
  meeting: { heldOn: '2021-09-14', startTime: '18:30', venue: '' },
  year: '2021/22',
  standing: 'Proposed; not agreed yet',
  header: {
    takenOn: '2021-09-14',
    chair: 'Robert Ward',
    members: [
      ...['Sean Fitzsimons (Vice-Chair)', 'Sue Bennett', 'Jerry Fitzpatrick', 'Bernadette Khan'],
      ...['Shafi Khan', 'Louisa Woodley'],
    ],
    coOptees: ['Teacher representative', 'Two diocesan representatives', 'Vacancy (Parent Governor Rep)'],
  },
  workstreamPriority:
    'Workstream 3: local people are supported and kept safe, above all unaccompanied children, child safety after the pandemic, and special educational needs.',
  layout: 'table',
  rows: [
    row('2021-04-20', [
      [dashboard, 'Kerry Crichlow'],
      [budget],
      ['Update of the task and finish group: exclusions and off-rolling', 'Jerry Fitzpatrick'],
    ]),
    row('2021-06-22', [
      [dashboard, 'Kerry Crichlow', 'Shelley Davies'],
      [budget, 'Kerry Crichlow'],
      ['Plan of the children’s improvement journey, refreshed', 'Pasquale Brammer'],
      ['Covid-19 and the mental health of children and young people', 'Debbie Jones'],
      ['Unaccompanied asylum seeking children'],
    ]),
    row('2021-09-14', [
      [dashboard, 'Kerry Crichlow', 'Shelley Davies'],
      [budget, 'Kerry Crichlow'],
    ]),
    row(
      '2021-11-02',
      [
        [
          'Final report of the task and finish group: exclusions and off-rolling',
          'Councillor Jerry Fitzpatrick',
        ],
      ],
      { note: open },
    ),
    row('2022-01-18', [
      ['Question time: Cabinet Member for Children, Young People and Learning'],
      ['Education budget', 'Kate Bingham'],
      ['Education quality and standards', 'Shelley Davies'],
    ]),
    row('2022-03-01', [], { note: open }),
    row('2022-04-05', [], { note: open }),
  ],
  undated: [],
  changes: [],
};

const scorecard: Topic = ['Children in care: performance scorecard'];

/** The programme of seed 000, 2021/22. */
export const panelProgramme: WorkProgrammeModel = {
  ...scrutinyProgramme,
  body: { name: 'Corporate Parenting Panel' },
  meeting: { heldOn: '2021-11-10', startTime: '17:00', venue: '' },
  workstreamPriority: '',
  layout: 'themes',
  rows: [
    row(
      '2021-06-24',
      [
        scorecard,
        ['Annual report of the Panel 2020-2021'],
        ['Emotional wellbeing and mental health offer for children looked after: update'],
        ['Renewal plan and what it means for children'],
        ['South London commissioning programme: update'],
        ['Placement sufficiency'],
        ['Terms of reference'],
      ],
      { theme: 'Sufficiency', dateNote: 'New date' },
    ),
    row(
      '2021-09-22',
      [
        scorecard,
        ['Exam results'],
        ['Exclusion'],
        ['SEN'],
        ['Mentoring and careers guidance'],
        ['Annual report of the virtual school'],
      ],
      { theme: 'Education', postponedFrom: '2021-09-08' },
    ),
    row('2021-11-10', [scorecard, ['Initial and review health assessments'], ['Missing children']], {
      theme: 'Health',
    }),
    row('2022-01-12', [scorecard, ['Adoption activity'], ['Children with a plan for adoption: update']], {
      theme: 'Adoption',
    }),
    row('2022-03-02', [scorecard, ['Care leavers and their support'], ['Leaving care offer and pledge']], {
      theme: 'Care leavers',
    }),
    row(
      '2022-04-27',
      [scorecard, ['Annual report of the fostering service and panel'], ['Review of fostering']],
      {
        theme: 'Fostering',
      },
    ),
  ],
};

import type { ProgrammeFacts, TopicFacts } from './programme';

const dashboard: TopicFacts = {
  title: 'Early Help CSC and Education Dashboard',
  leads: ['Kerry Crichlow', 'Shelley Davies'],
  weight: 'standing',
};
const budget: TopicFacts = {
  title: 'Service Impact and Budget Update',
  leads: ['Kerry Crichlow'],
  purpose: 'To see where staffing, services and savings stand.',
};
const exclusions = 'Exclusions and Off-rolling in Croydon Schools';
const kept =
  'Kept for the priorities of workstream 3. The agenda is settled nearer the day, so that there is room for anything urgent.';

/** The programme of the sub-committee as the agenda of 14 September 2021 has it: a table, in which each topic has its lead. */
export const cypProgramme2021: ProgrammeFacts = {
  body: 'cyp',
  year: 2021,
  layout: 'table',
  workstreamPriority:
    'W 3: Supporting local people and keeping them safe, above all the council’s duties to unaccompanied asylum-seeking children, children’s safety and safeguarding after the pandemic, and special educational needs.',
  header: {
    takenOn: '2021-09-06',
    chair: 'Robert Ward',
    members: [
      'Sean Fitzsimons (Vice-Chair)',
      'Sue Bennett',
      'Jerry Fitzpatrick',
      'Bernadette Khan',
      'Shafi Khan',
      'Louisa Woodley',
    ],
    coOptees: [
      'Joan Castell (Teacher Rep)',
      'Elspeth Janes (Catholic Diocese Rep)',
      'Leonard Mayhew (CofE Rep)',
      'Paul Okoro (Parent Governor Rep)',
      'Vacancy (Parent Governor Rep)',
    ],
  },
  slots: [
    {
      heldOn: '2021-04-20',
      topics: [
        { ...dashboard, leads: ['Kerry Crichlow'] },
        budget,
        { title: `Update, Task and Finish Group: ${exclusions}`, leads: ['Jerry Fitzpatrick'] },
      ],
    },
    {
      heldOn: '2021-06-22',
      topics: [
        dashboard,
        budget,
        { title: 'Refreshed Children’s Improvement Journey Plan', leads: ['Kerry Crichlow'] },
        {
          title: 'Impact of Covid-19 on children and young people’s mental health',
          leads: ['Pasquale Brammer'],
          linesOfEnquiry: ['How long do children wait?', 'How is hidden harm found?'],
        },
        {
          title: 'Unaccompanied Asylum Seeking Children',
          leads: ['Debbie Jones'],
          origin: 'officers',
          originNote: 'Sent to scrutiny by the Cabinet',
        },
      ],
    },
    { heldOn: '2021-09-14', topics: [dashboard, budget] },
    {
      heldOn: '2021-11-02',
      note: kept,
      topics: [
        {
          title: `Task and Finish Group Final Report: ${exclusions}`,
          leads: ['Councillor Jerry Fitzpatrick'],
        },
      ],
    },
    {
      heldOn: '2022-01-18',
      topics: [
        {
          title: 'Question Time: Cabinet Member for Children, Young People & Learning',
          leads: ['Debbie Jones'],
        },
        { title: 'Education Budget', leads: ['Kate Bingham'] },
        { title: 'Education Quality & Standards', leads: ['Shelley Davies'] },
      ],
    },
    { heldOn: '2022-03-01', note: kept, topics: [] },
    { heldOn: '2022-04-05', note: kept, topics: [] },
  ],
  decidedAt: { heldOn: '2021-06-22', minuteNumber: '', by: 'Dana Whitfield' },
};

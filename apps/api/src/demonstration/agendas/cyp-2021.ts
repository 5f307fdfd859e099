import { minutes, paper, type PastMeeting, programmeTopics } from './agenda';

const interimDirector = 'Kerry Crichlow, Interim Director of Improvement and Quality';

/** As the sub-committee's work programme lists it: its front sheet is not among the published papers we hold. */
export const cypApril2021: PastMeeting = {
  body: 'cyp',
  heldOn: '2021-04-20',
  startTime: '18:30',
  venue: 'a remote meeting (Microsoft Teams)',
  calledOn: '2021-03-15',
  publishedOn: '2021-04-12',
  changed: [
    { number: 2, description: 'To approve the minutes of the last meeting as a correct record.' },
    { number: 10, title: 'Work Programme 2021-22' },
  ],
  added: [
    {
      number: 6,
      title: 'Early Help, Social Care & Education Dashboards',
      description: 'To receive the dashboards of children’s social care and education.',
      paperExpectation: 'expected',
      leadOfficer: interimDirector,
    },
    {
      number: 7,
      title: 'Service Impact & Budget Update',
      description:
        'Where staffing, services and savings stand, with the draft delivery plan for 2021 to 2024.',
      paperExpectation: 'expected',
      leadOfficer: interimDirector,
    },
    {
      number: 8,
      title: 'Update, Task and Finish Group: Exclusions and Off-rolling in Croydon Schools',
      description: 'How far the group has come.',
      paperExpectation: 'none',
    },
  ],
  leftOut: [11],
  papers: {
    2: [minutes('Minutes of the last meeting', 6)],
    6: [
      paper('Early help, social care and education dashboards', 6, [
        'Early help',
        'Social care',
        'Education',
      ]),
    ],
    7: [paper('Service impact and budget update', 8, ['Staffing', 'Savings', 'Draft delivery plan'])],
    10: [paper('Work programme 2021-22', 2, programmeTopics)],
  },
};

export const cypJune2021: PastMeeting = {
  body: 'cyp',
  heldOn: '2021-06-22',
  startTime: '18:30',
  venue: 'a remote meeting (Microsoft Teams)',
  calledOn: '2021-05-24',
  publishedOn: '2021-06-14',
  minutesPages: 6,
  changed: [{ number: 11, title: 'Work Programme 2021-22' }],
  added: [
    {
      number: 6,
      title: 'Covid Response- Emotional Well Being and Children’s Mental Health',
      description: 'What services did for children’s mental health in the pandemic, presented with partners.',
      paperExpectation: 'expected',
      leadOfficer: 'Pasquale Brammer, Head of Integrated Commissioning and Procurement',
    },
    {
      number: 7,
      title: 'Service Impact and Budget Update',
      description: 'Where staffing, services and savings stand, and the budget for schools.',
      paperExpectation: 'expected',
      concernsEducation: true,
      leadOfficer: 'Debbie Jones, Interim Director of Early Help and Children’s Social Care',
    },
    {
      number: 8,
      title: 'Refreshed Children’s Improvement Plan',
      description: 'The plan for continuous improvement, brought up to date.',
      paperExpectation: 'expected',
      leadOfficer: 'Kerry Crichlow, Interim Director of Improvement and Quality',
    },
    {
      number: 9,
      title: 'Unaccompanied Asylum Seeking Children',
      description:
        'Sent to scrutiny by the Cabinet: how many children, what it costs, and what could be done.',
      paperExpectation: 'expected',
      leadOfficer: 'Debbie Jones, Interim Director of Early Help and Children’s Social Care',
    },
  ],
  leftOut: [12],
  papers: {
    2: [minutes('Minutes of 20 April 2021', 6)],
    6: [paper('Emotional wellbeing and mental health', 6, ['What services did', 'Waiting times', 'Schools'])],
    7: [paper('Service impact and budget update', 8, ['Staffing', 'Savings delivered', 'Schools grant'])],
    8: [paper('Refreshed improvement plan', 10, ['Priorities', 'Projects', 'Quarterly reports'])],
    9: [paper('Unaccompanied asylum seeking children', 7, ['Numbers', 'Funding', 'Options'])],
    11: [paper('Work programme 2021-22', 3, programmeTopics)],
  },
};

export const cypSeptember2021: PastMeeting = {
  body: 'cyp',
  heldOn: '2021-09-14',
  startTime: '18:30',
  venue: 'a remote meeting (Microsoft Teams)',
  calledOn: '2021-07-05',
  publishedOn: '2021-09-06',
  minutesPages: 10,
  changed: [
    { number: 5, purpose: 'none' },
    { number: 10, title: 'Work Programme 2021-22' },
  ],
  added: [
    {
      number: 6,
      title: 'Early Help CSC and Education DashBoard',
      description: 'To receive the dashboards of children’s social care and education.',
      paperExpectation: 'to-follow',
      promisedOn: '2021-09-10',
      leadOfficer: 'Debbie Jones, Interim Corporate Director Children, Families and Education',
    },
    {
      number: 7,
      title: 'Service Impact and Budget Update',
      description:
        'Changes in staffing, their effect on services, and where the savings of the renewal plan stand.',
      paperExpectation: 'expected',
      leadOfficer: 'Debbie Jones, Interim Corporate Director Children, Families and Education',
    },
    {
      number: 8,
      title: 'Cabinet Response to Recommendations',
      purpose: 'cabinet-response',
      description:
        'To consider the Cabinet’s answers to the sub-committee’s recommendations, and whether anything further should be done.',
      paperExpectation: 'expected',
    },
  ],
  papers: {
    7: [
      paper('Service impact and budget update', 35, [
        'Staffing',
        'Caseloads',
        'Early help',
        'Placements budget',
        'Savings delivered',
        'Risks',
      ]),
    ],
    8: [
      paper('Cabinet response to recommendations', 1, ['Background']),
      paper('Appendix A Recommendations and responses', 3, ['Accepted', 'Accepted in part', 'Not accepted']),
    ],
    10: [paper('Work programme 2021-22', 3, programmeTopics)],
  },
};

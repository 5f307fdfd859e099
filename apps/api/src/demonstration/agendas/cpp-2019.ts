import { minutes, paper, type PastMeeting, scorecardTopics } from './agenda';

export const cppMarch2019: PastMeeting = {
  body: 'cpp',
  heldOn: '2019-03-06',
  startTime: '17:00',
  venue: 'F11, Town Hall, Katharine Street, Croydon CR0 1NX',
  calledOn: '2019-01-28',
  publishedOn: '2019-02-26',
  changed: [
    {
      number: 2,
      description: 'To approve the minutes of the meeting of 16 January 2019 as a correct record.',
    },
    { number: 6, description: 'The scorecard, brought up to January 2019, is attached.' },
  ],
  added: [
    {
      number: 7,
      title: 'Fostering',
      description:
        'The statements of purpose of fostering and adoption, the action plan, and how carers are found and kept.',
      paperExpectation: 'expected',
      leadOfficer: 'Nick Pendry, Director of Early Help and Children’s Social Care',
    },
    {
      number: 9,
      title: 'Work Programme',
      description: 'To look at the panel’s work programme.',
      purpose: 'work-programme',
    },
  ],
  papers: {
    2: [minutes('Minutes of 16 January 2019', 5)],
    6: [paper('Children in Care scorecard January 2019', 4, scorecardTopics)],
    7: [
      paper('Fostering statement of purpose 2019-20', 9, ['Principles', 'Plans', 'What carers can expect']),
      paper('Fostering action plan', 4, ['Recruitment', 'Communication with carers', 'Training']),
      paper('Adoption statement of purpose', 5, ['The service', 'What has changed']),
    ],
  },
};

export const cppJuly2019: PastMeeting = {
  body: 'cpp',
  heldOn: '2019-07-03',
  startTime: '17:00',
  calledOn: '2019-05-28',
  publishedOn: '2019-06-25',
  minutesPages: 7,
  changed: [
    { number: 5, purpose: 'none' },
    { number: 6, description: 'The scorecard of May 2019 is attached.' },
  ],
  added: [
    {
      number: 7,
      title: 'Independent Reviewing Service Annual Report',
      description:
        'What independent reviewing officers and independent visitors did in the year, and what it changed for children’s safety and care.',
      paperExpectation: 'expected',
      leadOfficer: 'Nick Pendry, Director of Early Help and Children’s Social Care',
    },
    {
      number: 8,
      title: 'Update on South London Commissioning Programme',
      description: 'How the boroughs’ joint commissioning of placements is getting on.',
      paperExpectation: 'expected',
      leadOfficer: 'Nick Pendry, Director of Early Help and Children’s Social Care',
    },
    {
      number: 9,
      title: 'Corporate Parenting Panel Annual Report 2018/19',
      description: 'The panel’s own report on its year, for approval.',
      paperExpectation: 'expected',
      leadOfficer: 'Vanessa Strang, Head of Corporate Parenting',
    },
  ],
  papers: {
    6: [paper('Children in Care scorecard May 2019', 4, scorecardTopics)],
    7: [
      paper('Independent Reviewing Service annual report', 23, [
        'Caseloads',
        'Reviews held in time',
        'Taking part in reviews',
        'Raising concerns',
        'Independent visitors',
      ]),
    ],
    8: [
      paper('South London Commissioning Programme', 5, [
        'Sufficiency of placements',
        'Contracts let',
        'Savings',
      ]),
      paper('Appendix A Programme plan', 7, ['Milestones', 'Resources', 'Risks']),
    ],
    9: [
      paper('Corporate Parenting Panel annual report 2018-19', 17, [
        'What the panel looked at',
        'What young people said',
        'What changed',
        'Next year',
      ]),
    ],
  },
};

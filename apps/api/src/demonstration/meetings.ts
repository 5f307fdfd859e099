import type { CreateAgendaItem } from '@minutebook/contracts';
import type { PlainDate, PlainTime } from '@minutebook/domain';
import type { BodyKey } from './council';
import type { DemonstrationPaper } from './paper-pdf';

/** An item that the standing agenda does not have, put at its number. */
export type AddedItem = Omit<CreateAgendaItem, 'part' | 'position'> & { number: number };

/** What an item of the standing agenda is for this meeting. */
export interface ChangedItem {
  number: number;
  title?: string;
  description?: string;
  paperExpectation?: 'none' | 'expected' | 'to-follow';
  promisedOn?: PlainDate;
  leadOfficer?: string;
  reportDueOn?: PlainDate;
}

/** A meeting of the past, built and published again as it was: on its day, with papers of the same lengths. */
export interface PastMeeting {
  body: BodyKey;
  heldOn: PlainDate;
  startTime: PlainTime;
  venue?: string;
  calledOn: PlainDate;
  publishedOn: PlainDate;
  added: AddedItem[];
  changed: ChangedItem[];
  /** By the number of the item. */
  papers: Record<number, DemonstrationPaper[]>;
}

export const paper = (title: string, pages: number, topics: string[]): DemonstrationPaper => ({
  title,
  fileName: `${title.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '')}.pdf`,
  pages,
  topics,
});
export const minutes = (title: string, pages: number): DemonstrationPaper => ({
  ...paper(title, pages, [
    'Actions agreed at the last meeting',
    'Performance',
    'Placements',
    'Health',
    'Education',
    'Work programme',
  ]),
  kind: 'minutes',
});
const scorecardTopics = [
  'Placements and stability',
  'Health assessments',
  'Personal education plans',
  'Care leavers',
];
const programmeTopics = ['Topics agreed for the year', 'Topics that have moved', 'Topics put forward'];

const cppJuly2019: PastMeeting = {
  body: 'cpp',
  heldOn: '2019-07-03',
  startTime: '17:00',
  calledOn: '2019-05-28',
  publishedOn: '2019-06-25',
  changed: [
    { number: 2, description: 'To approve the minutes of the meeting of 6 March 2019 as a correct record.' },
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
    2: [minutes('Minutes of 6 March 2019', 7)],
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

const cypSeptember2021: PastMeeting = {
  body: 'cyp',
  heldOn: '2021-09-14',
  startTime: '18:30',
  venue: 'a remote meeting (Microsoft Teams)',
  calledOn: '2021-07-05',
  publishedOn: '2021-09-06',
  changed: [
    { number: 2, description: 'To approve the minutes of the meeting of 22 June 2021 as a correct record.' },
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
      description:
        'To consider the Cabinet’s answers to the sub-committee’s recommendations, and whether anything further should be done.',
      paperExpectation: 'expected',
    },
  ],
  papers: {
    2: [minutes('Minutes of 22 June 2021', 10)],
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

const cppNovember2021: PastMeeting = {
  body: 'cpp',
  heldOn: '2021-11-10',
  startTime: '17:00',
  venue: 'Council Chamber, Town Hall, Katharine Street, Croydon CR0 1NX',
  calledOn: '2021-09-20',
  publishedOn: '2021-11-02',
  changed: [
    { number: 2, paperExpectation: 'to-follow', promisedOn: '2021-11-08' },
    { number: 9, paperExpectation: 'to-follow', promisedOn: '2021-11-09' },
    { number: 11, description: 'To agree the panel’s work programme for the municipal year 2021/22.' },
  ],
  added: [
    {
      number: 7,
      title: 'Independent Reviewing Officer Service',
      description:
        'The work of the service from October 2020 to September 2021 and what it changed for children and young people in care.',
      paperExpectation: 'expected',
      leadOfficer: 'Roisin Madden, Director of Early Help and Children Services',
    },
    {
      number: 8,
      title:
        'Initial Health Assessments and Review Health Assessments for Looked After Children Emotional Wellbeing and Mental Health offer for Children Looked After',
      description:
        'In two parts: how assessments perform and who does what (Part 1); support for emotional wellbeing and mental health (Part 2).',
      paperExpectation: 'expected',
      leadOfficer: 'Roisin Madden, Director of Early Help and Children Services',
    },
  ],
  papers: {
    7: [
      paper('Independent Reviewing Officer Service', 20, [
        'Caseloads',
        'Reviews held in time',
        'Letters to children',
        'Raising concerns',
        'Audits',
      ]),
    ],
    8: [
      paper('Part 1 Health assessments', 9, ['Initial assessments', 'Review assessments', 'Pathways']),
      paper('Part 2 Emotional wellbeing and mental health', 8, [
        'The offer',
        'Waiting times',
        'What children say',
      ]),
    ],
    11: [paper('Work programme 2021-22', 3, programmeTopics)],
  },
};

export const pastMeetings: PastMeeting[] = [cppJuly2019, cypSeptember2021, cppNovember2021];

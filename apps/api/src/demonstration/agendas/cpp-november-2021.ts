import { paper, type PastMeeting, programmeTopics } from './agenda';

export const cppNovember2021: PastMeeting = {
  body: 'cpp',
  heldOn: '2021-11-10',
  startTime: '17:00',
  venue: 'Council Chamber, Town Hall, Katharine Street, Croydon CR0 1NX',
  calledOn: '2021-09-20',
  publishedOn: '2021-11-02',
  changed: [
    { number: 2, paperExpectation: 'to-follow', promisedOn: '2021-11-08' },
    { number: 4, purpose: 'none' },
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

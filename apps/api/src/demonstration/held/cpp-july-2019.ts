import type { HeldMeeting, OutcomeLine } from './held-meeting';
import { discussion, question, resolution } from './notes';

/**
 * Corporate Parenting Panel, Wednesday 3 July 2019: minutes 23/19 to 32/19. The published page says neither who was there
 * nor when it ended; that is assumed here, but for Councillor Campbell's coming at 6.44pm.
 */
export const cppJuly2019: HeldMeeting = {
  body: 'cpp',
  heldOn: '2019-07-03',
  mode: 'in-room',
  openedAt: '17:00',
  closedAt: '19:48',
  presiding: 'Councillor Alisa Flemming',
  present: [
    'Councillor Alisa Flemming',
    'Councillor Shafi Khan',
    'Councillor Bernadette Khan',
    'Councillor Jerry Fitzpatrick',
    'Councillor Maria Gatland',
    'Councillor Helen Redfern',
    'Angela Griffiths',
    'Gloria Peake',
    'Martin Ashgrove',
    'Ruth Amadi',
  ],
  apologies: [],
  guests: [
    { name: 'Nick Pendry', capacity: 'Director of Early Help and Children’s Social Care' },
    { name: 'Vanessa Strang', capacity: 'Head of Corporate Parenting' },
  ],
  youngPeople: null,
  movements: [{ at: '18:44', name: 'Councillor Janet Campbell', how: 'arrived' }],
  items: [
    { number: 1, begunAt: '17:00', notes: [] },
    { number: 2, begunAt: '17:01', notes: [] },
    { number: 3, begunAt: '17:02', notes: [] },
    { number: 4, begunAt: '17:03', notes: [] },
    {
      number: 5,
      begunAt: '17:03',
      notes: [discussion('17:03', 'Nothing was reported on the actions of the last meeting.')],
    },
    { number: 6, begunAt: '17:05', notes: scorecardNotes() },
    { number: 7, begunAt: '17:45', notes: reviewingNotes() },
    { number: 8, begunAt: '18:30', notes: commissioningNotes() },
    { number: 9, begunAt: '19:15', notes: annualReportNotes() },
    { number: 10, begunAt: '19:30', notes: [] },
    { number: 11, begunAt: '19:47', notes: [] },
  ],
  outcomes: { openedAt: '19:30', closedAt: '19:47', lines: outcomeLines() },
  minutes: { draftedOn: '2019-07-09', clearedOn: '2019-07-16', publishedOn: null },
  unnumbered: [],
  approves: '2019-03-06',
};

function scorecardNotes() {
  return [
    discussion(
      '17:05',
      'The Head of Corporate Parenting went through the scorecard. Key areas had improved since the last meeting. The service wanted to aim higher for children looked after, above all in the yearly reviews of foster carers and in visits; Personal Education Plans (PEPs) and initial health assessments were the hard part.',
    ),
    discussion(
      '17:20',
      'The Panel welcomed what had changed, with credit to the Virtual School, and was worried by the indicators that still had to improve. Too few of the pathway plans that the law requires had been made.',
    ),
    question(
      '17:30',
      'How good are PEPs, and who makes sure of it?',
      'A survey of social workers showed that they and the education team now worked together far better, officers said. Pathway plans were checked in several stages: social worker and young person write one together, a team manager goes over it, and every six months it is reviewed.',
    ),
  ];
}

function reviewingNotes() {
  return [
    discussion(
      '17:45',
      'The service manager presented the report of the independent reviewing officers (IROs). In a year of more demand the service had reached 87%, against a target of 95%. New staff, monthly workshops and four sessions with partners from Camden had helped.',
    ),
    discussion(
      '18:02',
      'An app for children was to be tried out in September, with EMPIRE consulted; young people could use it to take part in their reviews, and later in other meetings about them.',
    ),
    question(
      '18:12',
      'Do children’s birth families come to reviews, and how is an IRO’s work with a child made sure of?',
      'The service was careful, since cases differ; parents who were asked had been content. Managers looked at the work in supervision.',
    ),
  ];
}

function commissioningNotes() {
  return [
    discussion(
      '18:30',
      'The Head of Commissioning and Procurement introduced the report. Twelve boroughs took part in the programme. Croydon was host to two of its projects: one on placements for children with special needs and their value for money, one on the quality that providers keep to.',
    ),
    discussion(
      '18:40',
      'Better planning had brought more placements. A light framework for joint commissioning was to begin in March 2020.',
    ),
    discussion(
      '18:50',
      'The programme would run for another year, within a group for the whole of London. The Chair thanked the service for work that could be seen.',
    ),
    question(
      '18:58',
      'What has the programme achieved, and what if a child has to move in the middle of a placement?',
      'It had begun with £1.7 million of grant for education. Of the children placed, 37 (4%) had been looked at, and all were in the right place. A move was always decided within Children’s Social Care, by what the child needs.',
    ),
  ];
}

function annualReportNotes() {
  return [
    discussion(
      '19:15',
      'The Head of Corporate Parenting presented the Panel’s report on 2018/19, the first of its kind: its priorities had been carried out, EMPIRE had begun and grown and its members came to meetings, and fostering had been reviewed twice. By the constitution the report goes on to full Council.',
    ),
    resolution('19:28', 'The Panel RESOLVED to approve the draft Corporate Parenting annual report 2018/19.'),
  ];
}

function outcomeLines(): OutcomeLine[] {
  const helps: OutcomeLine['helps'] = ['children-in-care'];
  return [
    {
      at: '19:31',
      saidBy: 'Councillor Alisa Flemming',
      text: 'We looked at the schooling and the hopes of children looked after, and at how those who go on to higher education are supported.',
      themes: ['education'],
      helps,
    },
    {
      at: '19:34',
      saidBy: 'Gloria Peake',
      text: 'We followed up what young people and EMPIRE had raised. They were missed today and must be invited in time, and prepared.',
      themes: ['voice'],
      helps,
    },
    {
      at: '19:38',
      saidBy: 'Angela Griffiths',
      text: 'Designated teachers should be asked to our meetings, so that everybody shares in the ambition for these children.',
      themes: ['education', 'workforce'],
      helps,
    },
    {
      at: '19:42',
      saidBy: 'Councillor Helen Redfern',
      text: 'Services should talk to each other so that children meet with one steady team, and the Panel should challenge more.',
      themes: ['workforce'],
      helps,
    },
  ];
}

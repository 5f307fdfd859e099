import type { HeldMeeting } from './held-meeting';
import { conclusion, discussion, recommendation } from './notes';

const cabinetMember = 'Cabinet Member for Children, Young People and Learning';

/**
 * Scrutiny Children & Young People Sub-Committee, Tuesday 20 April 2021: up to minute 32/21. What is known of it is Appendix A
 * of 14 September 2021: four recommendations, with what they rest on. Who was there, when, and how it went is assumed.
 * The meeting of 22 June agreed its minutes, but was no meeting in law (6.1): in the record nobody has approved them.
 */
export const cypApril2021: HeldMeeting = {
  body: 'cyp',
  heldOn: '2021-04-20',
  mode: 'remote',
  openedAt: '18:30',
  closedAt: '20:40',
  presiding: 'Councillor Robert Ward',
  present: [
    'Councillor Robert Ward',
    'Councillor Sean Fitzsimons',
    'Councillor Sue Bennett',
    'Councillor Bernadette Khan',
    'Councillor Shafi Khan',
    'Councillor Louisa Woodley',
    'Joan Castell',
    'Elspeth Janes',
  ],
  apologies: [],
  guests: [
    { name: 'Councillor Alisa Flemming', capacity: cabinetMember },
    { name: 'Kerry Crichlow', capacity: 'Interim Director of Improvement and Quality' },
    { name: 'Shelley Davies', capacity: 'Interim Director of Education' },
  ],
  youngPeople: null,
  movements: [],
  items: [
    { number: 1, begunAt: '18:30', notes: [] },
    {
      number: 2,
      begunAt: '18:31',
      notes: [discussion('18:31', 'The minutes of the last meeting were agreed as an accurate record.')],
    },
    { number: 3, begunAt: '18:32', notes: [] },
    { number: 4, begunAt: '18:32', notes: [] },
    { number: 5, begunAt: '18:33', notes: [discussion('18:33', 'Nothing was open.')] },
    { number: 6, begunAt: '18:35', notes: dashboards() },
    { number: 7, begunAt: '19:15', notes: budget() },
    {
      number: 8,
      begunAt: '20:05',
      notes: [
        discussion('20:05', 'Councillor Fitzpatrick’s group was at work; its final report would follow.'),
      ],
    },
    { number: 9, begunAt: '20:20', notes: [] },
    { number: 10, begunAt: '20:30', notes: [discussion('20:30', 'The programme for 2021/22 was noted.')] },
  ],
  outcomes: {
    openedAt: '20:20',
    closedAt: '20:30',
    lines: [
      {
        at: '20:22',
        saidBy: 'Councillor Robert Ward',
        text: 'Children with special educational needs will be seen in the figures that we are shown.',
        themes: ['education'],
        helps: ['all-children'],
      },
    ],
  },
  minutes: { firstNumber: 23, draftedOn: '2021-04-26', clearedOn: '2021-05-04', publishedOn: null },
  unnumbered: [],
  approves: null,
};

function dashboards() {
  return [
    discussion('18:35', 'Officers went through both dashboards, and members put their questions.'),
    conclusion(
      '19:05',
      'The dashboard of education said nothing of reviews for special educational needs (SEN). It ought to take in every child in Croydon whom the council serves.',
    ),
    recommendation(
      '19:08',
      cabinetMember,
      '1.a. That dashboards from now on show truly how things stand for children with SEN; the Chair and the Interim Director of Education are to agree in what detail.',
    ),
    recommendation(
      '19:10',
      cabinetMember,
      '1.b. That they have figures on those aged 19 to 21 who are not in education, employment or training (NEET), to be set beside the national ones.',
    ),
  ];
}

function budget() {
  return [
    discussion('19:15', 'The report and the draft delivery plan were introduced and discussed.'),
    conclusion(
      '19:50',
      'It was a serious worry that the draft Children, Families and Education Improvement Plan 2021-24 gave scrutiny no part in assurance.',
    ),
    conclusion(
      '19:51',
      'The Children’s Improvement Board had made its programme without asking either the Sub-Committee or the General Purposes and Audit Committee about theirs, so that work may be done twice; that was a disappointment.',
    ),
    recommendation(
      '19:54',
      cabinetMember,
      'That the draft Children, Families and Education Delivery Plan 2021-24 be looked at again, so that scrutiny has its due place in governance and assurance.',
    ),
    conclusion(
      '19:57',
      'The plan was sound and well written, but parts of its language could be read in two ways. Officers should mind words that may be understood as they were not meant.',
    ),
    recommendation(
      '20:00',
      cabinetMember,
      'That every councillor be sent the plan with a note on what makes it hard, and that other departments write theirs after its example.',
    ),
  ];
}

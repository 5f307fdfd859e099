import { budgetNotes } from './cyp-june-2021-budget';
import { outcomesOfJune } from './cyp-june-2021-outcomes';
import { planNotes } from './cyp-june-2021-plan';
import { asylumNotes } from './cyp-june-2021-asylum';
import { wellbeingNotes } from './cyp-june-2021-wellbeing';
import type { HeldMeeting } from './held-meeting';
import { discussion } from './notes';

/**
 * Scrutiny Children & Young People Sub-Committee, Tuesday 22 June 2021: minutes 33/21 to 43/21, of which 39, 41 and 43 are
 * gaps as found. The minutes of 20 April were agreed; the printed ones say 2020, and the record here says what was meant.
 */
export const cypJune2021: HeldMeeting = {
  body: 'cyp',
  heldOn: '2021-06-22',
  mode: 'remote',
  openedAt: '18:30',
  closedAt: '21:35',
  presiding: 'Councillor Robert Ward',
  present: [
    'Councillor Robert Ward',
    'Councillor Sean Fitzsimons',
    'Councillor Sue Bennett',
    'Councillor Bernadette Khan',
    'Councillor Shafi Khan',
    'Councillor Louisa Woodley',
    'Joan Castell',
  ],
  apologies: ['Elspeth Janes', 'Paul Okoro'],
  guests: [
    {
      name: 'Councillor Alisa Flemming',
      capacity: 'Cabinet Member for Children, Young People and Learning',
    },
    {
      name: 'Councillor Maddie Henson',
      capacity: 'Deputy Cabinet Member for Children, Young People and Learning',
    },
    {
      name: 'Councillor Helen Redfern',
      capacity: 'Shadow Cabinet Member for Children, Young People and Learning',
    },
    { name: 'Councillor Mike Bonello', capacity: '' },
    { name: 'Councillor Ola Kolade', capacity: '' },
    { name: 'Debbie Jones', capacity: 'Interim Director of Early Help and Children’s Social Care' },
    { name: 'Kerry Crichlow', capacity: 'Interim Director of Improvement and Quality' },
    {
      name: 'Kate Bingham',
      capacity: 'Interim Head of Finance - Children, Families and Education',
    },
    {
      name: 'Pasquale Brammer',
      capacity: 'Head of Integrated Commissioning and Procurement (Children, Families and Education)',
    },
    { name: 'Hugo Brandt', capacity: 'South London and Maudsley' },
    { name: 'Gareth Knowles', capacity: 'Croydon Drop In' },
    { name: 'Patrick Sorrel', capacity: 'St Mary’s School' },
    { name: 'Katrin Stowe', capacity: 'Off the Record' },
  ],
  youngPeople: null,
  movements: [],
  items: [
    { number: 1, begunAt: '18:30', notes: [] },
    {
      number: 2,
      begunAt: '18:32',
      notes: [
        discussion('18:32', 'The minutes of the meeting of 20 April 2021 were agreed as an accurate record.'),
      ],
    },
    { number: 3, begunAt: '18:33', notes: [] },
    { number: 4, begunAt: '18:33', notes: [] },
    {
      number: 5,
      begunAt: '18:34',
      notes: [discussion('18:34', 'No action was open, so there was nothing to go through.')],
    },
    { number: 6, begunAt: '18:35', notes: wellbeingNotes },
    { number: 7, begunAt: '19:40', notes: budgetNotes },
    { number: 8, begunAt: '20:15', notes: planNotes },
    { number: 9, begunAt: '20:40', notes: asylumNotes },
    { number: 10, begunAt: '21:12', notes: [] },
    { number: 11, begunAt: '21:24', notes: programmeNotes() },
  ],
  outcomes: { openedAt: '21:12', closedAt: '21:24', lines: outcomesOfJune },
  minutes: { draftedOn: '2021-06-28', clearedOn: '2021-07-05', publishedOn: '2021-07-08' },
  unnumbered: [7, 9, 11],
  approves: null,
};

function programmeNotes() {
  return [
    discussion(
      '21:25',
      'The Sub-Committee talked about its programme for 2021/22 and agreed to keep it flexible. It had to be clear how scrutiny fits in with what the Cabinet, the General Purposes and Audit Committee and the Children’s Improvement Board do, so that nothing is done twice.',
    ),
    discussion(
      '21:30',
      'On the scrutiny annual report for 2020/21, which was out, members agreed that they trusted themselves to go on holding the Cabinet and its members to account. The Sub-Committee must keep the budget in sight and make sure that officers provide a service that is safe and can be sustained.',
    ),
  ];
}

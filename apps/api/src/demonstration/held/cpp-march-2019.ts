import type { HeldMeeting } from './held-meeting';
import { fosteringNotes } from './cpp-march-2019-fostering';
import { outcomesOfMarch } from './cpp-march-2019-outcomes';
import { discussion, question } from './notes';

const youngPerson = 'Young Person and Member of EMPIRE';

/** Corporate Parenting Panel, Wednesday 6 March 2019: minutes 14/19 to 22/19. */
export const cppMarch2019: HeldMeeting = {
  body: 'cpp',
  heldOn: '2019-03-06',
  mode: 'in-room',
  openedAt: '17:09',
  closedAt: '20:00',
  presiding: 'Councillor Alisa Flemming',
  present: [
    'Councillor Alisa Flemming',
    'Councillor Janet Campbell',
    'Councillor Jerry Fitzpatrick',
    'Councillor Maria Gatland',
    'Councillor Maddie Henson',
    'Councillor Shafi Khan',
    'Councillor Helen Redfern',
    'Gloria Peake',
    'Kwabena Doyle',
    'Martin Ashgrove',
    'Shelley Davies',
    'Sarah Bailey',
    'Connor Ilesh',
  ],
  apologies: [],
  guests: [
    { name: 'Councillor Robert Ward', capacity: '' },
    { name: 'Nick Pendry', capacity: 'Director of Early Help and Children’s Social Care' },
    { name: 'Vanessa Strang', capacity: 'Head of Corporate Parenting' },
    { name: 'Imani Roscoe', capacity: 'Youth Engagement Leader' },
    { name: 'Toby Larkin', capacity: 'Youth Engagement Worker' },
    { name: 'Rowan Teller', capacity: 'Coram' },
    { name: 'Helena Dacosta', capacity: 'Service Manager for Children in Care' },
    { name: 'Simon Achebe', capacity: 'Service Manager for Fostering' },
  ],
  youngPeople: { letters: 'FSLCMGVD', capacity: youngPerson },
  movements: [
    { at: '19:07', name: 'Councillor Maria Gatland', how: 'left' },
    { at: '19:17', name: 'Councillor Maddie Henson', how: 'left' },
  ],
  items: [
    { number: 1, begunAt: '17:09', notes: [] },
    {
      number: 2,
      begunAt: '17:10',
      notes: [
        discussion(
          '17:10',
          'The minutes of the meeting of Wednesday 16 January 2019 were agreed as an accurate record.',
        ),
      ],
    },
    { number: 3, begunAt: '17:11', notes: [] },
    { number: 4, begunAt: '17:11', notes: [] },
    {
      number: 5,
      begunAt: '17:12',
      notes: [
        discussion(
          '17:12',
          'It was agreed that the list of actions would go round to members after the meeting.',
        ),
      ],
    },
    { number: 6, begunAt: '17:14', notes: scorecardNotes() },
    { number: 7, begunAt: '17:40', notes: fosteringNotes },
    { number: 8, begunAt: '19:35', notes: [] },
    {
      number: 9,
      begunAt: '19:57',
      notes: [
        discussion(
          '19:57',
          'The Panel agreed to look at its programme again when the new municipal year begins.',
        ),
      ],
    },
    { number: 10, begunAt: '19:59', notes: [] },
  ],
  outcomes: { openedAt: '19:35', closedAt: '19:57', lines: outcomesOfMarch },
  minutes: { firstNumber: 14, draftedOn: '2019-03-12', clearedOn: '2019-03-19', publishedOn: '2019-03-22' },
  unnumbered: [],
  approves: null,
};

function scorecardNotes() {
  return [
    discussion(
      '17:14',
      'The dashboard in the agenda pack, brought up to January 2019, was before the Panel.',
    ),
    discussion(
      '17:16',
      'Officers explained a new way of deciding whether a child should come into care: every request was now talked through by a panel before anything was done about it, and emergencies passed through it as well.',
    ),
    discussion(
      '17:18',
      'They were also looking for more ways in which a child could safely stay with the family. Families whose children were likely to come into care were followed closely, so that help reached them in time.',
    ),
    discussion(
      '17:20',
      'The change was meant, besides, to let planning for a permanent home begin early, so that children would reach one sooner.',
    ),
    question(
      '17:22',
      'Members turned to indicator LAC 13, the share of children looked after whose Personal Education Plan (PEP) had been reviewed within six months, and asked why it stood at 34%.',
      'Officers set out what had been done and what was to come. One officer now worked on the reviews alone and kept reminding social workers why they mattered; the target was that 90% of plans be reviewed within six months. From its lowest point, late in 2018, the figure had risen by 15%, and that within three weeks of the officer’s appointment.',
    ),
    discussion(
      '17:30',
      'Social workers were being helped to build up their skills and to be surer of the threshold criteria, and were asked to speak of what a child needs. Officers saw a common understanding grow from this.',
    ),
    discussion(
      '17:34',
      'Thresholds, they added, said only so much about how practitioners meet children at risk. What counted was culture, and a vision of treating Croydon’s families with more fairness and humanity. Practitioners were being supported to apply the threshold alike throughout the service, and knew far better than before what could be done together with a family.',
    ),
  ];
}

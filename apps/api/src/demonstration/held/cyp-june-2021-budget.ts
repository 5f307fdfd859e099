import { bullets, conclusion, discussion, question, request } from './notes';

const finance = 'Interim Head of Finance - Children, Families and Education';
const education = 'Interim Director of Education';

const presented = [
  discussion(
    '19:40',
    'The Interim Director of Early Help and Children’s Social Care opened the item. The Sub-Committee noted that:',
    bullets(
      'staff were coming back to Bernard Weatherill House, under clear rules of Covid safety;',
      'children at the highest risk were seen face to face, as they had been all through the pandemic; where somebody in the family had tested positive, how to assess was settled case by case;',
      'visits that the law requires would no longer be virtual, since visits in person were beginning again;',
      'Ofsted had lately visited, not to inspect but to look at practice at the front line; its letter was due in some weeks, and the department expected it to be favourable; and',
      'six exclusions had been rescinded.',
    ),
  ),
];

const questions = [
  question(
    '19:46',
    'Exclusions had risen markedly, a member remarked.',
    'Six had since been rescinded, officers answered. The Interim Director of Education would be asked to say more about why.',
  ),
  question(
    '19:50',
    'How is Croydon Music and Arts paid for, now that its £13k has gone from the General Fund?',
    'The council gave it no more money, since it could do without, officers confirmed. It paid for itself, mostly from grants, as such services do elsewhere.',
  ),
  question(
    '19:54',
    'Where does the department’s transformation funding stand?',
    'Much had been done to make sure that it paid for transformation and nothing else. Several bids had succeeded, and spending was still looked over strictly. There was now support for short-term court teams, since social work for families had lost experts. Finding and keeping staff was worked on with a purpose, through many kinds of media, and the fostering department had some help for a time.',
  ),
  question(
    '19:59',
    'What if the savings in the report cannot be made?',
    'The truth was that they would then have to be found elsewhere, as could be seen at the end of the second period, officers said.',
  ),
  discussion(
    '20:02',
    'Members asked officers to start reporting which further savings would take the place of any that cannot be made, and expected talks on them to have begun.',
  ),
  discussion(
    '20:04',
    'The Chair said that thorough talks outside meetings had satisfied him that what the service does is reported openly.',
  ),
  discussion(
    '20:06',
    'Skill in fostering has to be built up, a member said, if there are to be savings later and better services for children and families.',
  ),
  question(
    '20:08',
    'Why do the figures of the Dedicated Schools Grant blocks for 2019/20 and 2020/21 not agree?',
    'Officers would answer after the meeting.',
  ),
];

const conclusions = [
  conclusion('20:10', 'The report was thorough and showed clearly how the departments stood.'),
  conclusion(
    '20:10',
    'The department was on the way to the savings it had proposed and reviewed them regularly; the Sub-Committee was reassured.',
  ),
  conclusion('20:11', 'The Sub-Committee was waiting with interest for Ofsted’s letter on the recent visit.'),
  conclusion(
    '20:11',
    'More children had Education, Health and Care plans (EHCPs); a report on why would be welcome.',
  ),
];

const requests = [
  request('20:12', education, 'Figures on school attendance.'),
  request(
    '20:12',
    education,
    'Figures on what is offered to children with special educational needs so that hidden harm is found.',
  ),
  request('20:13', education, 'Figures on children with EHCPs.'),
  request(
    '20:13',
    education,
    'The report says that six exclusions were rescinded: what that means, how it was decided, and whether the process should change to spare families distress.',
  ),
  request(
    '20:14',
    finance,
    'An explanation of the balances of the schools grant blocks, whose figures for 2019/20 and 2020/21 differ in the report.',
  ),
];

/** The minute between 38/21 and 40/21. */
export const budgetNotes = [...presented, ...questions, ...conclusions, ...requests];

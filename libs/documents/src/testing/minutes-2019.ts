import type { BlockKind, MinutesModel, PrintedMinute, PrintedRun, RichNode } from '@minutebook/domain';
import { bullets, numbers, paragraph, text } from './report';

export const run = (
  kind: BlockKind,
  blocks: (string | RichNode[])[],
  over: Partial<Pick<PrintedRun, 'heading' | 'marker'>> = {},
): PrintedRun => ({
  kind,
  heading: '',
  marker: 'none',
  ...over,
  blocks: blocks.map((content) => ({
    content: typeof content === 'string' ? [paragraph(content)] : content,
    note: '',
  })),
});
export const minute = (number: string, title: string, ...runs: PrintedRun[]): PrintedMinute => ({
  number,
  title,
  part: 'A',
  exemptParagraphs: [],
  runs,
});
const told = (...paragraphs: string[]) => run('discussion', paragraphs);
const recommended = (...texts: string[]) =>
  run('recommendation', texts, { heading: 'The Panel recommended that:', marker: 'roman' });
const underHeading = (title: string): RichNode => paragraph(text(title, { type: 'bold' }));

const young = ['F', 'S', 'L', 'C', 'M', 'G', 'V', 'D'].map(
  (letter) => `Child ${letter} (Young Person and Member of EMPIRE)`,
);

const fostering = minute(
  '19/19',
  'Fostering',
  run('discussion', [
    [
      underHeading('Statement of purpose'),
      paragraph('Officers took the Panel through the statement of purpose for 2019/20, which set out:'),
      numbers(
        1,
        'the principles on which children are looked after;',
        'plans for the year;',
        'what carers and children can expect of the council; and',
        'what fostering means in the life of a child.',
      ),
    ],
  ]),
  run('resolution', ['The Panel RESOLVED to review the Foster Carers Charter and the statement of purpose.']),
  told(
    'Members of EMPIRE told the Panel how they had found being in care. It had not always been what they had hoped for; trips and activities arranged by the agency had been good.',
    'The Panel talked about the tie between a child and their reviewing officer. A new structure was meant to give reviewing officers a better view of what happens in a placement.',
  ),
  recommended(
    'young people and their carers have direct telephone numbers and addresses of everybody concerned with their care; and',
    'the next meeting receives up-to-date figures on children looked after and on the number of advocates.',
  ),
  told(
    'Officers explained where help is found for children who are new to the country. All of them are referred to the Refugee Council, which has advisers and clubs of its own.',
    'The foster carers on the Panel asked for allowances to be looked at, since other boroughs pay more.',
  ),
  run('movement', ['7.07pm Councillor Maria Gatland left the meeting']),
  told(
    'Officers answered that a review of allowances was under way. A good service was itself a reason to foster for Croydon, and money ought not to be the only one.',
  ),
  run('movement', ['7.17pm Councillor Maddie Henson left the meeting']),
  run('recommendation', ['the foster care allowance comes to the Panel for review in summer 2019.'], {
    heading: 'The Panel recommended that:',
    marker: 'roman',
  }),
  run('resolution', ['RESOLVED: to note all the reports.']),
);

/** The Corporate Parenting Panel of 6 March 2019 in words of ours; carers have invented names, young people pseudonyms. */
export const minutesOf2019 = (): MinutesModel => ({
  council: { name: 'London Borough of Croydon' },
  body: { name: 'Corporate Parenting Panel' },
  standing: 'draft',
  meeting: {
    heldOn: '2019-03-06',
    startedAt: '17:09',
    venue: 'F11, Town Hall, Katharine Street, Croydon CR0 1NX',
  },
  present: {
    present: [
      'Councillor Alisa Flemming (Chair)',
      'Councillors Janet Campbell, Jerry Fitzpatrick, Maria Gatland, Maddie Henson, Shafi Khan and Helen Redfern',
    ],
    coOptees: [
      { label: 'Foster Carers', names: ['Pat Example', 'Sam Sample', 'Jo Muster'] },
      { label: 'Virtual School Head', names: ['Shelley Davies', 'Sarah Bailey'] },
      { label: 'Health Commissioner', names: ['Connie Ikhifa'] },
    ],
    alsoPresent: [
      'Councillor Robert Ward',
      'Nick Pendry (Director of Early Help and Children’s Social Care)',
      'Vanessa Strang (Head of Corporate Parenting)',
      ...young,
    ],
    apologies: [],
    substitutes: [],
  },
  entries: [
    minute(
      '14/19',
      'Minutes of the previous meeting',
      told('The minutes of the meeting held on Wednesday 16 January 2019 were agreed as an accurate record.'),
    ),
    minute('15/19', 'Disclosures of interest', told('There were none.')),
    minute('16/19', 'Urgent Business (if any)', told('There was none.')),
    minute(
      '17/19',
      'Update on actions agreed at previous meeting(s)',
      told('The Panel agreed that the action list be sent round between meetings.'),
    ),
    minute(
      '18/19',
      'Children in Care Performance Scorecard',
      told(
        'Officers presented figures up to January 2019. A new panel now looks at every request to bring a child into care before it is acted on, and emergencies pass through it too.',
        'The Panel asked about indicator LAC 13, the share of personal education plans reviewed within six months, which stood at 34%. An officer had since been appointed to see to nothing else, and three weeks had brought it up by 15 points.',
      ),
    ),
    fostering,
    minute(
      '20/19',
      'How has the Panel helped Children in Care today?',
      told('The Panel looked back on what it had done for children in care:'),
      run(
        'outcome',
        [
          'it had heard what children said and answered it;',
          'a charter would say how soon a social worker answers a carer;',
          'young people sat at the table as members of the Panel, and said what they thought; and',
          'the review of carers would hear young people.',
        ],
        { marker: 'bullet' },
      ),
    ),
    minute('21/19', 'Work Programme', told('It was agreed to review it ahead of the new municipal year.')),
    minute('22/19', 'Exclusion of the Press and Public', told('This item was not required.')),
  ],
  endedAt: '20:00',
  signature: null,
});

/** As many pages as asked for, roughly: the discussion of item 18/19 repeated. */
export function longMinutes(pages: number): MinutesModel {
  const model = minutesOf2019();
  const more = Array.from({ length: pages * 2 }, (_, index) =>
    minute(
      `${23 + index}/19`,
      `Report ${index + 1} on services for children in care`,
      told(
        'Officers presented the report. It set out what had been done in the quarter, what had not, and why. '.repeat(
          3,
        ),
      ),
      run('discussion', [[paragraph('Members asked about:'), bullets('placements', 'schooling', 'health')]]),
      run('conclusion', ['The report was clear.', 'Waiting times were too long.'], {
        heading: 'In reaching its recommendations, the Panel came to the following conclusions:',
        marker: 'number',
      }),
      recommended('targets be set for waiting times;', 'the Panel be told of progress in each quarter.'),
    ),
  );
  return { ...model, entries: [...model.entries, ...more] };
}

import type { RichMark, RichNode, RichText } from '@minutebook/domain';

export const text = (value: string, ...marks: RichMark[]): RichNode => ({
  type: 'text',
  text: value,
  ...(marks.length > 0 && { marks }),
});
export const paragraph = (...content: (RichNode | string)[]): RichNode => ({
  type: 'paragraph',
  content: content.map((each) => (typeof each === 'string' ? text(each) : each)),
});
export const heading = (level: number, title: string): RichNode => ({
  type: 'heading',
  attrs: { level },
  content: [text(title)],
});
const item = (...content: RichNode[]): RichNode => ({ type: 'listItem', content });
export const bullets = (...entries: string[]): RichNode => ({
  type: 'bulletList',
  content: entries.map((entry) => item(paragraph(entry))),
});
export const numbers = (start: number, ...entries: string[]): RichNode => ({
  type: 'orderedList',
  attrs: { start },
  content: entries.map((entry) => item(paragraph(entry))),
});

const row = (type: 'tableHeader' | 'tableCell', cells: string[]): RichNode => ({
  type: 'tableRow',
  content: cells.map((cell) => ({ type, content: [paragraph(cell)] })),
});
/** A table with one header row. */
export const table = (caption: string, header: string[], rows: string[][]): RichNode => ({
  type: 'table',
  ...(caption && { attrs: { caption } }),
  content: [row('tableHeader', header), ...rows.map((cells) => row('tableCell', cells))],
});

/** The table that council reports open with: a name in the first column of each row, no header row. */
export const openingTable = (pairs: [string, string][]): RichNode => ({
  type: 'table',
  content: pairs.map(([name, value]) => ({
    type: 'tableRow',
    content: [
      { type: 'tableHeader', content: [paragraph(name)] },
      { type: 'tableCell', content: [paragraph(value)] },
    ],
  })),
});

const prose =
  'The service reviewed its caseload each month and set out where placements, schooling and health assessments had ' +
  'improved, where they had not, and what the panel is asked to hold the council to in the coming quarter.';
const measures = [
  'Initial health assessments',
  'Placement stability',
  'Personal education plans',
  'Dental checks',
];

function scorecard(name: string, rows: number): RichNode {
  const lines = Array.from({ length: rows }, (_, index) => [
    `${index + 1}`,
    `${measures[index % measures.length]} completed within the time that regulations give`,
    `${60 + ((index * 7) % 40)}%`,
    '95%',
    index % 3 === 0 ? 'Behind: extra clinics from September' : 'On track',
  ]);
  return table(name, ['No.', 'Measure', 'Result', 'Target', 'Comment'], lines);
}

function wideTable(): RichNode {
  const header = [
    'Recommendation',
    'Response',
    'Accepted',
    'Officer',
    'Cost',
    'Timetable',
    'Reported back',
    'Implementation',
  ];
  const cells = [
    'That the placements strategy be brought back',
    prose.slice(0, 90),
    'Yes',
    'Head of Service',
    'None',
    'January',
    'March',
    'In implementation',
  ];
  return {
    type: 'landscape',
    content: [
      heading(2, 'Appendix A: response table'),
      table(
        'Responses',
        header,
        Array.from({ length: 9 }, () => cells),
      ),
    ],
  };
}

/** A report of some 0.7 pages a section: prose and lists, and a table in every second section. */
export function sampleReport(title: string, sections: number): RichText {
  const content: RichNode[] = [
    openingTable([
      ['REPORT TO:', 'Corporate Parenting Panel'],
      ['SUBJECT:', title],
      ['LEAD OFFICER:', 'Director of Early Help and Children\u2019s Social Care'],
      ['PUBLIC/EXEMPT:', 'Public'],
    ]),
  ];
  for (let section = 1; section <= sections; section += 1) {
    content.push(
      heading(2, `${section}. Findings of part ${section}`),
      paragraph(prose),
      paragraph(prose, ' ', text('This is the main point.', { type: 'bold' })),
      heading(3, `${section}.1 What was found`),
      paragraph(
        prose,
        ' See ',
        text('the published data', { type: 'link', attrs: { href: 'https://www.gov.uk/' } }),
        '.',
      ),
      bullets(
        prose.slice(0, 120),
        'Children were asked what had changed for them.',
        'Carers were asked too.',
      ),
      numbers(1, 'Note the report.', 'Ask for a further report in the autumn.'),
    );
    if (section % 2 === 1) content.push(scorecard(`Table ${section}: measures`, 8));
    content.push(paragraph(prose));
  }
  content.push(wideTable());
  return { type: 'doc', content };
}

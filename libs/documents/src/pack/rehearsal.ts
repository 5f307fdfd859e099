import type { PackModel, RichNode } from '@minutebook/domain';
import { prepareDocx } from './docx';
import { standInPages } from './docx/stand-in-pages';

const text = (words: string): RichNode => ({ type: 'text', text: words });
const paragraph = (words: string): RichNode => ({ type: 'paragraph', content: [text(words)] });
const cell = (words: string): RichNode => ({ type: 'tableCell', content: [paragraph(words)] });
const row: RichNode = { type: 'tableRow', content: ['Measure', 'May', 'June', 'Target'].map(cell) };
const item = (words: string): RichNode => ({ type: 'listItem', content: [paragraph(words)] });

const section: RichNode[] = [
  { type: 'heading', attrs: { level: 2 }, content: [text('Heading')] },
  ...Array.from({ length: 6 }, () => paragraph('A paragraph of a report.')),
  { type: 'bulletList', content: [item('One'), item('Two')] },
  { type: 'table', content: Array.from({ length: 12 }, () => row) },
];
const officer = { name: 'An officer', title: '', phone: '', email: '' };

const model: PackModel = {
  council: { name: 'A council', website: '' },
  body: { name: 'A panel' },
  meeting: { heldOn: '2026-01-14', startTime: '17:00', venue: 'Town Hall' },
  members: [],
  monitoringOfficer: officer,
  clerk: officer,
  address: [],
  issuedOn: '2026-01-06',
  notes: [],
  items: [
    {
      ...{ id: 'item', part: 'A', number: 1, title: 'A report', description: '', exemptParagraphs: [] },
      ...{ isToFollow: false, isWithdrawn: false },
      papers: [
        {
          ...{ kind: 'report', id: 'paper', title: 'A report' },
          body: { type: 'doc', content: Array.from({ length: 40 }, () => section).flat() },
        },
      ],
    },
  ],
  frontMatterPages: 4,
  version: 1,
};

/** Makes a DOCX for nobody: code that has run is compiled, and the next one takes two thirds of the time. */
export async function rehearseDocx(): Promise<void> {
  const complete = await prepareDocx(model);
  complete(standInPages(model).pageMap);
}

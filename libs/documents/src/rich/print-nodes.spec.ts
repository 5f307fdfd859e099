import type { RichNode } from '@minutebook/domain';
import { heading, paragraph, table } from '../testing/report';
import { printContent, printNodes } from './print-nodes';
import { tableShape } from './tables';

const doc = (...content: RichNode[]) => ({ type: 'doc' as const, content });

describe('a report made ready for print', () => {
  it('drops empty paragraphs, the last one that an editor leaves among them', () => {
    const nodes = printNodes(
      doc(heading(2, 'Summary'), { type: 'paragraph' }, paragraph('Text.'), { type: 'paragraph' }),
    );
    expect(nodes.map(({ type }) => type)).toEqual(['heading', 'paragraph']);
  });

  it('keeps an empty cell', () => {
    const [first] = printNodes(doc(table('', ['A', 'B'], [['1', '']])));
    expect(first?.content?.[1]?.content).toHaveLength(2);
  });

  it('turns the paper only for landscape blocks that stand by themselves', () => {
    const landscape: RichNode = { type: 'landscape', content: [paragraph('Wide.')] };
    const nodes = printNodes(doc(landscape, { type: 'blockquote', content: [landscape] }));
    expect(nodes.map(({ type }) => type)).toEqual(['landscape', 'blockquote']);
    expect(nodes[1]?.content?.[0]?.type).toBe('paragraph');
  });

  it('keeps a short table row on one page and lets a long one break', () => {
    const [first] = printNodes(doc(table('', ['A'], [['short'], ['long '.repeat(400)]])));
    expect(first?.content?.map((row) => row.attrs?.staysWhole)).toEqual([true, true, false]);
  });

  it('keeps a short table of a document whole, and no long one', () => {
    const rows = (count: number) => Array.from({ length: count }, (_, n) => [String(n), 'Words.']);
    const whole = (count: number) =>
      printContent([table('', ['A', 'B'], rows(count))], 465, [0.5, 0.5])[0]?.attrs?.staysWhole;
    expect([3, 30].map(whole)).toEqual([true, false]);
    expect(printNodes(doc(table('', ['A', 'B'], rows(3))))[0]?.attrs?.staysWhole).toBe(false);
  });

  it('lets a row break that is long in a narrow column only: kept whole, it would run off the page', () => {
    const narrow = table('', ['A', 'B'], [['', 'words '.repeat(60)]]);
    const [wide] = printContent([narrow], 465, [0.1, 0.9]);
    const [thin] = printContent([narrow], 465, [0.9, 0.1]);
    expect([wide, thin].map((each) => each?.content?.[1]?.attrs?.staysWhole)).toEqual([true, false]);
  });
});

describe('the columns of a table', () => {
  it('give the most room to the column with the most text, and never less than its longest word', () => {
    const { columns, headerRows } = tableShape(
      table('', ['No.', 'Accepted', 'Response'], [['1', 'Yes', 'A long answer. '.repeat(30)]]),
      465,
    );
    const [number = 0, accepted = 0, response = 0] = columns;
    expect(headerRows).toBe(1);
    expect(response).toBeGreaterThan(0.6);
    expect(accepted * 465).toBeGreaterThan('Accepted'.length * 0.6 * 10);
    expect(number).toBeGreaterThan(0.04);
    expect(number + accepted + response).toBeCloseTo(1, 2);
  });

  it('count merged cells across and down', () => {
    const cell = (text: string, attrs?: RichNode['attrs']): RichNode => ({
      type: 'tableCell',
      ...(attrs && { attrs }),
      content: [paragraph(text)],
    });
    const merged: RichNode = {
      type: 'table',
      content: [
        {
          type: 'tableRow',
          content: [cell('both rows', { rowspan: 2 }), cell('two columns', { colspan: 2 })],
        },
        { type: 'tableRow', content: [cell('second'), cell('third')] },
      ],
    };
    expect(tableShape(merged, 465).columns).toHaveLength(3);
  });
});

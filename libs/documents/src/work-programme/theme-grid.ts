import { formatShortDate, type PlainDate, type ProgrammeRow, type RichNode } from '@minutebook/domain';
import { paragraph, text } from '../printed/nodes';
import type { DocumentPart } from '../printed/printed-document';
import { printContent } from '../rich/print-nodes';
import { textWidthPoints } from '../rich/tables';
import { marked } from './marked';

/** Points; the tables of seed 000 are no larger. */
const fontSize = 9;

/** Columns get too narrow to read beyond this; more meetings go into a second grid. */
const widest = 7;

/** A column for each meeting: its date, its theme, its topics. */
export function themeGrid(rows: readonly ProgrammeRow[], today: PlainDate): DocumentPart {
  const grids: RichNode[] = [];
  const count = Math.ceil(rows.length / widest);
  const each = Math.ceil(rows.length / count);
  for (let from = 0; from < rows.length; from += each)
    grids.push(gridOf(rows.slice(from, from + each), today));
  const nodes = grids.flatMap((grid) => printContent([grid], textWidthPoints.landscape));
  return {
    kind: 'nodes',
    nodes: nodes.map((node, index) => ({
      ...node,
      attrs: { ...node.attrs, columns: columnsOf(grids[index]), fontSize },
    })),
  };
}

const columnsOf = (grid: RichNode | undefined): number[] => {
  const meetings = (grid?.content?.[0]?.content?.length ?? 2) - 1;
  return [labelShare, ...Array.from({ length: meetings }, () => (1 - labelShare) / meetings)];
};
const labelShare = 0.09;

function gridOf(rows: readonly ProgrammeRow[], today: PlainDate): RichNode {
  const row = (label: string, type: 'tableHeader' | 'tableCell', cells: RichNode[][]): RichNode => ({
    type: 'tableRow',
    content: [
      { type: 'tableHeader', content: [paragraph(text(label))] },
      ...cells.map((content) => ({ type, content })),
    ],
  });
  const hasThemes = rows.some(({ theme }) => theme !== '');
  const themes = rows.map(({ theme }) => [
    theme === '' ? paragraph() : paragraph(text(theme, { type: 'bold' })),
  ]);
  return {
    type: 'table',
    content: [
      row(
        'Meeting date',
        'tableHeader',
        rows.map((each) => dateLines(each, today)),
      ),
      ...(hasThemes ? [row('Theme', 'tableCell', themes)] : []),
      row('Topics', 'tableCell', rows.map(topicLines)),
    ],
  };
}

/** "Wed 8 September, postponed to Wed 22 September". */
function dateLines({ heldOn, dateNote, postponedFrom }: ProgrammeRow, today: PlainDate): RichNode[] {
  const date = formatShortDate(heldOn, today);
  const when =
    postponedFrom === null ? date : `${formatShortDate(postponedFrom, today)}, postponed to ${date}`;
  return [when, dateNote].filter((each) => each !== '').map((each) => paragraph(text(each)));
}

/** With a bullet each: in a narrow column nobody would see where one ends and the next begins. */
function topicLines({ topics, note }: ProgrammeRow): RichNode[] {
  const items = topics.map((topic): RichNode => ({
    type: 'listItem',
    content: [paragraph(text(marked(topic)))],
  }));
  const list: RichNode[] = items.length === 0 ? [] : [{ type: 'bulletList', content: items }];
  return [...list, ...(note === '' && items.length > 0 ? [] : [paragraph(text(note || 'To be confirmed'))])];
}

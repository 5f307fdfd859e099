import type { ProgrammeRow, RichNode } from '@minutebook/domain';
import { formatDay } from '@minutebook/domain';
import { paragraph, text } from '../printed/nodes';
import type { DocumentPart } from '../printed/printed-document';
import { printContent } from '../rich/print-nodes';
import { marked } from './marked';

const columns = [0.22, 0.5, 0.28];

/** Meeting date, agenda items with a bullet each, report lead; a lead stands beside its item. */
export function programmeTable(rows: readonly ProgrammeRow[]): DocumentPart {
  const header = ['Meeting date', 'Agenda items', 'Report lead'];
  const table: RichNode = {
    type: 'table',
    content: [
      { type: 'tableRow', content: header.map((each) => cell('tableHeader', [paragraph(text(each))])) },
      ...rows.flatMap(rowsOf),
    ],
  };
  const nodes = printContent([table]);
  return { kind: 'nodes', nodes: nodes.map((node) => ({ ...node, attrs: { ...node.attrs, columns } })) };
}

const cell = (type: 'tableHeader' | 'tableCell', content: RichNode[], rowspan = 1): RichNode => ({
  type,
  attrs: { rowspan },
  content,
});

function rowsOf(row: ProgrammeRow): RichNode[] {
  const lines = row.topics.map((topic): [RichNode[], RichNode[]] => [
    [bullet(marked(topic))],
    topic.leads.length === 0 ? [paragraph()] : [paragraph(text(topic.leads.join('/'), { type: 'bold' }))],
  ]);
  if (row.note !== '') lines.push([[paragraph(text(row.note))], [paragraph()]]);
  if (lines.length === 0) lines.push([[paragraph(text('To be confirmed'))], [paragraph()]]);
  const date = cell('tableCell', dateLines(row), lines.length);
  return lines.map(([items, leads], index) => ({
    type: 'tableRow',
    content: [...(index === 0 ? [date] : []), cell('tableCell', items), cell('tableCell', leads)],
  }));
}

const bullet = (words: string): RichNode => ({
  type: 'bulletList',
  content: [{ type: 'listItem', content: [paragraph(text(words))] }],
});

const dateLines = ({ heldOn, theme, dateNote, postponedFrom }: ProgrammeRow): RichNode[] => [
  paragraph(text(formatDay(heldOn), { type: 'bold' })),
  ...[theme, dateNote, postponedFrom === null ? '' : `Postponed from ${formatDay(postponedFrom)}`]
    .filter((each) => each !== '')
    .map((each) => paragraph(text(each))),
];

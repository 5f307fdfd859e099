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

const cell = (
  type: 'tableHeader' | 'tableCell',
  content: RichNode[],
  attrs: { rowspan?: number; colspan?: number } = {},
): RichNode => ({ type, attrs, content });

function rowsOf(row: ProgrammeRow): RichNode[] {
  const lines = row.topics.map((topic): RichNode[] => [
    cell('tableCell', [bullet(marked(topic))]),
    cell('tableCell', [paragraph(...leadsOf(topic))]),
  ]);
  if (row.note !== '') lines.push([across(row.note)]);
  if (lines.length === 0) lines.push([across('To be confirmed')]);
  const date = cell('tableCell', dateLines(row), { rowspan: lines.length });
  return lines.map((cells, index) => ({
    type: 'tableRow',
    content: [...(index === 0 ? [date] : []), ...cells],
  }));
}

const leadsOf = ({ leads }: ProgrammeRow['topics'][number]): RichNode[] =>
  leads.length === 0 ? [] : [text(leads.join('/'), { type: 'bold' })];

/** What is no item of business has no lead either. */
const across = (words: string): RichNode => cell('tableCell', [paragraph(text(words))], { colspan: 2 });

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

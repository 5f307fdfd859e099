import type { RichNode, RichText } from '@minutebook/domain';
import { linesOfRows, tableShape, textWidthPoints, type TableShape } from './tables';

/** A node made ready for print: tables carry their shape. The PDF template and the DOCX walker both read this. */
export interface PrintNode {
  type: RichNode['type'];
  text?: string;
  marks?: RichNode['marks'];
  attrs?: RichNode['attrs'] &
    Partial<TableShape> & { staysWhole?: boolean; isRoman?: boolean; keepsNext?: boolean };
  content?: PrintNode[];
}

/**
 * A report's nodes as they are printed: empty paragraphs are gone (space comes from the styles), a landscape block within
 * another block is only its content, since paper turns between blocks and not inside them.
 */
export function printNodes(body: RichText): PrintNode[] {
  return body.content.flatMap((node): PrintNode[] => {
    if (node.type !== 'landscape') return blocks([node], { width: textWidthPoints.portrait });
    const content = blocks(node.content ?? [], { width: textWidthPoints.landscape });
    return content.length > 0 ? [{ type: 'landscape', content }] : [];
  });
}

/** Nodes of a document that has one width throughout; its tables may have columns of given shares. */
export const printContent = (
  nodes: RichNode[],
  width = textWidthPoints.portrait,
  columns?: number[],
): PrintNode[] => blocks(nodes, { width, columns });

/** The numbers that the numbered lists of a node start with. */
export const startsOf = (node: PrintNode): number[] => [
  ...(node.type === 'orderedList' ? [node.attrs?.start ?? 1] : []),
  ...(node.content ?? []).flatMap(startsOf),
];

interface Room {
  width: number;
  columns?: number[];
}

function blocks(nodes: RichNode[], room: Room): PrintNode[] {
  return nodes.flatMap((node) => {
    if (node.type === 'landscape') return blocks(node.content ?? [], room);
    return mayBeEmpty.has(node.type) || (node.content ?? []).length > 0 ? [printNode(node, room)] : [];
  });
}

const mayBeEmpty = new Set<RichNode['type']>(['text', 'hardBreak', 'tableCell', 'tableHeader']);

function printNode(node: RichNode, room: Room): PrintNode {
  if (node.type === 'table') return printTable(node, room);
  const { type, text, marks, attrs } = node;
  return {
    type,
    ...(text !== undefined && { text }),
    ...(marks && { marks }),
    ...(attrs && { attrs }),
    ...(node.content && { content: blocks(node.content, room) }),
  };
}

/** A row of up to so many lines is kept on one page; a longer one must be allowed to break. */
const wholeRow = 16;

/** A table of a document that is short enough to go over to the next page as a whole, before it leaves one row there. */
const isShort = (lines: number[]): boolean =>
  lines.length <= 7 && lines.reduce((total, each) => total + each, 0) <= 20;

function printTable(node: RichNode, room: Room): PrintNode {
  const shape = tableShape(node, room.width);
  const columns = room.columns ?? shape.columns;
  const rows = (node.content ?? []).filter(({ content = [] }) => content.length > 0);
  const lines = linesOfRows({ ...node, content: rows }, { ...shape, columns }, room.width);
  return {
    type: 'table',
    attrs: { ...node.attrs, ...shape, columns, staysWhole: room.columns !== undefined && isShort(lines) },
    content: rows.map((row, index) => ({
      ...printNode(row, room),
      attrs: { ...row.attrs, staysWhole: (lines[index] ?? 1) <= wholeRow },
    })),
  };
}

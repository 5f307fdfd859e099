import type { RichNode, RichText } from '@minutebook/domain';
import { tableShape, textOf, textWidthPoints, type TableShape } from './tables';

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
    if (node.type !== 'landscape') return blocks([node], textWidthPoints.portrait);
    const content = blocks(node.content ?? [], textWidthPoints.landscape);
    return content.length > 0 ? [{ type: 'landscape', content }] : [];
  });
}

/** Nodes of a document that has one width throughout. */
export const printContent = (nodes: RichNode[], width = textWidthPoints.portrait): PrintNode[] =>
  blocks(nodes, width);

/** The numbers that the numbered lists of a node start with. */
export const startsOf = (node: PrintNode): number[] => [
  ...(node.type === 'orderedList' ? [node.attrs?.start ?? 1] : []),
  ...(node.content ?? []).flatMap(startsOf),
];

function blocks(nodes: RichNode[], width: number): PrintNode[] {
  return nodes.flatMap((node) => {
    if (node.type === 'landscape') return blocks(node.content ?? [], width);
    return mayBeEmpty.has(node.type) || (node.content ?? []).length > 0 ? [printNode(node, width)] : [];
  });
}

const mayBeEmpty = new Set<RichNode['type']>(['text', 'hardBreak', 'tableCell', 'tableHeader']);

function printNode(node: RichNode, width: number): PrintNode {
  const { type, text, marks } = node;
  const attrs = printAttrs(node, width);
  return {
    type,
    ...(text !== undefined && { text }),
    ...(marks && { marks }),
    ...(attrs && { attrs }),
    ...(node.content && { content: blocks(node.content, width) }),
  };
}

/** A row of few words is kept on one page; a long one must be allowed to break. */
const wholeRow = 600;

function printAttrs(node: RichNode, width: number): PrintNode['attrs'] {
  if (node.type === 'table') return { ...node.attrs, ...tableShape(node, width) };
  return node.type === 'tableRow' ? { staysWhole: textOf(node).length < wholeRow } : node.attrs;
}

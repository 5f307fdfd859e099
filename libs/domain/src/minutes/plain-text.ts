import type { RichNode } from '../papers/index';

const inBlocks: ReadonlySet<RichNode['type']> = new Set([
  'text',
  'hardBreak',
  'paragraph',
  'bulletList',
  'orderedList',
  'listItem',
]);

/**
 * Whether content is what a block of a minute may hold: paragraphs and lists, no headings and no tables (M-14: a minute is a
 * sequence of blocks, and headings come from their kinds). A paragraph: true; a table: false.
 */
export const isBlockContent = (content: readonly RichNode[]): boolean =>
  content.every(({ type }) => type === 'paragraph' || type === 'bulletList' || type === 'orderedList') &&
  content.every((node) => isAllowed(node));

const isAllowed = (node: RichNode): boolean =>
  inBlocks.has(node.type) && (node.content ?? []).every((child) => isAllowed(child));

/** The words of a block, a line for each paragraph and list item (M-04: what corrections and checks compare). */
export function plainTextOf(content: readonly RichNode[]): string {
  const lines: string[] = [];
  for (const node of content) collect(node, lines);
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

function collect(node: RichNode, lines: string[]): void {
  if (node.type === 'paragraph' || node.type === 'heading') {
    lines.push(inline(node));
    return;
  }
  for (const child of node.content ?? []) collect(child, lines);
}

const inline = (node: RichNode): string =>
  (node.content ?? [])
    .map((child) => (child.type === 'hardBreak' ? '\n' : (child.text ?? inline(child))))
    .join('');

/** Paragraphs of a text, one a line (M-14). `contentOf('One.\nTwo.')` is two paragraphs; of nothing, none. */
export const contentOf = (text: string): RichNode[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => ({ type: 'paragraph', content: [{ type: 'text', text: line }] }));

import type { PrintedRun, RichNode } from '@minutebook/domain';
import { haveNumbers, text, paragraph } from '../printed/nodes';
import type { DocumentPart } from '../printed/printed-document';
import { printContent, type PrintNode } from '../rich/print-nodes';
import { textOf } from '../rich/tables';

/** A run of a minute: its heading, and its blocks marked as the run says; a movement is in italics on a line of its own. */
export function runParts(run: PrintedRun): DocumentPart[] {
  const contents = run.blocks
    .map(({ content, note }) =>
      noted(
        content.map((node) => worded(node, run)),
        note,
      ),
    )
    .filter((content) => content.length > 0);
  const nodes = printContent(marked(contents, run.marker)).map(withItsNext);
  const lead: DocumentPart[] = run.heading === '' ? [] : [{ kind: 'lead', text: run.heading }];
  return nodes.length === 0
    ? []
    : [...lead, { kind: 'nodes', nodes: run.marker === 'roman' ? nodes.map(inRoman) : nodes }];
}

/** The contents as one list, or as free text; one conclusion alone needs no number, nor one that bears its own. */
function marked(contents: RichNode[][], marker: PrintedRun['marker']): RichNode[] {
  const isNumbered = contents.length === 1 || haveNumbers(contents.map((each) => each.map(textOf).join(' ')));
  if (marker === 'none' || (marker !== 'bullet' && isNumbered)) return contents.flat();
  const items = contents.map((content): RichNode => ({ type: 'listItem', content }));
  if (marker === 'bullet') return [{ type: 'bulletList', content: items }];
  return [{ type: 'orderedList', attrs: { start: 1 }, content: items }];
}

const inRoman = (node: PrintNode): PrintNode =>
  node.type === 'orderedList' ? { ...node, attrs: { ...node.attrs, isRoman: true } } : node;

/** A heading of the writer's own, or what ends in a colon, does not stand at the foot of a page without what it announces. */
function withItsNext(node: PrintNode): PrintNode {
  if (node.type !== 'paragraph') return node;
  const leaves = (node.content ?? []).filter((leaf) => leaf.text !== undefined);
  const isHeading = leaves.every(({ marks }) => marks?.some(({ type }) => type === 'bold'));
  const announces = /:\s*$/.test(leaves.at(-1)?.text ?? '');
  return leaves.length > 0 && (isHeading || announces)
    ? { ...node, attrs: { ...node.attrs, keepsNext: true } }
    : node;
}

function worded(node: RichNode, { kind }: PrintedRun): RichNode {
  if (kind === 'movement')
    return eachText(node, (leaf) => [{ ...leaf, marks: [...(leaf.marks ?? []), { type: 'italic' }] }]);
  return kind === 'resolution' ? eachText(node, withStrongResolved) : node;
}

/** "The Panel RESOLVED that": the word that makes it one is bold. */
function withStrongResolved(leaf: RichNode): RichNode[] {
  return (leaf.text ?? '')
    .split(/\b(RESOLVED|AGREED)\b/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const isWord = piece === 'RESOLVED' || piece === 'AGREED';
      const hasMark = (leaf.marks ?? []).some(({ type }) => type === 'bold');
      return isWord && !hasMark
        ? { ...leaf, text: piece, marks: [...(leaf.marks ?? []), { type: 'bold' as const }] }
        : { ...leaf, text: piece };
    });
}

function eachText(node: RichNode, change: (leaf: RichNode) => RichNode[]): RichNode {
  if (!node.content) return node;
  return {
    ...node,
    content: node.content.flatMap((child) =>
      child.text === undefined ? [eachText(child, change)] : change(child),
    ),
  };
}

/** To whom it goes or who owes it, behind the last words. */
function noted(content: RichNode[], note: string): RichNode[] {
  if (note === '') return content;
  const words = text(`(${note})`, { type: 'italic' });
  const last = content.at(-1);
  if (last?.type !== 'paragraph') return [...content, paragraph(words)];
  return [...content.slice(0, -1), { ...last, content: [...(last.content ?? []), text(' '), words] }];
}

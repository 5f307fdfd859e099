import { plainTextOf, type MinuteBlock, type RichMark, type RichNode } from '@minutebook/domain';
import type { JSONContent } from '@tiptap/core';
import { newId } from '../../live/new-id';

/** Nodes that may stand in a block. A block that came with others (an import) keeps its words in paragraphs. */
const allowed = new Set<RichNode['type']>(['paragraph', 'bulletList', 'orderedList']);

export const emptyBlock = (over: Partial<MinuteBlock> = {}): MinuteBlock => ({
  id: newId(),
  kind: 'discussion',
  content: [{ type: 'paragraph' }],
  owner: '',
  due: null,
  addressedTo: '',
  sourceEventIds: [],
  ...over,
});

const paragraph = (text: string): JSONContent => ({
  type: 'paragraph',
  ...(text ? { content: [{ type: 'text', text }] } : {}),
});

function contentOf(content: readonly RichNode[]): JSONContent[] {
  const nodes = content.flatMap((node): JSONContent[] =>
    allowed.has(node.type) ? [node as JSONContent] : [paragraph(plainTextOf([node]))],
  );
  return nodes.length > 0 ? nodes : [paragraph('')];
}

/** A block as the editor's schema has it. */
export const blockNode = ({ content, ...attrs }: MinuteBlock): JSONContent => ({
  type: 'minuteBlock',
  attrs: { ...attrs },
  content: contentOf(content),
});

/** A minute as the editor's document; an empty one begins with an empty block. */
export const toDocument = (blocks: readonly MinuteBlock[], begin: () => MinuteBlock): JSONContent => ({
  type: 'doc',
  content: (blocks.length > 0 ? blocks : [begin()]).map(blockNode),
});

const markOf = ({ type, attrs }: { type: string; attrs?: Record<string, unknown> }): RichMark =>
  type === 'link' ? { type, attrs: { href: String(attrs?.['href'] ?? '') } } : ({ type } as RichMark);

/** The editor's JSON without what the contract does not know: attributes of links and lists that only HTML needs. */
function nodeOf({ type, text, marks, attrs, content }: JSONContent): RichNode {
  return {
    type: type as RichNode['type'],
    ...(text === undefined ? {} : { text }),
    ...(marks?.length ? { marks: marks.map(markOf) } : {}),
    ...(type === 'orderedList' ? { attrs: { start: Number(attrs?.['start'] ?? 1) } } : {}),
    ...(content?.length ? { content: content.map(nodeOf) } : {}),
  };
}

/** The blocks of the editor's document. */
export const fromDocument = (document: JSONContent): MinuteBlock[] =>
  (document.content ?? []).map(({ attrs, content }) => ({
    ...(attrs as Omit<MinuteBlock, 'content'>),
    content: (content ?? []).map(nodeOf),
  }));

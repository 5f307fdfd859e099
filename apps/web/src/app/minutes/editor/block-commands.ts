import type { BlockKind, MinuteBlock } from '@minutebook/domain';
import { splitBlock } from '@tiptap/pm/commands';
import { Fragment, type Node } from '@tiptap/pm/model';
import { TextSelection, type Command, type EditorState, type Transaction } from '@tiptap/pm/state';
import { canSplit } from '@tiptap/pm/transform';
import { currentBlock, isEmptyNode, placeOf, type BlockPlace } from './block-places';
import { blockNode, emptyBlock } from './document';
import { hasAddressee, hasOwner } from './kinds';

export type BlockAttributes = Partial<Omit<MinuteBlock, 'id' | 'content'>>;

/** Kinds that come in runs: Enter after one begins the next of them. */
const runs: readonly BlockKind[] = ['conclusion', 'recommendation', 'outcome', 'summary'];

/** What goes with one kind and not with the other is dropped when the kind changes. */
function fitting(attributes: BlockAttributes): BlockAttributes {
  const { kind } = attributes;
  if (!kind) return attributes;
  return {
    ...attributes,
    ...(hasOwner(kind) ? {} : { owner: '', due: null }),
    ...(hasAddressee(kind) ? {} : { addressedTo: '' }),
  };
}

export function setBlock(
  tr: Transaction,
  { node, pos }: BlockPlace,
  attributes: BlockAttributes,
): Transaction {
  return tr.setNodeMarkup(pos, null, { ...node.attrs, ...fitting(attributes) });
}

const newBlock = (state: EditorState, kind: BlockKind): Node => {
  return nodeFrom(state, emptyBlock({ kind }));
};

/** A block put after another, the cursor in it. */
export function insertAfter(state: EditorState, { node, pos }: BlockPlace, block: Node): Transaction {
  const at = pos + node.nodeSize;
  const tr = state.tr.insert(at, block);
  return tr.setSelection(TextSelection.near(tr.doc.resolve(at + 1))).scrollIntoView();
}

/** A block made elsewhere, such as from the console's log. */
export const nodeFrom = (state: EditorState, block: MinuteBlock): Node =>
  state.schema.nodeFromJSON(blockNode(block));

/** Moves a block so many places up or down. False at either end. */
export function moveBlock(state: EditorState, place: BlockPlace, by: number): Transaction | null {
  const { doc, selection } = state;
  const target = place.index + by;
  if (by === 0 || target < 0 || target >= doc.childCount) return null;
  const offset = selection.from - place.pos;
  const nodes = Array.from({ length: doc.childCount }, (_, index) => doc.child(index));
  nodes.splice(place.index, 1);
  nodes.splice(target, 0, place.node);
  const tr = state.tr.replaceWith(0, doc.content.size, Fragment.from(nodes));
  const start = nodes.slice(0, target).reduce((size, node) => size + node.nodeSize, 0);
  return tr.setSelection(TextSelection.near(tr.doc.resolve(start + Math.max(offset, 1)))).scrollIntoView();
}

export const move =
  (by: -1 | 1): Command =>
  (state, dispatch) => {
    const tr = moveBlock(state, currentBlock(state), by);
    if (tr) dispatch?.(tr);
    return true; // at an end too: the browser would else move the cursor by a paragraph
  };

/** Takes a block out; the last one is emptied instead. */
export function removeBlock(state: EditorState, { node, pos, index }: BlockPlace): Transaction {
  if (state.doc.childCount === 1) {
    return state.tr.replaceWith(pos, pos + node.nodeSize, newBlock(state, node.attrs['kind'] as BlockKind));
  }
  const tr = state.tr.delete(pos, pos + node.nodeSize);
  const near = tr.doc.resolve(Math.min(pos + 1, tr.doc.content.size));
  return tr.setSelection(TextSelection.near(index === 0 ? near : tr.doc.resolve(Math.max(pos - 1, 0)), -1));
}

const isInParagraphOfBlock = ({ selection: { $from } }: EditorState): boolean =>
  $from.depth === 2 && $from.parent.type.name === 'paragraph';

/**
 * Enter: at the end of a block begins the next one; in an empty one turns it into discussion; within the words cuts the block
 * in two. In a list it does what lists do.
 */
export const enter: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  if (!isInParagraphOfBlock(state)) return false;
  const block = currentBlock(state);
  const kind = block.node.attrs['kind'] as BlockKind;
  if (isEmptyNode(block.node)) {
    const isTurned = kind !== 'discussion' && kind !== 'summary';
    if (isTurned) dispatch?.(setBlock(state.tr, block, { kind: 'discussion' }));
    return true;
  }
  const isAtEnd = empty && $from.pos === block.pos + block.node.nodeSize - 2;
  if (isAtEnd) {
    dispatch?.(insertAfter(state, block, newBlock(state, runs.includes(kind) ? kind : 'discussion')));
    return true;
  }
  const tr = state.tr.deleteSelection();
  const at = tr.selection.from;
  if (!canSplit(tr.doc, at, 2)) return false;
  dispatch?.(tr.split(at, 2).scrollIntoView());
  return true;
};

/** A further paragraph in the same block. */
export const newParagraph: Command = (state, dispatch) =>
  isInParagraphOfBlock(state) ? splitBlock(state, dispatch) : false;

/** Backspace: takes an empty block out. At the start of a block with words the two are joined by the usual command. */
export const backspace: Command = (state, dispatch) => {
  const block = currentBlock(state);
  const { empty, $from } = state.selection;
  if (!empty || !isInParagraphOfBlock(state) || $from.parentOffset > 0 || !isEmptyNode(block.node))
    return false;
  const isOnly = state.doc.childCount === 1;
  if (block.node.childCount > 1) return false;
  if (!isOnly) dispatch?.(removeBlock(state, block));
  else if (block.node.attrs['kind'] !== 'summary')
    dispatch?.(setBlock(state.tr, block, { kind: 'discussion' }));
  return true;
};

/** Runs a change on the block of this id, wherever it stands by now. */
export function onBlock(
  state: EditorState,
  blockId: string,
  change: (place: BlockPlace) => Transaction | null,
): Transaction | null {
  const place = placeOf(state.doc, blockId);
  return place ? change(place) : null;
}

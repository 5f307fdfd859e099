import type { Node } from '@tiptap/pm/model';
import type { EditorState } from '@tiptap/pm/state';

/** Where a block stands in the document. */
export interface BlockPlace {
  node: Node;
  index: number;
  /** The position right before it. */
  pos: number;
}

/** All blocks from first to last. */
export function blockPlaces(doc: Node): BlockPlace[] {
  const places: BlockPlace[] = [];
  doc.forEach((node, pos, index) => places.push({ node, pos, index }));
  return places;
}

/** The block that has the cursor. */
export function currentBlock({ doc, selection }: EditorState): BlockPlace {
  const index = Math.min(selection.$from.index(0), doc.childCount - 1);
  let pos = 0;
  for (let i = 0; i < index; i++) pos += doc.child(i).nodeSize;
  return { node: doc.child(index), index, pos };
}

export const placeOf = (doc: Node, blockId: string): BlockPlace | undefined =>
  blockPlaces(doc).find(({ node }) => node.attrs['id'] === blockId);

export const isEmptyNode = (block: Node): boolean => !block.textContent.trim();

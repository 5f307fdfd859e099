import { Extension } from '@tiptap/core';
import type { MinuteBlock } from '@minutebook/domain';
import { Plugin, PluginKey, TextSelection } from '@tiptap/pm/state';
import type { Node } from '@tiptap/pm/model';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import { lineElement, linePieces, type BlockFacts, type LinePiece } from './block-line';
import { blockPlaces, currentBlock, isEmptyNode, placeOf, type BlockPlace } from './block-places';
import { findingsOf, type Stretch } from './findings';
import { kindWords } from './kinds';

export type FactsById = ReadonlyMap<string, BlockFacts>;

interface Marked {
  facts: FactsById;
  decorations: DecorationSet;
}

export interface MarkOptions {
  checksPersonalData: boolean;
  /** Somebody wants to keep a passage that may point to a child. */
  keep: (blockId: string, words: string) => void;
}

export const factsKey = new PluginKey<Marked>('blockFacts');

function reword(view: EditorView, blockId: string, { from, to }: Stretch): void {
  const place = placeOf(view.state.doc, blockId);
  if (!place) return;
  const { doc, tr } = view.state;
  view.dispatch(
    tr.setSelection(TextSelection.create(doc, place.pos + from, place.pos + to)).scrollIntoView(),
  );
  view.focus();
}

function lineUnder({ node, pos }: BlockPlace, pieces: LinePiece[], { keep }: MarkOptions): Decoration[] {
  if (pieces.length === 0) return [];
  const blockId = node.attrs['id'] as string;
  const element = (view: EditorView) =>
    lineElement(pieces, {
      reword: (stretch) => {
        reword(view, blockId, stretch);
      },
      keep: ({ words }) => {
        keep(blockId, words);
      },
    });
  // the key says what the line shows: while that stays, so does its element
  const key = `${blockId}:${JSON.stringify(pieces)}`;
  const end = pos + node.nodeSize - 1;
  return [Decoration.widget(end, element, { key, side: 1, ignoreSelection: true, stopEvent: () => true })];
}

function placeholderIn({ node, pos }: BlockPlace): Decoration[] {
  if (!isEmptyNode(node)) return [];
  const { placeholder } = kindWords[node.attrs['kind'] as MinuteBlock['kind']];
  const attributes = { class: 'empty', 'data-placeholder': placeholder };
  return [Decoration.node(pos, pos + node.nodeSize, attributes)];
}

function marksOf(place: BlockPlace, facts: FactsById, options: MarkOptions): Decoration[] {
  const { node, pos } = place;
  const attrs = node.attrs as Omit<MinuteBlock, 'content'>;
  const known = facts.get(attrs.id);
  const { pseudonyms, personal } = findingsOf(node);
  const doubtful = options.checksPersonalData ? personal.filter(({ words }) => !known?.kept.has(words)) : [];
  const inline = (className: string) => (stretch: Stretch) =>
    Decoration.inline(pos + stretch.from, pos + stretch.to, { class: className });
  return [
    ...pseudonyms.map(inline('pseudonym')),
    ...doubtful.map(inline('doubtful')),
    ...placeholderIn(place),
    ...lineUnder(place, linePieces({ ...attrs, content: [] }, known, doubtful), options),
  ];
}

const decorate = (doc: Node, facts: FactsById, options: MarkOptions): DecorationSet =>
  DecorationSet.create(
    doc,
    blockPlaces(doc).flatMap((place) => marksOf(place, facts, options)),
  );

const marksPlugin = (options: MarkOptions) =>
  new Plugin<Marked>({
    key: factsKey,
    state: {
      init: (_, { doc }) => ({ facts: new Map(), decorations: decorate(doc, new Map(), options) }),
      apply(tr, before) {
        const facts = (tr.getMeta(factsKey) as FactsById | undefined) ?? before.facts;
        if (!tr.docChanged && facts === before.facts) return before;
        return { facts, decorations: decorate(tr.doc, facts, options) };
      },
    },
    props: { decorations: (state) => factsKey.getState(state)?.decorations },
  });

const currentPlugin = () =>
  new Plugin({
    props: {
      decorations(state) {
        const { node, pos } = currentBlock(state);
        const current = Decoration.node(pos, pos + node.nodeSize, { class: 'current' });
        return DecorationSet.create(state.doc, [current]);
      },
    },
  });

/** What is shown in the text and under it without being part of it: pseudonyms, doubtful passages, owners, references. */
export const BlockMarks = Extension.create<MarkOptions>({
  name: 'blockMarks',
  addOptions: () => ({ checksPersonalData: true, keep: () => undefined }),
  addProseMirrorPlugins() {
    return [marksPlugin(this.options), currentPlugin()];
  },
});

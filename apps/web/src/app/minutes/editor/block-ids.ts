import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { newId } from '../../live/new-id';
import { backspace, enter, move, newParagraph } from './block-commands';
import { blockPlaces } from './block-places';

/** Each block has an id of its own: one that was cut in two, copied or pasted gets another for its second part. */
export const BlockIds = Extension.create({
  name: 'blockIds',
  addProseMirrorPlugins() {
    return [
      new Plugin({
        appendTransaction(transactions, before, { doc, tr }) {
          if (
            !transactions.some(({ docChanged }) => docChanged) ||
            before.doc.childCount === doc.childCount
          ) {
            return null;
          }
          const seen = new Set<string>();
          for (const { node, pos } of blockPlaces(doc)) {
            const id = node.attrs['id'] as string;
            if (id && !seen.has(id)) seen.add(id);
            else tr.setNodeMarkup(pos, null, { ...node.attrs, id: newId(), sourceEventIds: [] });
          }
          return tr.docChanged ? tr : null;
        },
      }),
    ];
  },
});

/** The keys of a minute. Before StarterKit's own, which go on where these do not apply. */
export const BlockKeys = Extension.create({
  name: 'blockKeys',
  priority: 1000,
  addKeyboardShortcuts() {
    const run = (command: typeof enter) => (): boolean =>
      command(this.editor.state, (tr) => {
        this.editor.view.dispatch(tr);
      });
    return {
      Enter: run(enter),
      'Shift-Enter': run(newParagraph),
      Backspace: run(backspace),
      'Alt-ArrowUp': run(move(-1)),
      'Alt-ArrowDown': run(move(1)),
    };
  },
});

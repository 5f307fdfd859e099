import { computed, signal } from '@angular/core';
import { Extension } from '@tiptap/core';
import type { BlockKind, RichNode } from '@minutebook/domain';
import { Plugin, type EditorState } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { insertAfter, nodeFrom, setBlock } from './block-commands';
import { currentBlock, isEmptyNode } from './block-places';
import { emptyBlock } from './document';
import { slashChoices, slashQuery, type SlashChoice, type SlashOffer } from './slash-choices';

interface OpenList {
  query: string;
  /** Where the slash stands in the document. */
  from: number;
  to: number;
  /** Where the list stands on the page, from the editor's corner. */
  top: number;
  left: number;
}

/** The words that a kind begins with: "The Panel RESOLVED ". */
export type Openings = (kind: BlockKind) => RichNode[];

/** The list that opens with a slash. Its signals change only while it is open: a keystroke elsewhere draws nothing. */
export class SlashMenu {
  private readonly open = signal<OpenList | null>(null);
  private readonly chosen = signal(0);
  private view: EditorView | null = null;
  private dismissedAt = -1;

  readonly choices = computed(() => {
    const list = this.open();
    return list ? slashChoices(list.query, this.offer()) : [];
  });
  readonly place = this.open.asReadonly();
  readonly isOpen = computed(() => this.choices().length > 0);
  readonly active = computed(() => Math.min(this.chosen(), this.choices().length - 1));

  constructor(
    private readonly offer: () => SlashOffer,
    private readonly openingOf: Openings,
  ) {}

  follow(view: EditorView): void {
    this.view = view;
    const found = this.find(view.state);
    if (!found) {
      this.dismissedAt = -1;
      if (this.open()) this.open.set(null);
      return;
    }
    if (found.from === this.dismissedAt) return;
    const before = this.open();
    if (before?.query === found.query && before.from === found.from) return;
    if (before?.query !== found.query) this.chosen.set(0);
    this.open.set({ ...found, ...this.placeOn(view, found.from) });
  }

  /** True when the key was the list's. */
  takesKey({ key }: KeyboardEvent): boolean {
    if (!this.isOpen()) return false;
    const count = this.choices().length;
    if (key === 'ArrowDown') this.chosen.set((this.active() + 1) % count);
    else if (key === 'ArrowUp') this.chosen.set((this.active() + count - 1) % count);
    else if (key === 'Enter' || key === 'Tab') this.take(this.choices()[this.active()]);
    else if (key === ' ' && this.isWholeWord()) this.take(this.choices()[0]);
    else if (key === 'Escape') this.dismiss();
    else return false;
    return true;
  }

  take(choice: SlashChoice | undefined): void {
    const [list, { view }] = [this.open(), this];
    if (!list || !choice || !view) return;
    this.open.set(null);
    view.dispatch(view.state.tr.delete(list.from, list.to));
    if (choice.type === 'phrase')
      view.dispatch(view.state.tr.insertText(choice.phrase.text).scrollIntoView());
    else this.begin(view, choice.kind);
    view.focus();
  }

  private begin(view: EditorView, kind: BlockKind): void {
    const { state } = view;
    const block = currentBlock(state);
    if (!isEmptyNode(block.node)) {
      view.dispatch(insertAfter(state, block, nodeFrom(state, emptyBlock({ kind }))));
    } else {
      view.dispatch(setBlock(state.tr, block, { kind }));
    }
    const opening = this.openingOf(kind).map((node) => view.state.schema.nodeFromJSON(node));
    if (opening.length > 0)
      view.dispatch(view.state.tr.insert(view.state.selection.from, opening).scrollIntoView());
  }

  private dismiss(): void {
    this.dismissedAt = this.open()?.from ?? -1;
    this.open.set(null);
  }

  /** `/action` and a space: the word can mean nothing else. */
  private isWholeWord(): boolean {
    const [first] = this.choices();
    return first?.type === 'kind' && first.command === `/${this.open()?.query ?? ''}`;
  }

  private find({ selection }: EditorState): { query: string; from: number; to: number } | null {
    const { $from, empty } = selection;
    if (!empty || !$from.parent.isTextblock) return null;
    const before = $from.parent.textBetween(0, $from.parentOffset, undefined, '\n');
    const query = slashQuery(before);
    return query === null ? null : { query, from: $from.pos - query.length - 1, to: $from.pos };
  }

  private placeOn(view: EditorView, pos: number): { top: number; left: number } {
    const { bottom, left } = view.coordsAtPos(pos);
    const corner = (view.dom.parentElement ?? view.dom).getBoundingClientRect();
    return { top: bottom - corner.top + 4, left: left - corner.left };
  }
}

export const slashExtension = (menu: SlashMenu) =>
  Extension.create({
    name: 'slashMenu',
    priority: 1100,
    addProseMirrorPlugins: () => [
      new Plugin({
        view: () => ({
          update: (view) => {
            menu.follow(view);
          },
        }),
        props: { handleKeyDown: (_, event) => menu.takesKey(event) },
      }),
    ],
  });

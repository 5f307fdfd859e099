import { signal, type Signal } from '@angular/core';
import { Editor } from '@tiptap/core';
import type { BlockKind, MinuteBlock } from '@minutebook/domain';
import type { Transaction } from '@tiptap/pm/state';
import { TextSelection } from '@tiptap/pm/state';
import { isSameBlock } from '../saving/same';
import {
  insertAfter,
  moveBlock,
  nodeFrom,
  onBlock,
  removeBlock,
  setBlock,
  type BlockAttributes,
} from './block-commands';
import { BlockIds, BlockKeys } from './block-ids';
import { BlockMarks, factsKey, type FactsById, type MarkOptions } from './block-marks';
import { blockPlaces, currentBlock, isEmptyNode, placeOf } from './block-places';
import { blockNode, emptyBlock, fromDocument, toDocument } from './document';
import { minuteSchema } from './schema';
import { slashExtension, type SlashMenu } from './slash-menu';

/** The block that has the cursor, as the toolbar shows it. */
export interface CurrentBlock extends Omit<MinuteBlock, 'content'> {
  index: number;
  count: number;
}

export interface WritingPlan {
  place: HTMLElement;
  label: string;
  blocks: readonly MinuteBlock[];
  /** The kind that an empty page begins with: `summary` for the public line of Part B. */
  firstKind: BlockKind;
  marks: MarkOptions;
  slash: SlashMenu;
  /** Called at each change of the text: no more than a timer may be set here. */
  onEdit: () => void;
  onFocus: () => void;
}

/** Fetched from others or settled in a conflict: not the writer's own step, so undo does not take it back. */
const fromElsewhere = 'addToHistory';

/** One editor on one minute. All that it shows is drawn by ProseMirror; signals change when another block has the cursor. */
export class MinuteWriting {
  private readonly editor: Editor;
  private readonly at = signal<CurrentBlock | null>(null);
  private attrs: object | null = null;
  private isWritingForOthers = false;
  readonly current: Signal<CurrentBlock | null> = this.at.asReadonly();

  constructor(private readonly plan: WritingPlan) {
    const { place, label, blocks, marks, slash } = plan;
    this.editor = new Editor({
      element: place,
      injectCSS: false,
      extensions: [...minuteSchema, BlockIds, BlockKeys, BlockMarks.configure(marks), slashExtension(slash)],
      content: toDocument(blocks, () => this.begin()),
      editorProps: {
        attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': label, class: 'mb-minute' },
      },
      onTransaction: ({ transaction }) => {
        this.noteChange(transaction);
      },
      onFocus: () => {
        plan.onFocus();
      },
    });
    this.noteCurrent();
  }

  get element(): HTMLElement {
    return this.editor.view.dom;
  }

  read(): MinuteBlock[] {
    return fromDocument(this.editor.getJSON());
  }

  /** Puts blocks in place that came from elsewhere. What has not changed is not touched, and the cursor stays in its words. */
  write(blocks: readonly MinuteBlock[]): void {
    const { state, view } = this.editor;
    const known = new Map(this.read().map((block) => [block.id, block] as const));
    const { node, pos } = currentBlock(state);
    const offset = state.selection.from - pos;
    const nodes = (blocks.length > 0 ? blocks : [this.begin()]).map((block) => {
      const before = known.get(block.id);
      const place = before && isSameBlock(before, block) ? placeOf(state.doc, block.id) : undefined;
      return place?.node ?? state.schema.nodeFromJSON(blockNode(block));
    });
    const tr = state.tr.replaceWith(0, state.doc.content.size, nodes).setMeta(fromElsewhere, false);
    const back = placeOf(tr.doc, node.attrs['id'] as string);
    if (back)
      tr.setSelection(
        TextSelection.near(tr.doc.resolve(Math.min(back.pos + offset, back.pos + back.node.nodeSize - 1))),
      );
    this.isWritingForOthers = true;
    view.dispatch(tr);
    this.isWritingForOthers = false;
  }

  /** Shows references, sources and talk under the blocks. */
  show(facts: FactsById): void {
    this.editor.view.dispatch(this.editor.state.tr.setMeta(factsKey, facts));
  }

  set(blockId: string, attributes: BlockAttributes): void {
    this.run(blockId, (place) => setBlock(this.editor.state.tr, place, attributes));
  }

  move(blockId: string, by: number): boolean {
    return this.run(blockId, (place) => moveBlock(this.editor.state, place, by));
  }

  remove(blockId: string): void {
    this.run(blockId, (place) => removeBlock(this.editor.state, place));
  }

  insertAfter(blockId: string, block: MinuteBlock): void {
    const { state } = this.editor;
    this.run(blockId, (place) => insertAfter(state, place, nodeFrom(state, block)));
  }

  /** Adds blocks at the end, in place of an empty last one. */
  append(blocks: readonly MinuteBlock[]): void {
    const { state, view } = this.editor;
    const last = blockPlaces(state.doc).at(-1);
    const end = state.doc.content.size;
    const from = last && isEmptyNode(last.node) ? last.pos : end;
    const tr = state.tr.replaceWith(
      from,
      end,
      blocks.map((block) => nodeFrom(state, block)),
    );
    view.dispatch(tr.setSelection(TextSelection.atEnd(tr.doc)).scrollIntoView());
    this.focus();
  }

  /** The place to go on writing: the empty last block, or a new one. */
  writeOn(): void {
    const last = blockPlaces(this.editor.state.doc).at(-1);
    if (last && !isEmptyNode(last.node)) this.append([this.begin()]);
    else this.editor.commands.focus('end');
  }

  focus(): void {
    this.editor.view.focus();
  }

  /** Puts the cursor into a block: at its start, its end, or after so many letters. */
  focusBlock(blockId: string, where: number | 'end' = 0): void {
    const { state, view } = this.editor;
    const place = placeOf(state.doc, blockId);
    if (!place) return;
    const at = where === 'end' ? place.pos + place.node.nodeSize - 1 : place.pos + 2 + where;
    const selection = TextSelection.near(state.doc.resolve(at), where === 'end' ? -1 : 1);
    view.dispatch(state.tr.setSelection(selection).scrollIntoView());
    view.focus();
  }

  /** Text as if typed. */
  type(text: string): void {
    this.editor.view.dispatch(this.editor.state.tr.insertText(text));
  }

  /** Tells a screen reader which line of the slash list is chosen, while the focus stays in the text. */
  describe(option: string | null): void {
    const { dom } = this.editor.view;
    for (const [name, value] of [
      ['aria-controls', option && 'slash-list'],
      ['aria-activedescendant', option],
    ] as const) {
      if (value) dom.setAttribute(name, value);
      else dom.removeAttribute(name);
    }
  }

  destroy(): void {
    this.editor.destroy();
  }

  private begin(): MinuteBlock {
    return emptyBlock({ kind: this.plan.firstKind });
  }

  private run(blockId: string, change: Parameters<typeof onBlock>[2]): boolean {
    const tr = onBlock(this.editor.state, blockId, change);
    if (tr) this.editor.view.dispatch(tr);
    return tr !== null;
  }

  private noteChange({ docChanged }: Transaction): void {
    this.noteCurrent();
    if (docChanged && !this.isWritingForOthers) this.plan.onEdit();
  }

  private noteCurrent(): void {
    const { node, index } = currentBlock(this.editor.state);
    const count = this.editor.state.doc.childCount;
    const before = this.at();
    if (this.attrs === node.attrs && before?.index === index && before.count === count) return;
    this.attrs = node.attrs;
    this.at.set({ ...(node.attrs as Omit<MinuteBlock, 'content'>), index, count });
  }
}

import type { RichNode } from '../papers/index';
import type { BlockKind, Due } from './terms';

/** One typed part of a minute, wherever it is kept. Content is paragraphs and lists of the Tiptap schema. */
export interface MinuteBlock {
  /** Made by whoever writes the block first, so that a save sent twice is one block. */
  id: string;
  kind: BlockKind;
  content: RichNode[];
  /** Who owes it: actions, requests; free text as the minute prints it. Empty for other kinds. */
  owner: string;
  due: Due | null;
  /** Recommendations: to whom. Empty for other kinds. */
  addressedTo: string;
  /** Console events that it was written from. */
  sourceEventIds: string[];
}

/** A minute of one item, as rules and documents see it. */
export interface MinuteEntry {
  id: string;
  itemId: string | null;
  part: 'A' | 'B';
  /** "14/19"; empty for an item that takes no number, and for a gap as found. */
  number: string;
  title: string;
  /** In Part B only the public summary. */
  blocks: MinuteBlock[];
}

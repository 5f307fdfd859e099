import { personalDataFindings } from '@minutebook/domain';
import type { Node } from '@tiptap/pm/model';

/** A stretch of a block's words, in positions within the block. */
export interface Stretch {
  from: number;
  to: number;
  words: string;
}

export interface BlockFindings {
  pseudonyms: Stretch[];
  /** What may tell which child is meant (C-03). */
  personal: Stretch[];
}

const pseudonym = /\bChild [A-Z]\b/g;
const leaf = '\n';

/** The texts of a block with the position at which each begins, counted from the block's own start. */
function textsOf(block: Node): { text: string; at: number }[] {
  const texts: { text: string; at: number }[] = [];
  block.descendants((node, pos) => {
    if (!node.isTextblock) return true;
    texts.push({ text: node.textBetween(0, node.content.size, undefined, leaf), at: pos + 2 });
    return false;
  });
  return texts;
}

function stretches(texts: { text: string; at: number }[], find: (text: string) => string[]): Stretch[] {
  return texts.flatMap(({ text, at }) =>
    find(text).flatMap((words) => {
      const from = text.indexOf(words);
      return from < 0 ? [] : [{ from: at + from, to: at + from + words.length, words }];
    }),
  );
}

const allOf = (text: string): Stretch[] =>
  [...text.matchAll(pseudonym)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    words: match[0],
  }));

function findIn(block: Node): BlockFindings {
  const texts = textsOf(block);
  return {
    pseudonyms: texts.flatMap(({ text, at }) =>
      allOf(text).map(({ from, to, words }) => ({ from: from + at, to: to + at, words })),
    ),
    personal: stretches(texts, personalDataFindings),
  };
}

/** Blocks do not change, new ones take their place: each is looked through once, and not at every keystroke. */
const known = new WeakMap<Node, BlockFindings>();

export function findingsOf(block: Node): BlockFindings {
  const found = known.get(block) ?? findIn(block);
  known.set(block, found);
  return found;
}

import { wordDiff, type DiffPart } from '@minutebook/ui/editing';

/** A run of words that stays, goes or comes. */
export interface TrackedPart {
  text: string;
  change: 'none' | 'out' | 'in';
}

interface Word {
  text: string;
  isChanged: boolean;
}

const wordsOf = (parts: readonly DiffPart[]): Word[] =>
  parts.flatMap(({ text, isChanged }) =>
    (text.match(/\S+\s*/g) ?? []).map((word) => ({ text: word, isChanged })),
  );

/**
 * Two wordings in one line, as printed amendments have it: what goes is struck through, what comes is underlined, in the order
 * of reading. "they could reach" and "one could reach": ~they~ _one_ could reach.
 */
export function trackedChanges(before: string, after: string): TrackedPart[] {
  const diff = wordDiff(before, after);
  const [old, fresh] = [wordsOf(diff.theirs), wordsOf(diff.yours)];
  const parts: TrackedPart[] = [];
  while (old.length > 0 || fresh.length > 0) {
    if (old[0]?.isChanged) push(parts, old.shift(), 'out');
    else if (fresh[0]?.isChanged) push(parts, fresh.shift(), 'in');
    else push(parts, [old.shift(), fresh.shift()].at(-1), 'none');
  }
  return parts;
}

function push(parts: TrackedPart[], word: Word | undefined, change: TrackedPart['change']): void {
  const last = parts.at(-1);
  if (last?.change === change) last.text += word?.text ?? '';
  else parts.push({ text: word?.text ?? '', change });
}

export interface DiffPart {
  text: string;
  isChanged: boolean;
}

/** Beyond this many words a side is marked as changed whole: the table of the comparison would grow with their product. */
const mostWords = 1500;

const wordsOf = (text: string): string[] => text.match(/\S+\s*/g) ?? [];
const sameWord = (a: string | undefined, b: string | undefined): boolean => a?.trim() === b?.trim();

/** Lengths of the longest common subsequence of words from each pair of positions to the ends. */
function commonLengths(a: string[], b: string[]): number[][] {
  const table = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  const at = (i: number, j: number): number => table[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const row = table[i] as number[];
      row[j] = sameWord(a[i], b[j]) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  return table;
}

function push(parts: DiffPart[], text: string, isChanged: boolean): void {
  const last = parts.at(-1);
  if (last?.isChanged === isChanged) last.text += text;
  else parts.push({ text, isChanged });
}

/**
 * `theirs` and `yours` cut into runs of words that both share and runs that only one has.
 * "they could reach" against "one could reach" marks "they" and "one".
 */
export function wordDiff(theirs: string, yours: string): { theirs: DiffPart[]; yours: DiffPart[] } {
  const a = wordsOf(theirs);
  const b = wordsOf(yours);
  if (a.length > mostWords || b.length > mostWords) {
    return { theirs: [{ text: theirs, isChanged: true }], yours: [{ text: yours, isChanged: true }] };
  }
  const lengths = commonLengths(a, b);
  const lengthAt = (i: number, j: number): number => lengths[i]?.[j] ?? -1;
  const left: DiffPart[] = [];
  const right: DiffPart[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const isShared = sameWord(a[i], b[j]);
    const isTheirs = isShared || lengthAt(i + 1, j) >= lengthAt(i, j + 1);
    const isYours = isShared || !isTheirs;
    if (isTheirs) push(left, a[i++] ?? '', !isShared);
    if (isYours) push(right, b[j++] ?? '', !isShared);
  }
  return { theirs: left, yours: right };
}

import { linkRuns, type Run } from '../rich/runs';

/** Plain text as people type it into a box, cut into what can be laid out. */
export type PlainBlock =
  { kind: 'paragraph'; runs: Run[] } | { kind: 'bullets' | 'numbers'; items: Run[][]; start: number };

const bullet = /^[-*\u2022\u25aa]\s+/;
const numbered = /^(\d{1,3})[.)]\s+/;

/** A line beginning "- " or "1. " is a list entry, any other line is a paragraph; blank lines only part them. */
export function plainBlocks(text: string): PlainBlock[] {
  const blocks: PlainBlock[] = [];
  for (const line of text.split(/\r?\n/).map((each) => each.trim())) {
    if (line === '') continue;
    const number = numbered.exec(line);
    if (bullet.test(line)) addEntry(blocks, 'bullets', line.replace(bullet, ''), 1);
    else if (number) addEntry(blocks, 'numbers', line.replace(numbered, ''), Number(number[1]));
    else blocks.push({ kind: 'paragraph', runs: linkRuns(line) });
  }
  return blocks;
}

function addEntry(blocks: PlainBlock[], kind: 'bullets' | 'numbers', text: string, start: number) {
  const last = blocks.at(-1);
  if (last?.kind === kind) last.items.push(linkRuns(text));
  else blocks.push({ kind, items: [linkRuns(text)], start });
}

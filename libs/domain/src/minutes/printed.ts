import type { WordingPolicy } from '../policy/index';
import type { MinuteBlock } from './blocks';
import type { PrintedRun } from './minutes-model';
import type { BlockKind } from './terms';
import { owedNote } from './wording';

/** How a body has its minutes printed. */
export type PrintedWording = Pick<WordingPolicy, 'headings' | 'romanRecommendations'>;

const markers: Readonly<Record<BlockKind, PrintedRun['marker']>> = {
  discussion: 'none',
  question: 'none',
  conclusion: 'number',
  resolution: 'none',
  recommendation: 'number',
  action: 'bullet',
  request: 'bullet',
  outcome: 'bullet',
  movement: 'none',
  summary: 'none',
};

/**
 * A minute as it is printed: neighbouring blocks of one kind become a run, under the body's heading where the kind has one, and
 * numbered or bulleted as published minutes do (M-14: movements stand free, in place). Two conclusions, then a recommendation:
 * two runs, "In reaching its recommendations ..." with 1 and 2, "The Panel recommended that:" with 1.
 */
export function printedRuns(
  blocks: readonly MinuteBlock[],
  { headings, romanRecommendations }: PrintedWording,
): PrintedRun[] {
  const titles: Partial<Record<BlockKind, string>> = {
    conclusion: headings.conclusions,
    recommendation: headings.recommendations,
    action: headings.actions,
    request: headings.requests,
  };
  const markerOf = (kind: BlockKind) =>
    kind === 'recommendation' && romanRecommendations ? 'roman' : markers[kind];
  const runs: PrintedRun[] = [];
  for (const block of blocks) {
    const { kind, content } = block;
    let run = runs.at(-1);
    if (run?.kind !== kind) {
      run = { kind, heading: titles[kind] ?? '', marker: markerOf(kind), blocks: [] };
      runs.push(run);
    }
    run.blocks.push({ content, note: noteOf(block) });
  }
  return runs;
}

function noteOf({ kind, owner, due, addressedTo }: MinuteBlock): string {
  if (kind === 'recommendation') return addressedTo.trim() === '' ? '' : `To ${addressedTo.trim()}`;
  return kind === 'action' || kind === 'request' ? owedNote(owner, due) : '';
}

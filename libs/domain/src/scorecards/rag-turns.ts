import type { ScorecardsPolicy } from '../policy/index';
import { measuredAt, type KeptFigure, type MeasuredIndicator } from './measured-at';
import { ragOf } from './rag';
import { describeRag } from './scorecard-model';
import type { Month, RagColour } from './terms';

export interface RagTurn {
  month: Month;
  /** Null for the first colour that the indicator has. */
  from: RagColour | null;
  to: RagColour;
}

/**
 * The months in which an indicator took another colour, the oldest first. A grey month has nothing to compare, so it is no turn
 * and the next colour is held against the one before it: red, grey, red is one line, red, grey, green is two.
 */
export function ragTurns(
  indicator: MeasuredIndicator,
  figures: readonly KeptFigure[],
  policy: ScorecardsPolicy,
): RagTurn[] {
  const months = new Set(figures.flatMap(({ kind, month }) => (kind === 'month' ? month : [])));
  const turns: RagTurn[] = [];
  for (const month of [...months].sort()) {
    const to = ragOf(measuredAt(indicator, figures, month), policy);
    const from = turns.at(-1)?.to ?? null;
    if (to !== 'grey' && to !== from) turns.push({ month, from, to });
  }
  return turns;
}

/** A turn in words and shapes, without a figure that might be too small to print: "● Green became ■ Red." */
export const describeRagTurn = ({ from, to }: Pick<RagTurn, 'from' | 'to'>): string =>
  from === null
    ? `${describeRag(to)}: the first colour that it has.`
    : `${describeRag(from)} became ${describeRag(to)}.`;

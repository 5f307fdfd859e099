import type { ScorecardsPolicy } from '../policy/index';
import type { Measured, RagColour } from './terms';

/** Floating point leaves 0.1 + 0.2 a hair above 0.3; a target met to this precision is met. */
const hair = 1e-9;

/**
 * How far the year to date is off its target, in the unit of the indicator, for the worse positive: 70 % against 85 % is 15.
 * Null where nothing can be compared: no polarity, no target, no figure, or the latest month still to come.
 */
export function gapToTarget({ polarity, target, latest, yearToDate }: Measured): number | null {
  if (polarity === 'none' || target === null || yearToDate === null) return null;
  if (latest.state === 'tbc' || latest.state === 'missing') return null;
  return polarity === 'bigger' ? target - yearToDate : yearToDate - target;
}

/**
 * The colour by the stated rule of rules 10.3: on target or better is green, within the tolerance amber, further off red, and grey
 * where there is nothing to compare. Percentages are off by points, all else by a share of the target.
 * LAC 13, 70 % against 85 % with ten points of tolerance: red, although May alone was 78 %.
 */
export function ragOf(measured: Measured, policy: ScorecardsPolicy): RagColour {
  const gap = gapToTarget(measured);
  if (gap === null) return 'grey';
  if (gap <= hair) return 'green';
  return gap <= toleranceOf(measured, policy) + hair ? 'amber' : 'red';
}

const toleranceOf = ({ unit, target }: Measured, { amberPoints, amberShare }: ScorecardsPolicy): number =>
  unit === 'percent' ? amberPoints : Math.abs(target ?? 0) * amberShare;

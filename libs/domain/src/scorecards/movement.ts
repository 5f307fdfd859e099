import type { Figure, IndicatorUnit, Polarity } from './terms';
import { printFigure } from './cells';

export const movements = ['better', 'worse', 'up', 'down', 'same', 'unknown'] as const;
export type Movement = (typeof movements)[number];

/** Which way an indicator moved between two months: by its polarity better or worse, without one only up or down. */
export function movementOf(before: Figure, now: Figure, polarity: Polarity): Movement {
  if (before.value === null || now.value === null) return 'unknown';
  if (before.value === now.value) return 'same';
  const isUp = now.value > before.value;
  if (polarity === 'none') return isUp ? 'up' : 'down';
  return isUp === (polarity === 'bigger') ? 'better' : 'worse';
}

/**
 * A count as the public may read it: one below the threshold of the policy is withheld, since it could point to a child; nought
 * stays nought. Percentages and rates are left alone. "fewer than 5" for 3.
 */
export function printSuppressed(value: number, unit: IndicatorUnit, suppressBelow: number): string {
  const isSmall = unit === 'number' && value > 0 && value < suppressBelow;
  return isSmall ? `fewer than ${suppressBelow}` : printFigure(value, unit);
}

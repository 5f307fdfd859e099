import type { Polarity, ShownFigure } from './terms';

type Value = Pick<ShownFigure, 'value'>;

export const movements = ['better', 'worse', 'up', 'down', 'same', 'unknown'] as const;
export type Movement = (typeof movements)[number];

/** Which way an indicator moved between two times: by its polarity better or worse, without one only up or down. */
export function movementOf(before: Value, now: Value, polarity: Polarity): Movement {
  if (before.value === null || now.value === null) return 'unknown';
  if (before.value === now.value) return 'same';
  const isUp = now.value > before.value;
  if (polarity === 'none') return isUp ? 'up' : 'down';
  return isUp === (polarity === 'bigger') ? 'better' : 'worse';
}

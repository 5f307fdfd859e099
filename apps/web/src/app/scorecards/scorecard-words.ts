import type { Indicator } from '@minutebook/contracts';
import { describeMonth, printFigure, type RagColour } from '@minutebook/domain';
import type { Mark } from '@minutebook/ui';

/** The shapes of the client's states, as colours have them too: no colour stands without its word. */
export const ragMarks: Readonly<Record<RagColour, { mark: Mark; word: string }>> = {
  green: { mark: 'done', word: 'Green' },
  amber: { mark: 'soon', word: 'Amber' },
  red: { mark: 'late', word: 'Red' },
  grey: { mark: 'grey', word: 'Grey' },
};

export const showings = ['target', 'red', 'amber', 'green', 'grey', 'all'] as const;
export type Showing = (typeof showings)[number];

/** Whether an indicator is among those that the page shows; grey counts only where there is a target. */
export function isShown(indicator: Indicator, showing: Showing): boolean {
  if (showing === 'all') return true;
  if (indicator.target === null) return false;
  return showing === 'target' || indicator.rag === showing;
}

/** What a sparkline says, for those who do not see it. */
export function seriesWords({ code, months, unit, target }: Indicator): string {
  const figures = months.filter(({ value }) => value !== null);
  const [first, last] = [figures[0], figures.at(-1)];
  if (!first || !last) return `${code}: no figures.`;
  const from = `${describeMonth(first.month)} to ${describeMonth(last.month)}`;
  const aim = target === null ? '' : `, target ${printFigure(target, unit)}`;
  return `${code}, ${from}: from ${printFigure(first.value ?? 0, unit)} to ${printFigure(last.value ?? 0, unit)}${aim}`;
}

/** "Better than in the month before" and so on; empty where nothing can be said. */
export const movementWords: Readonly<Record<Indicator['movement'], string>> = {
  better: 'Better than the month before',
  worse: 'Worse than the month before',
  up: 'Up on the month before',
  down: 'Down on the month before',
  same: 'As in the month before',
  unknown: '',
};

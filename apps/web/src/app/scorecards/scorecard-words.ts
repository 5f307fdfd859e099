import type { Indicator, Scorecard } from '@minutebook/contracts';
import {
  formatDay,
  describeMonth,
  printFigure,
  type Frequency,
  type IndicatorUnit,
  type Polarity,
  type RagColour,
  type YtdMethod,
} from '@minutebook/domain';
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

export const polarityWords: Readonly<Record<Polarity, string>> = {
  bigger: 'Bigger is better',
  smaller: 'Smaller is better',
  none: 'Context only',
};
export const unitWords: Readonly<Record<IndicatorUnit, string>> = {
  percent: 'Per cent',
  number: 'Number',
  rate: 'Rate',
  days: 'Days',
};
export const frequencyWords: Readonly<Record<Frequency, string>> = {
  monthly: 'Every month',
  quarterly: 'Every quarter',
  yearly: 'Every year',
};
export const ytdWords: Readonly<Record<YtdMethod, string>> = {
  mean: 'Mean of the months',
  latest: 'Latest month',
  sum: 'Sum of the months',
  given: 'As given',
};

/** What a sparkline says, for those who do not see it. */
export function seriesWords({ code, months, unit, target }: Indicator): string {
  const figures = months.filter(({ value }) => value !== null);
  const [first, last] = [figures[0], figures.at(-1)];
  if (!first || !last) return `${code}: no figures.`;
  const from = `${describeMonth(first.month)} to ${describeMonth(last.month)}`;
  const aim = target === null ? '' : `, target ${printFigure(target, unit)}`;
  return `${code}, ${from}: from ${printFigure(first.value ?? 0, unit)} to ${printFigure(last.value ?? 0, unit)}${aim}`;
}

/** Which way a figure moved; empty where nothing can be said. */
export const movedWords: Readonly<Record<Indicator['movement'], string>> = {
  better: 'Better',
  worse: 'Worse',
  up: 'Up',
  down: 'Down',
  same: 'The same',
  unknown: '',
};

const spanWords: Readonly<Record<Frequency, string>> = {
  monthly: 'the month before',
  quarterly: 'the quarter before',
  yearly: 'the year before',
};

/** "Better than the month before."; empty where nothing can be said. */
export function movementWords({ movement, frequency }: Pick<Indicator, 'movement' | 'frequency'>): string {
  const before = spanWords[frequency];
  if (movement === 'unknown') return '';
  if (movement === 'same') return `The same as ${before}.`;
  const joint = movement === 'up' || movement === 'down' ? 'on' : 'than';
  return `${movedWords[movement]} ${joint} ${before}.`;
}

/** "8 better and 3 worse since the meeting of 6 March 2019." */
export function sinceWords({ heldOn, moved }: NonNullable<Scorecard['since']>): string {
  const count = (of: Indicator['movement']) => moved.filter(({ movement }) => movement === of).length;
  return `${count('better')} better and ${count('worse')} worse since the meeting of ${formatDay(heldOn)}.`;
}

/** A figure that was taken back, in one line. */
export function withdrawnWords(line: Scorecard['withdrawn'][number]): string {
  const { code, kind, month, printed, reason } = line;
  const of = kind === 'month' ? describeMonth(month) : `year to date at ${describeMonth(month)}`;
  return `${code}, ${of}: ${printed || 'no figure'}. ${reason}`;
}

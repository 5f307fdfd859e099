/** Whether more is better; `none` is context only (rules 10.2). */
export const polarities = ['bigger', 'smaller', 'none'] as const;
export type Polarity = (typeof polarities)[number];

export const indicatorUnits = ['percent', 'number', 'rate', 'days'] as const;
export type IndicatorUnit = (typeof indicatorUnits)[number];

/** How the figure of the year to date comes from the months; `given` is kept as the source printed it (P-08). */
export const ytdMethods = ['mean', 'latest', 'sum', 'given'] as const;
export type YtdMethod = (typeof ytdMethods)[number];

/** A month without a figure still says why: to be confirmed, no cases in the month (P-07), or nothing at all. */
export const figureStates = ['figure', 'tbc', 'no-cases', 'missing'] as const;
export type FigureState = (typeof figureStates)[number];

/**
 * How a figure may be read: as it is; `small` where it is a count so low that it could point to a child; `withheld` where it would
 * give such a count away.
 */
export const shownStates = [...figureStates, 'small', 'withheld'] as const;
export interface ShownFigure {
  state: (typeof shownStates)[number];
  value: number | null;
}

/** How often an indicator is measured. */
export const frequencies = ['monthly', 'quarterly', 'yearly'] as const;
export type Frequency = (typeof frequencies)[number];

export const ragColours = ['green', 'amber', 'red', 'grey'] as const;
export type RagColour = (typeof ragColours)[number];

/** A month as its first seven characters, `2019-05`: they sort as they follow one another. */
export type Month = string;

/** A figure: percentages in points (96 for 96 %), all else in its unit. Null unless the state is `figure`. */
export interface Figure {
  state: FigureState;
  value: number | null;
}

export interface MonthFigure extends Figure {
  month: Month;
}

/** What the colour of an indicator depends on. */
export interface Measured {
  polarity: Polarity;
  unit: IndicatorUnit;
  target: number | null;
  latest: Figure;
  yearToDate: number | null;
}

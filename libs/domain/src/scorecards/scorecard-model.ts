import { monthName, type PlainDate } from '../calendar/index';
import type { ScorecardsPolicy } from '../policy/index';
import { printFigure } from './cells';
import { printSuppressed } from './movement';
import type { Figure, IndicatorUnit, Polarity, RagColour } from './terms';

/** A scorecard as the pack prints it: a table in words, plain data. */
export interface ScorecardModel {
  council: { name: string };
  body: { name: string };
  meeting: { heldOn: PlainDate };
  title: string;
  /** "May 2019", and the three months that are printed. */
  month: string;
  monthNames: string[];
  rule: string[];
  rows: ScorecardModelRow[];
}

export interface ScorecardModelRow {
  code: string;
  title: string;
  polarity: string;
  months: string[];
  yearToDate: string;
  target: string;
  rag: string;
  comparators: string[];
}

const polarityWords: Readonly<Record<Polarity, string>> = {
  bigger: 'Bigger is better',
  smaller: 'Smaller is better',
  none: '',
};

/** A colour as a word with a shape of its own, so that nobody has to see it. */
const ragWords: Readonly<Record<RagColour, string>> = {
  green: '● Green',
  amber: '▲ Amber',
  red: '■ Red',
  grey: '○ Grey',
};

export const describeRag = (rag: RagColour): string => ragWords[rag];
export const describePolarity = (polarity: Polarity): string => polarityWords[polarity];

/** `describeMonth('2019-05')` is "May 2019". */
export const describeMonth = (month: string): string =>
  `${monthName(Number(month.slice(5)))} ${month.slice(0, 4)}`;

/** A month's figure in words: "96%", "TBC", "no cases", or nothing. Small counts are withheld. */
export function describeFigure(figure: Figure, unit: IndicatorUnit, suppressBelow: number): string {
  if (figure.value !== null) return printSuppressed(figure.value, unit, suppressBelow);
  if (figure.state === 'tbc') return 'TBC';
  return figure.state === 'no-cases' ? 'no cases' : '';
}

/** How far off the target, in a sentence: "70% for the year to date is 15 points below the target of 85%." */
export function describeGap(yearToDate: number | null, target: number | null, unit: IndicatorUnit): string {
  if (yearToDate === null) return 'There is no figure for the year to date.';
  const figure = `${printFigure(yearToDate, unit)} for the year to date`;
  if (target === null) return `${figure}. There is no target.`;
  const off = Math.abs(yearToDate - target);
  if (off < 1e-9) return `${figure} is the target.`;
  const by =
    unit === 'percent'
      ? `${printFigure(off, 'number')} ${off === 1 ? 'point' : 'points'}`
      : printFigure(off, unit);
  return `${figure} is ${by} ${yearToDate > target ? 'above' : 'below'} the target of ${printFigure(target, unit)}.`;
}

/** The rule of the colours, as it stands under every scorecard (rules 10.3). */
export function ragRule({
  amberPoints,
  amberShare,
  suppressBelow,
}: Pick<ScorecardsPolicy, 'amberPoints' | 'amberShare' | 'suppressBelow'>): string[] {
  const share = printFigure(amberShare * 100, 'percent');
  return [
    'The year to date is compared with the target.',
    `${ragWords.green}: on target or better.`,
    `${ragWords.amber}: within ${amberPoints} percentage points of the target, or ${share} of it for other figures.`,
    `${ragWords.red}: further off.`,
    `${ragWords.grey}: no target, or no figure yet.`,
    `Counts below ${suppressBelow} are not printed.`,
  ];
}

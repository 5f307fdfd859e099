import { monthName, type PlainDate } from '../calendar/index';
import type { ScorecardsPolicy } from '../policy/index';
import { printFigure } from './cells';
import type { IndicatorUnit, Polarity, RagColour, ShownFigure } from './terms';

/** A scorecard as the pack prints it: a table in words, plain data. */
export interface ScorecardModel {
  council: { name: string };
  body: { name: string };
  meeting: { heldOn: PlainDate };
  title: string;
  /** "May 2019", and the months that are printed in full. */
  month: string;
  monthNames: string[];
  /** The fourteen months up to it, short: "May 19". */
  longMonthNames: string[];
  rule: string[];
  /** What moved since the body last met; null where it has not met before, or saw the same month. */
  since: { heldOn: PlainDate; month: string; lines: string[] } | null;
  rows: ScorecardModelRow[];
}

export interface ScorecardModelRow {
  code: string;
  title: string;
  polarity: string;
  responsible: string;
  months: string[];
  /** Of the fourteen months. */
  longMonths: string[];
  yearToDate: string;
  target: string;
  rag: string;
  comparators: string[];
}

const polarityWords: Readonly<Record<Polarity, string>> = {
  bigger: 'Bigger is better',
  smaller: 'Smaller is better',
  none: 'Context only',
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

/** `shortMonth('2019-05')` is "May 19", for the head of a narrow column. */
export const shortMonth = (month: string): string =>
  `${monthName(Number(month.slice(5))).slice(0, 3)} ${month.slice(2, 4)}`;

/** A figure in words: "96%", "TBC", "no cases", "fewer than 5", or nothing. */
export function describeFigure(
  { state, value }: ShownFigure,
  unit: IndicatorUnit,
  suppressBelow: number,
): string {
  if (value !== null) return printFigure(value, unit);
  const words: Partial<Record<ShownFigure['state'], string>> = {
    tbc: 'TBC',
    'no-cases': 'no cases',
    small: `fewer than ${suppressBelow}`,
    withheld: 'withheld',
  };
  return words[state] ?? '';
}

/** How far off the target, in a sentence: "70% for the year to date is 15 points below the target of 85%." */
export function describeGap(
  { state, value: yearToDate }: ShownFigure,
  target: number | null,
  unit: IndicatorUnit,
): string {
  if (state === 'small' || state === 'withheld') return 'The figure for the year to date is withheld.';
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
    `Counts below ${suppressBelow} are not printed, nor figures that would give one away.`,
  ];
}

import type { Figure, IndicatorUnit } from './terms';

/** Cyrillic letters that look like those of TBC; no normalisation form brings them together (P-05). */
const lookalikes: Readonly<Record<string, string>> = { т: 't', в: 'b', с: 'c', Т: 't', В: 'b', С: 'c' };

export type CellWord = 'tbc' | 'not-applicable' | 'no-cases' | 'withheld' | 'blank';

/** What a cell of a spreadsheet says. */
export interface ReadCell {
  /** Null where it says a word, or nothing that can be read. */
  value: number | null;
  isPercent: boolean;
  word: CellWord | null;
  /** Set where the cell holds what is neither a figure nor a known word. */
  isUnreadable: boolean;
  /** The word was written with Cyrillic letters (P-05). */
  hasLookalikes: boolean;
}

const nothing: ReadCell = {
  value: null,
  isPercent: false,
  word: null,
  isUnreadable: false,
  hasLookalikes: false,
};

const words: Readonly<Record<string, CellWord>> = {
  tbc: 'tbc',
  'to be confirmed': 'tbc',
  na: 'not-applicable',
  'n/a': 'not-applicable',
  'no cases': 'no-cases',
  withheld: 'withheld',
  '': 'blank',
  '-': 'blank',
};

/** Reads a cell as people fill them: "1,985", "96%", "88.6", "TBC" in whatever letters, "NA", nothing; and what we print. */
export function readCell(cell: string): ReadCell {
  const trimmed = cell.trim();
  const plain = [...trimmed].map((letter) => lookalikes[letter] ?? letter).join('');
  const word = /^fewer than \d+$/.test(plain) ? 'withheld' : words[plain.toLowerCase()];
  if (word !== undefined) return { ...nothing, word, hasLookalikes: plain !== trimmed };
  const match = /^(-?\d{1,3}(?:,\d{3})+|-?\d+)(\.\d+)?\s*(%)?$/.exec(trimmed);
  if (!match) return { ...nothing, isUnreadable: true };
  const [, whole = '', fraction = '', percent] = match;
  return { ...nothing, value: Number(whole.replaceAll(',', '') + fraction), isPercent: percent === '%' };
}

/** The figure of a month. "To be confirmed" stays apart from an empty cell; one that was withheld says nothing new. */
export function figureOf({ value, word }: Pick<ReadCell, 'value' | 'word'>): Figure {
  if (value !== null) return { state: 'figure', value };
  return { state: word === 'tbc' || word === 'no-cases' ? word : 'missing', value: null };
}

/** A figure as it is printed: "96%", "1,985", "88.6". Whole numbers stay whole; no more than one place is printed. */
export function printFigure(value: number, unit: IndicatorUnit): string {
  const rounded = Math.round(value * 10) / 10;
  const [whole = '', fraction] = String(Math.abs(rounded)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const sign = rounded < 0 ? '-' : '';
  return `${sign}${grouped}${fraction === undefined ? '' : `.${fraction}`}${unit === 'percent' ? '%' : ''}`;
}

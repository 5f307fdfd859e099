import type { Scorecard } from '@minutebook/contracts';
import { printFigure, type IndicatorUnit } from '@minutebook/domain';
import Papa from 'papaparse';

/** The scorecard at its month as CSV, safe to open in a spreadsheet; it can be taken in again. */
export function toCsv({ indicators, month }: Scorecard): string {
  const months = indicators[0]?.months.map((figure) => figure.month) ?? [];
  const fields = [
    'No.',
    'Title',
    'Polarity',
    ...months,
    'Responsible',
    'Target',
    'RAG',
    `${yearOf(month)} YTD`,
  ];
  const data = indicators.map((indicator) => [
    ...[indicator.code, indicator.title, polarityWords[indicator.polarity]],
    ...indicator.months.map(({ value, state }) => (state === 'tbc' ? 'TBC' : print(value, indicator.unit))),
    ...[indicator.responsible, print(indicator.target, indicator.unit), indicator.rag],
    print(indicator.yearToDate, indicator.unit),
  ]);
  return `\ufeff${Papa.unparse({ fields, data }, { escapeFormulae: true })}\r\n`;
}

const polarityWords = { bigger: 'BIB', smaller: 'SIB', none: '' } as const;
const print = (value: number | null, unit: IndicatorUnit): string =>
  value === null ? '' : printFigure(value, unit);

function yearOf(month: string | null): string {
  const [year = 0, ordinal = 0] = (month ?? '0-0').split('-').map(Number);
  const first = ordinal >= 4 ? year : year - 1;
  return `${first}-${String((first + 1) % 100).padStart(2, '0')}`;
}

import type { Scorecard } from '@minutebook/contracts';
import { describeFigure, financialYear, printFigure, type IndicatorUnit } from '@minutebook/domain';
import Papa from 'papaparse';

/** The scorecard at its month as CSV, safe to open in a spreadsheet; it can be taken in again. */
export function toCsv({ indicators, month, rule: { suppressBelow } }: Scorecard): string {
  const months = indicators[0]?.months.map((figure) => figure.month) ?? [];
  const comparators = [...new Set(indicators.flatMap((each) => each.comparators.map(({ name }) => name)))];
  const fields = [
    'No.',
    'Title',
    'Polarity',
    ...months,
    'Responsible',
    'Target',
    'RAG',
    `${financialYear(month ?? '0001-04')} YTD`,
    ...comparators,
  ];
  const data = indicators.map((indicator) => [
    ...[indicator.code, indicator.title, polarityWords[indicator.polarity]],
    ...indicator.months.map((figure) => describeFigure(figure, indicator.unit, suppressBelow)),
    ...[indicator.responsible, print(indicator.target, indicator.unit), indicator.rag],
    describeFigure(indicator.yearToDate, indicator.unit, suppressBelow),
    ...comparators.map((name) => indicator.comparators.find((each) => each.name === name)?.text ?? ''),
  ]);
  return `\ufeff${Papa.unparse({ fields, data }, { escapeFormulae: true })}\r\n`;
}

const polarityWords = { bigger: 'BIB', smaller: 'SIB', none: '' } as const;
const print = (value: number | null, unit: IndicatorUnit): string =>
  value === null ? '' : printFigure(value, unit);

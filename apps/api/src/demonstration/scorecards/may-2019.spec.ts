import { defaultScorecardsPolicy, ragOf, readSheet } from '@minutebook/domain';
import Papa from 'papaparse';
import { indicatorsOfMay2019 } from './load-scorecard';
import { dashboardOfMay2019 } from './may-2019';

describe('the scorecard of May 2019', () => {
  const indicators = indicatorsOfMay2019();
  const missing = { state: 'missing', value: null } as const;

  it('has its 29 indicators', () => {
    expect(indicators).toHaveLength(29);
  });

  it.each(indicators.map((indicator) => [indicator.code, indicator] as const))(
    'gives %s the colour that was printed (10.3)',
    (_, { polarity, unit, target, figures, yearToDate, printedRag }) => {
      const latest = figures.at(-1) ?? missing;
      const rag = ragOf({ polarity, unit, target, latest, yearToDate }, defaultScorecardsPolicy);
      expect(rag).toBe(printedRag.toLowerCase());
    },
  );

  it('names every doubtful cell of the table', () => {
    const { data } = Papa.parse<string[]>(dashboardOfMay2019.trim());
    const { doubts } = readSheet(data.map((row) => row.map((text) => ({ text }))));
    const of = (kind: string) => doubts.filter((doubt) => doubt.kind === kind).map(({ code }) => code);
    // P-05: 12 rows have them in the target of the year, LAC 18 in its May
    expect(new Set(of('lookalike')).size).toBe(13);
    expect(of('lost-percent')).toEqual(['LAC 14', 'LAC 15', 'LAC 16']); // P-06
    expect(of('no-cases')).toEqual(['AD 7']); // P-07
    expect(of('total')).toEqual(['MC 8']); // P-09: 2,021 and 1,985
    expect(of('carried-target')).toHaveLength(1); // the targets are those of the year before
    expect(of('polarity')).toEqual(['MC 11']);
    expect(doubts.some(({ blocks }) => blocks)).toBe(false);
  });
});

import fc from 'fast-check';
import { defaultScorecardsPolicy } from '../policy/index';
import type { KeptFigure, MeasuredIndicator } from './measured-at';
import { describeRagTurn, ragTurns } from './rag-turns';
import { ragColours } from './terms';

const indicator: MeasuredIndicator = {
  ...{ polarity: 'bigger', unit: 'percent', ytdMethod: 'latest' },
  targets: { '2018-19': 80, '2019-20': 85 },
};
const month = (at: string, value: number | null): KeptFigure => ({
  ...{ kind: 'month', month: at, value },
  state: value === null ? 'tbc' : 'figure',
});
const turnsOf = (figures: KeptFigure[], over: Partial<MeasuredIndicator> = {}) =>
  ragTurns({ ...indicator, ...over }, figures, defaultScorecardsPolicy).map(
    ({ month: at, from, to }) => `${at} ${from ?? 'first'} ${to}`,
  );

describe('the turns of an indicator', () => {
  it('are the months in which its colour changed, whatever order the figures come in', () => {
    expect(
      turnsOf([month('2019-02', 72), month('2019-01', 81), month('2019-03', 75), month('2018-12', 90)]),
    ).toEqual(['2018-12 first green', '2019-02 green amber']);
  });

  it.each([
    ['a month to be confirmed between two of one colour', [90, null, 90], ['2018-10 first green']],
    ['one between two colours', [90, null, 40], ['2018-10 first green', '2018-12 green red']],
    ['nothing but such months', [null, null], []],
  ])('pass over %s', (_, values, expected) => {
    expect(turnsOf(values.map((value, index) => month(`2018-${10 + index}`, value)))).toEqual(expected);
  });

  it('go by the target of the year: 82 is enough in March and not in April', () => {
    expect(turnsOf([month('2019-03', 82), month('2019-04', 82)])).toEqual([
      '2019-03 first green',
      '2019-04 green amber',
    ]);
  });

  it('go by the year to date as the source gave it, and have none where it gave none (P-08)', () => {
    const given = { ...month('2019-05', 70), kind: 'year-to-date' } as const;
    const months = [month('2019-04', 90), month('2019-05', 78)];
    expect(turnsOf([...months, given], { ytdMethod: 'given' })).toEqual(['2019-05 first red']);
    expect(turnsOf(months, { ytdMethod: 'given' })).toEqual([]);
  });

  it('are none without a polarity or a target', () => {
    expect(turnsOf([month('2019-04', 1)], { polarity: 'none' })).toEqual([]);
    expect(turnsOf([month('2019-04', 1)], { targets: {} })).toEqual([]);
  });

  it('never follow on one of the same colour, and are said without any figure', () => {
    const values = fc.array(fc.option(fc.integer({ min: 0, max: 100 })), { maxLength: 12 });
    fc.assert(
      fc.property(values, (list) => {
        const figures = list.map((value, index) =>
          month(`2018-${String(index + 1).padStart(2, '0')}`, value),
        );
        const turns = ragTurns(indicator, figures, defaultScorecardsPolicy);
        turns.forEach(({ from, to }, index) => {
          expect(from).toBe(turns[index - 1]?.to ?? null);
          expect(to).not.toBe(from);
        });
      }),
    );
    for (const from of [null, ...ragColours])
      for (const to of ragColours) expect(describeRagTurn({ from, to })).not.toMatch(/\d/);
  });

  it('have a word and a shape', () => {
    expect(describeRagTurn({ from: 'green', to: 'red' })).toBe('● Green became ■ Red.');
    expect(describeRagTurn({ from: null, to: 'amber' })).toBe('▲ Amber: the first colour that it has.');
  });
});

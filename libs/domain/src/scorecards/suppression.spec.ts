import fc from 'fast-check';
import { givingAway, shownMonth, shownYear, type MonthFigure } from './index';

const months = ['2019-03', '2019-04', '2019-05'];
const of = (...values: (number | null)[]): MonthFigure[] =>
  values.map((value, index) => ({
    month: months[index] ?? '',
    ...(value === null ? { state: 'missing', value } : { state: 'figure', value }),
  }));
const number = (...values: (number | null)[]) => ({ unit: 'number' as const, months: of(...values) });
const none = new Set<string>();
const shown = (values: (number | null)[], away: ReadonlySet<string> = none) =>
  of(...values).map((figure) => shownMonth(figure, { unit: 'number', away, suppressBelow: 5 }));

describe('small counts (10.3)', () => {
  it('are withheld month by month, and what is not small stays', () => {
    expect(shown([0, 4, 5]).map(({ state }) => state)).toEqual(['figure', 'small', 'figure']);
  });

  it.each([
    ['a sum with a small month in it', 11, [20, 8, 3], 'withheld'],
    ['a sum of months that are not small', 13, [2, 8, 5], 'figure'],
    ['a small sum', 3, [20, 0, 3], 'small'],
    ['the latest month alone', 8, [20, 3, 8], 'figure'],
    ['nothing', null, [20, 3, 8], 'missing'],
  ] as const)('are not given away by the year to date: %s', (_, year, values, state) => {
    const at = { unit: 'number', at: '2019-05', suppressBelow: 5 } as const;
    expect(shownYear(year, shown([...values]), at).state).toBe(state);
  });

  it('are not given away by a total and its other part', () => {
    const all = number(100, 90, 80);
    const local = number(90, 82, 77);
    const other = number(10, 8, 3);
    const away = givingAway([all, local, other, number(1, 2, 3)], 5);
    expect(away.map((each) => [...each])).toEqual([[], ['2019-05'], [], []]);
    expect(shown([90, 82, 77], away[1]).map(({ state }) => state)).toEqual(['figure', 'figure', 'withheld']);
  });

  it('hide nothing where no count is small', () => {
    expect(
      givingAway([number(100, 90), number(90, 80), number(10, 10)], 5).every(({ size }) => size === 0),
    ).toBe(true);
  });

  it('can never be worked out from a total, its other part and what is shown of it', () => {
    const count = fc.integer({ min: 0, max: 40 });
    fc.assert(
      fc.property(fc.array(fc.tuple(count, count), { minLength: 3, maxLength: 3 }), (pairs) => {
        const one = number(...pairs.map(([a]) => a));
        const other = number(...pairs.map(([, b]) => b));
        const total = number(...pairs.map(([a, b]) => a + b));
        const away = givingAway([one, other, total], 5);
        for (const [at, { month }] of one.months.entries()) {
          const visible = [one, other, total].filter((series, index) => {
            const figure = series.months[at];
            const options = { unit: 'number' as const, away: away[index] ?? none, suppressBelow: 5 };
            return figure && shownMonth(figure, options).value !== null;
          });
          const isSmall = [one, other].some(({ months: each }) => {
            const value = each[at]?.value ?? 0;
            return value > 0 && value < 5;
          });
          expect({ month, isTold: isSmall && visible.length === 2 }).toEqual({ month, isTold: false });
        }
      }),
    );
  });
});

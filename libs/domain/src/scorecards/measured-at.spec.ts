import { measuredAt, type KeptFigure, type MeasuredIndicator } from './measured-at';

const indicator: MeasuredIndicator = {
  ...{ polarity: 'bigger', unit: 'number', ytdMethod: 'given' },
  targets: { '2018-19': 5, '2019-20': 7 },
};
const figure = (month: string, value: number, kind: KeptFigure['kind'] = 'month'): KeptFigure => ({
  ...{ kind, month, value, state: 'figure' },
});

describe('what an indicator measures at a month', () => {
  it('is its figure, the year to date and the target of that financial year', () => {
    const figures = [figure('2019-03', 4), figure('2019-05', 6), figure('2019-05', 11, 'year-to-date')];
    expect(measuredAt(indicator, figures, '2019-05')).toMatchObject({
      ...{ target: 7, yearToDate: 11, latest: { state: 'figure', value: 6 } },
    });
    expect(measuredAt(indicator, figures, '2019-03')).toMatchObject({ target: 5, yearToDate: null });
  });

  it('shows fourteen months up to it, those without a figure as missing', () => {
    const { months } = measuredAt(indicator, [figure('2019-05', 6), figure('2019-06', 9)], '2019-05');
    expect(months.map(({ month }) => month)).toHaveLength(14);
    expect([months[0]?.month, months.at(-1)]).toEqual([
      ...['2018-04', { month: '2019-05', state: 'figure', value: 6 }],
    ]);
    expect(months.at(-2)).toEqual({ month: '2019-04', state: 'missing', value: null });
  });

  it.each<[string, MeasuredIndicator, KeptFigure[], string]>([
    ['nought without a year to date is no cases', indicator, [figure('2019-05', 0)], 'no-cases'],
    [
      'with one it is a figure',
      indicator,
      [figure('2019-05', 0), figure('2019-05', 3, 'year-to-date')],
      'figure',
    ],
    ['and where the months make it up', { ...indicator, ytdMethod: 'sum' }, [figure('2019-05', 0)], 'figure'],
  ])('%s (P-07)', (_, of, figures, state) => {
    expect(measuredAt(of, figures, '2019-05').latest.state).toBe(state);
  });
});

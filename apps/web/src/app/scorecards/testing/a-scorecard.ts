import type { Indicator, Scorecard } from '@minutebook/contracts';

const months = ['2019-03', '2019-04', '2019-05'];
const figure = (value: number | null) =>
  value === null ? ({ state: 'missing', value } as const) : ({ state: 'figure', value } as const);

/** An indicator in per cent with figures of three months. */
export function anIndicator(over: Partial<Indicator> = {}): Indicator {
  const values = [33, 61, 78];
  return {
    ...{ id: 'i13', code: 'LAC 13', title: 'Plans reviewed', polarity: 'bigger', unit: 'percent' },
    ...{ frequency: 'monthly', responsible: 'VS', ytdMethod: 'mean', target: 85 },
    targets: { '2019-20': 85 },
    months: months.map((month, index) => ({ month, ...figure(values[index] ?? null) })),
    ...{ latest: figure(78), yearToDate: figure(70), gap: 15, rag: 'red', movement: 'better' },
    comparators: [{ name: 'Croydon 2017-18', text: '66%' }],
    ...over,
  };
}

export function aScorecard(over: Partial<Scorecard> = {}): Scorecard {
  return {
    ...{ id: 's1', version: 4, title: 'Children in care', body: { id: 'b1', name: 'Panel' } },
    ...{ month: '2019-05', monthsWithFigures: ['2019-05', '2019-04'], withdrawn: [] },
    indicators: [
      anIndicator(),
      anIndicator({ id: 'i10', code: 'LAC 10', title: 'Visits', rag: 'green' }),
      anIndicator({ id: 'i1', code: 'LAC 1', title: 'Children', target: null, rag: 'grey' }),
    ],
    since: {
      ...{ meetingId: 'm1', heldOn: '2019-03-06', month: '2019-02' },
      moved: [
        {
          ...{ indicatorId: 'i10', code: 'LAC 10', title: 'Visits', movement: 'better' },
          ...{ before: '92%', now: '96%', ragBefore: 'amber', rag: 'green' },
        },
        {
          ...{ indicatorId: 'i13', code: 'LAC 13', title: 'Plans reviewed', movement: 'worse' },
          ...{ before: '80%', now: '78%', ragBefore: 'grey', rag: 'red' },
        },
      ],
    },
    rule: { amberPoints: 10, amberShare: 0.1, suppressBelow: 5 },
    ...over,
  };
}

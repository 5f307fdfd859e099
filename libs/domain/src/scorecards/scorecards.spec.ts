import fc from 'fast-check';
import { defaultScorecardsPolicy as policy } from '../policy/index';
import {
  describeFigure,
  describeGap,
  describeMonth,
  financialYear,
  maxSheetRows,
  movementOf,
  printFigure,
  ragOf,
  readCell,
  readSheet,
  shownMonth,
  yearToDate,
  type Measured,
  type SheetCell,
} from './index';

const figure = (value: number) => ({ state: 'figure', value }) as const;
const tbc = { state: 'tbc', value: null } as const;
const percent = (polarity: Measured['polarity'], target: number | null, year: number | null): Measured => ({
  ...{ polarity, target, unit: 'percent', yearToDate: year },
  latest: figure(50),
});

describe('the colour of an indicator (10.3)', () => {
  it.each([
    [percent('bigger', 95, 96), 'green'],
    [percent('bigger', 95, 95), 'green'],
    [percent('bigger', 95, 85), 'amber'],
    [percent('bigger', 95, 84.9), 'red'],
    [percent('bigger', 85, 70), 'red'],
    [percent('smaller', 8, 8), 'green'],
    [percent('smaller', 8, 19), 'red'],
    [percent('none', 95, 96), 'grey'],
    [percent('bigger', null, 96), 'grey'],
    [percent('bigger', 95, null), 'grey'],
    [{ ...percent('bigger', 95, 66), latest: tbc }, 'grey'],
    [{ ...percent('smaller', 500, 550), unit: 'days' }, 'amber'],
    [{ ...percent('smaller', 500, 551), unit: 'days' }, 'red'],
  ] as const)('%j is %s', (measured, expected) => {
    expect(ragOf(measured, policy)).toBe(expected);
  });

  it('never gets worse as the figure gets better', () => {
    const order = ['red', 'amber', 'green'];
    const whole = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(whole, whole, whole, (target, one, other) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        const worse = order.indexOf(ragOf(percent('bigger', target, low), policy));
        expect(order.indexOf(ragOf(percent('bigger', target, high), policy))).toBeGreaterThanOrEqual(worse);
      }),
    );
  });
});

describe('a cell', () => {
  it.each([
    ['96%', { value: 96, isPercent: true }],
    ['1,985', { value: 1985, isPercent: false }],
    ['88.6', { value: 88.6, isPercent: false }],
    ['TBC', { word: 'tbc', hasLookalikes: false }],
    ['ТВС', { word: 'tbc', hasLookalikes: true }],
    ['твс', { word: 'tbc', hasLookalikes: true }],
    ['NA', { word: 'not-applicable' }],
    ['', { word: 'blank' }],
    ['525 (all missing', { isUnreadable: true, value: null }],
    ['1,9', { isUnreadable: true, value: null }],
  ])('"%s" (P-05)', (text, expected) => {
    expect(readCell(text)).toMatchObject(expected);
  });

  it('reads back what is printed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), (tenths) => {
        expect(readCell(printFigure(tenths / 10, 'number')).value).toBeCloseTo(tenths / 10, 6);
      }),
    );
  });
});

describe('the year to date (P-08)', () => {
  const of = (method: 'mean' | 'latest' | 'sum', ...values: number[]) =>
    yearToDate(
      values.map((value, index) => ({ month: `2019-0${4 + index}`, ...figure(value) })),
      { method, unit: 'percent', at: '2019-05' },
    );
  it.each([
    [of('mean', 88, 90), 89],
    [of('mean', 70, 75), 72],
    [of('mean', 61, 78), 70],
    [of('latest', 95, 92), 92],
    [of('sum', 0, 3), 3],
    [of('sum'), null],
  ])('%s is %s', (worked, expected) => {
    expect(worked).toBe(expected);
  });

  it('begins anew in April', () => {
    const months = [
      { month: '2019-03', ...figure(10) },
      { month: '2019-04', ...figure(20) },
    ];
    expect(yearToDate(months, { method: 'sum', unit: 'number', at: '2019-04' })).toBe(20);
    expect(yearToDate(months, { method: 'sum', unit: 'number', at: '2019-03' })).toBe(10);
    expect([financialYear('2019-03'), financialYear('2019-04')]).toEqual(['2018-19', '2019-20']);
  });
});

describe('what is printed', () => {
  it('withholds small counts of children, and nought is not one', () => {
    const options = { away: new Set<string>(), suppressBelow: 5 };
    const print = (value: number, unit: 'number' | 'percent') =>
      describeFigure(shownMonth({ month: '2019-05', ...figure(value) }, { unit, ...options }), unit, 5);
    expect([0, 3, 5].map((count) => print(count, 'number'))).toEqual(['0', 'fewer than 5', '5']);
    expect(print(3, 'percent')).toBe('3%');
  });

  it('says how far off the target the year is', () => {
    const sentence = '70% for the year to date is 15 points below the target of 85%.';
    expect(describeGap(figure(70), 85, 'percent')).toBe(sentence);
    expect(describeGap({ state: 'missing', value: null }, 85, 'percent')).toBe(
      'There is no figure for the year to date.',
    );
    expect(describeMonth('2019-05')).toBe('May 2019');
    expect(describeFigure(tbc, 'percent', 5)).toBe('TBC');
  });

  it.each([
    ['bigger', 'better'],
    ['smaller', 'worse'],
    ['none', 'up'],
  ] as const)('moves by its polarity: %s', (polarity, expected) => {
    expect(movementOf(figure(70), figure(75), polarity)).toBe(expected);
    expect(movementOf(tbc, figure(75), polarity)).toBe('unknown');
  });
});

describe('a table that is taken in', () => {
  const rows = (...lines: string[]): SheetCell[][] =>
    lines.map((each) => each.split('|').map((text) => ({ text })));
  const head = 'No.|Title|Polarity|Apr-19|May-19|RO|Target|2019-20 YTD';

  it('is refused where it is no scorecard, or far too long', () => {
    expect(readSheet(rows('a|b', '1|2')).refusal).toMatch(/heads of a scorecard/);
    expect(readSheet(rows(head)).refusal).toMatch(/no indicator/);
    const long = Array.from({ length: maxSheetRows + 1 }, () => [{ text: 'x' }]);
    expect(readSheet(long).refusal).toMatch(/2000/);
  });

  it('finds a share of one where per cents stand, and leaves a true one per cent alone (P-06)', () => {
    const { doubts } = readSheet(
      rows(
        head,
        'L 1|One|BIB|50%|60%|VS|95%|0.55',
        'L 2|Two|BIB|50%|60%|VS|95%|1',
        'L 3|Three|SIB|1%|1%|VS|2%|1%',
      ),
    );
    expect(doubts.map(({ cell, repair }) => [cell, repair])).toEqual([
      ['H2', { field: 'yearToDate', value: 0.55 * 100 }],
      ['H3', { field: 'yearToDate', value: 60 }],
    ]);
  });

  it('names duplicates, rows without a number, unknown columns, formulas and merged cells', () => {
    const [heads = [], ...others] = rows(
      `${head}|Mood`,
      'L 1|One|BIB|50%|60%|VS|95%|55%|good',
      'L 1|Again|BIB|1%|2%|VS|3%|2%|',
      '|Nameless||1|2|VS||2|',
    );
    const cells = others.map((row) => [...row]);
    cells[0]?.splice(3, 1, { text: '50%', oddity: 'formula' });
    cells[0]?.splice(4, 1, { text: '60%', oddity: 'merged' });
    const { doubts } = readSheet([heads, ...cells]);
    expect(doubts.map(({ kind, cell }) => `${kind} ${cell}`)).toEqual([
      'formula D2',
      'merged E2',
      'unknown-column I2',
      'duplicate A3',
      'no-code A4',
    ]);
    expect(doubts.filter(({ blocks }) => blocks)).toHaveLength(2);
  });

  it.each([
    ['a word for polarity that nobody knows', 'L 1|One|up|50%|60%|VS|NA|55%', 'polarity', 'C2'],
    ['a year that is neither sum, mean nor latest', 'L 1|One|BIB|5|6|VS|NA|20', 'total', 'H2'],
    ['a mean that is none', 'L 1|One|BIB|50%|60%|VS|NA|70%', 'total', 'H2'],
    [
      'a count by the month that is not their sum',
      'L 1|Number started in month|SIB|5|6|VS|NA|6',
      'total',
      'H2',
    ],
    ['days that are none', 'L 1|Days to wait|SIB|0|6|VS|NA|6', 'no-cases', 'E2'],
  ])('names %s (P-07, P-09)', (_, row, kind, cell) => {
    expect(readSheet(rows(head, row)).doubts).toMatchObject([{ kind, cell }]);
  });

  it.each([
    'L 1|Mean|BIB|61%|78%|VS|NA|70%',
    'L 1|Latest|BIB|95%|92%|VS|NA|92%',
    'L 1|Sum|BIB|0|3|VS|NA|3',
    'L 1|Rounded rate||88.2|88.6|VS|NA|89',
    'L 1|Not yet|BIB|66%|TBC|VS|NA|66%',
  ])('lets a year to date pass that adds up: %s', (row) => {
    expect(readSheet(rows(head, row)).doubts).toEqual([]);
  });

  it('takes the target of the year, and says where the one carried forward stands in for it', () => {
    const { indicators, doubts } = readSheet(
      rows(
        'No.|Title|Polarity|May-19|RO||2019-20 Target|Croydon 2017-18',
        'L 1|One|BIB|60%|VS|95%|90%|61% (2017',
        'L 2|Two|BIB|60%|VS|95%|TBC|(61%)',
      ),
    );
    expect(indicators.map(({ target }) => target)).toEqual([90, 95]);
    expect(doubts.map(({ kind, cell }) => `${kind} ${cell}`)).toEqual(['carried-target F1', 'cut-off H2']);
  });

  it('reads back what it withheld as nothing new', () => {
    const { indicators, doubts } = readSheet(rows(head, 'L 1|One|BIB|fewer than 5|no cases|VS|NA|withheld'));
    expect(doubts).toEqual([]);
    expect(indicators[0]?.figures.map(({ state }) => state)).toEqual(['missing', 'no-cases']);
  });
});

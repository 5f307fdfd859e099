import fc from 'fast-check';
import type { AgendaItemPurpose } from '../agenda/index';
import { defaultNumberingPolicy } from '../policy/index';
import type { NumberingPolicy } from '../policy/index';
import { allotNumbers, numberLabel, numberRange, parseNumber, seriesOf, skippedNumbers } from './numbering';
import { numberResets } from './terms';

const panel: NumberingPolicy = defaultNumberingPolicy;
const subCommittee: NumberingPolicy = { ...panel, countsApologies: true };
const municipal: NumberingPolicy = { ...panel, reset: 'municipal-year', municipalYearBegins: '05-20' };
const labels = (policy: NumberingPolicy, heldOn: string, last: number, purposes: AgendaItemPurpose[]) =>
  allotNumbers(policy, heldOn, last, purposes).map((number) => number?.label ?? '');
const withApologies = (others: number): AgendaItemPurpose[] => [
  'apologies',
  ...Array.from({ length: others }, () => 'none' as const),
];

describe('numbers of minutes (M-11, M-12)', () => {
  it('run on through the calendar year, apologies without one: 3 July 2019 after 22/19', () => {
    expect(labels(panel, '2019-07-03', 22, withApologies(10))).toEqual([
      '',
      ...[23, 24, 25, 26, 27, 28, 29, 30, 31, 32].map((n) => `${n}/19`),
    ]);
  });

  it('begin anew in January: 15 January 2020', () => {
    expect(seriesOf(panel, '2020-01-15')).toBe('2020');
    expect(labels(panel, '2020-01-15', 0, withApologies(2))).toEqual(['', '1/20', '2/20']);
  });

  it('count apologies where the body does: 22 June 2021 after 32/21, eleven items', () => {
    const given = labels(subCommittee, '2021-06-22', 32, withApologies(10));
    expect([given[0], given.at(-1), given.length]).toEqual(['33/21', '43/21', 11]);
  });

  it.each([
    ['2021-03-04', '2020'],
    ['2021-05-19', '2020'],
    ['2021-05-20', '2021'],
    ['2021-12-31', '2021'],
    ['2022-01-05', '2021'],
  ])('of a municipal year from 20 May: a meeting on %s counts in %s', (heldOn, series) => {
    expect(seriesOf(municipal, heldOn)).toBe(series);
  });

  it('run on without end, with the prefix of the body', () => {
    const policy: NumberingPolicy = { ...panel, reset: 'never', prefix: 'CPP ' };
    expect(labels(policy, '2021-06-22', 1771, ['none'])).toEqual(['CPP 1772']);
    expect(numberLabel({ ...panel, prefix: 'CPP ' }, '2019', 14)).toBe('CPP 14/19');
  });
});

describe('a number that somebody types', () => {
  it.each([
    ['41/21', 41],
    ['1/21', 1],
    ['41/20', null],
    ['41', null],
    ['041/21', null],
    ['0/21', null],
    ['41/21 ', null],
    ['A/21', null],
    ['', null],
  ])('"%s" on 22 June 2021: %s', (typed, ordinal) => {
    expect(parseNumber(subCommittee, '2021-06-22', typed)?.ordinal ?? null).toBe(ordinal);
  });

  it('is read with the prefix of the body', () => {
    const policy = { ...panel, prefix: 'CPP ' };
    expect(parseNumber(policy, '2019-03-06', 'CPP 14/19')?.ordinal).toBe(14);
    expect(parseNumber(policy, '2019-03-06', '14/19')).toBeNull();
  });
});

describe('numbers left out (M-13)', () => {
  it('are those between the last and the next', () => {
    const next = { series: '2021', ordinal: 42, label: '42/21' };
    expect(skippedNumbers(subCommittee, 40, next).map(({ label }) => label)).toEqual(['41/21']);
    expect(skippedNumbers(subCommittee, 41, next)).toEqual([]);
    expect(skippedNumbers(subCommittee, 50, next)).toEqual([]);
  });
});

describe('a range of numbers', () => {
  it.each([
    [['14/19', '15/19', '22/19'], '14/19 to 22/19'],
    [['', '14/19'], '14/19'],
    [['', ''], ''],
    [[], ''],
  ])('%j is "%s"', (given, range) => {
    expect(numberRange(given)).toBe(range);
  });
});

describe('whatever the order in which minutes are begun', () => {
  const purpose = fc.constantFrom<AgendaItemPurpose>('apologies', 'minutes', 'none', 'urgent-business');
  const day = fc
    .tuple(
      fc.integer({ min: 2018, max: 2022 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
    )
    .map(([y, m, d]) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`);
  const policy = fc.record({
    reset: fc.constantFrom(...numberResets),
    municipalYearBegins: fc.constantFrom('05-20', '04-01'),
    countsApologies: fc.boolean(),
    prefix: fc.constant(''),
  });
  const meeting = fc.record({ heldOn: day, policy, purposes: fc.array(purpose, { maxLength: 6 }) });

  it('no number of a body comes twice, also when the policy changes between', () => {
    fc.assert(
      fc.property(fc.array(meeting, { maxLength: 12 }), (meetings) => {
        const last = new Map<string, number>();
        const given: string[] = [];
        for (const { heldOn, policy: rule, purposes } of meetings) {
          const series = seriesOf(rule, heldOn);
          const numbers = allotNumbers(rule, heldOn, last.get(series) ?? 0, purposes);
          for (const number of numbers) {
            if (!number) continue;
            last.set(series, number.ordinal);
            given.push(number.label);
          }
        }
        expect(new Set(given).size).toBe(given.length);
      }),
    );
  });

  it('each number that is given can be typed', () => {
    fc.assert(
      fc.property(meeting, fc.integer({ min: 0, max: 900 }), ({ heldOn, policy: rule, purposes }, last) => {
        for (const number of allotNumbers(rule, heldOn, last, purposes))
          if (number) expect(parseNumber(rule, heldOn, number.label)).toEqual(number);
      }),
    );
  });
});

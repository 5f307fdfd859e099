import { aCalendar } from '@minutebook/testing';
import fc from 'fast-check';
import { addDays, addMonths, daysBetween, isWorkingDay } from '../calendar/index';
import { lateness } from '../commitments/index';
import { localResponsesPolicy, scrutinyResponsesPolicy } from '../policy/index';
import {
  clockRule,
  clockStart,
  lastDayAfter,
  lastDayBeginningWith,
  onOrBeforeWorkingDay,
  responseClock,
  responsesPolicyOf,
  warningDue,
  workingDaysLeft,
} from './response-clock';

const calendar = aCalendar();
const aDay = fc
  .integer({ min: 0, max: daysBetween('2012-01-01', '2028-10-31') })
  .map((n) => addDays('2012-01-01', n));
const scrutiny = (startsOn: string | null, addressee: 'executive' | 'partner' | 'officer' = 'executive') =>
  responseClock(scrutinyResponsesPolicy, { addressee, startsOn, localDay: null }, calendar);

describe('two months (R-10)', () => {
  it.each([
    ['2021-04-20', '2021-06-19', '2021-06-18', '2021-06-20'],
    ['2021-06-22', '2021-08-21', '2021-08-20', '2021-08-22'],
    ['2021-11-02', '2022-01-01', '2021-12-31', '2022-01-02'],
    ['2018-12-31', '2019-02-28', '2019-02-28', '2019-02-28'],
    ['2018-12-28', '2019-02-27', '2019-02-27', '2019-02-28'],
    ['2019-12-31', '2020-02-29', '2020-02-28', '2020-02-29'],
    ['2020-02-29', '2020-04-28', '2020-04-28', '2020-04-29'],
    ['2021-07-31', '2021-09-30', '2021-09-30', '2021-09-30'],
  ])('from %s end on %s, last working day %s; after it on %s', (from, beginningWith, working, after) => {
    expect(lastDayBeginningWith(from, 2)).toBe(beginningWith);
    expect(onOrBeforeWorkingDay(beginningWith, calendar)).toBe(working);
    expect(lastDayAfter(from, 2)).toBe(after);
    expect(scrutiny(from)).toMatchObject({ lastDay: beginningWith, lastWorkingDay: working, startsOn: from });
  });

  it('counts four months after 30 September as Dodds v Walker did', () => {
    expect(lastDayAfter('1978-09-30', 4)).toBe('1979-01-30');
  });

  it('never ends later when the day itself counts, at most one day earlier, and does not go back in time', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: 1, max: 12 }), (day, months) => {
        const [beginning, after] = [lastDayBeginningWith(day, months), lastDayAfter(day, months)];
        expect([0, 1]).toContain(daysBetween(beginning, after));
        expect(after.slice(0, 7)).toBe(addMonths(`${day.slice(0, 7)}-01`, months).slice(0, 7));
        expect(lastDayBeginningWith(addDays(day, 1), months) >= beginning).toBe(true);
      }),
    );
  });

  it('holds the department to a working day that is never after the last day, with warnings in order before it', () => {
    fc.assert(
      fc.property(aDay, (day) => {
        const clock = scrutiny(day)!;
        expect(isWorkingDay(clock.lastWorkingDay, calendar)).toBe(true);
        expect(clock.lastWorkingDay <= clock.lastDay).toBe(true);
        const days = clock.warnings.map(({ on }) => on);
        expect(days).toEqual([...days].sort());
        expect(days.at(-1)).toBe(clock.lastWorkingDay);
      }),
    );
  });
});

describe('the days that are left', () => {
  it.each([
    ['Thursday', '2021-08-19', 1],
    ['the day', '2021-08-20', 0],
    ['Saturday', '2021-08-21', -1],
    ['Monday', '2021-08-23', -1],
    ['Tuesday after the holiday of 30 August', '2021-08-31', -6],
  ])('of an answer due on Friday, 20 August 2021, on %s', (_, today, left) => {
    expect(workingDaysLeft('2021-08-20', today, calendar)).toBe(left);
  });

  it('are as many as the register says that it is late', () => {
    const dueOn = '2021-08-20';
    fc.assert(
      fc.property(aDay, (today) => {
        const late = lateness(today, calendar)(dueOn);
        if (late !== null) expect(workingDaysLeft(dueOn, today, calendar)).toBe(-late);
      }),
      { numRuns: 30 },
    );
  });
});

describe('whose clock it is', () => {
  it('runs from the later of receipt and notice (R-01)', () => {
    expect(clockStart('2021-04-20', '2021-04-22')).toBe('2021-04-22');
    expect(clockStart('2021-04-25', '2021-04-22')).toBe('2021-04-25');
  });

  it.each([
    [scrutinyResponsesPolicy, 'executive', 'beginning-with'],
    [scrutinyResponsesPolicy, 'council', 'beginning-with'],
    [scrutinyResponsesPolicy, 'partner', 'local'],
    [scrutinyResponsesPolicy, 'officer', 'local'],
    [localResponsesPolicy, 'executive', 'local'],
    [{ ...scrutinyResponsesPolicy, clock: 'after' as const }, 'executive', 'after'],
  ] as const)('is %o for %s: %s', (policy, addressee, rule) => {
    expect(clockRule(policy, addressee)).toBe(rule);
  });

  it('is two months for scrutiny and none for a panel, unless the council says otherwise', () => {
    expect(responsesPolicyOf(undefined, 'Scrutiny Children & YP Sub-Committee').clock).toBe('beginning-with');
    expect(responsesPolicyOf(undefined, 'Corporate Parenting Panel').clock).toBe('local');
    expect(responsesPolicyOf({ ...scrutinyResponsesPolicy, months: 3 }, 'Panel').months).toBe(3);
  });

  it('has no last day where no day was set and none is owed in law (R-02, R-04)', () => {
    expect(scrutiny('2021-04-20', 'partner')).toBeNull();
    expect(scrutiny(null)).toBeNull();
    const asked = { addressee: 'officer', startsOn: '2021-04-20', localDay: '2021-06-19' } as const;
    expect(responseClock(localResponsesPolicy, asked, calendar)).toMatchObject({
      ...{ rule: 'local', startsOn: '2021-04-20', lastDay: '2021-06-19', lastWorkingDay: '2021-06-18' },
    });
  });

  it('warns four and two weeks and three days before, and on the day; the newest one only', () => {
    const { warnings } = scrutiny('2021-06-22')!;
    expect(warnings).toEqual([
      { daysBefore: 28, on: '2021-07-23' },
      { daysBefore: 14, on: '2021-08-06' },
      { daysBefore: 3, on: '2021-08-17' },
      { daysBefore: 0, on: '2021-08-20' },
    ]);
    expect(warningDue(warnings, '2021-07-22')).toBeNull();
    expect(warningDue(warnings, '2021-08-18')?.daysBefore).toBe(3);
    expect(warningDue(warnings, '2021-09-14')?.daysBefore).toBe(0);
  });
});

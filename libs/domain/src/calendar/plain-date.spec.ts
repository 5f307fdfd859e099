import fc from 'fast-check';
import {
  addDays,
  addMonths,
  dayOfWeek,
  daysBetween,
  isPlainDate,
  isPlainTime,
  plainDate,
} from './plain-date';

const epoch = '1970-01-01';
const aDate = fc.integer({ min: -40_000, max: 60_000 }).map((days) => addDays(epoch, days));

describe('calendar dates', () => {
  it.each(['2024-02-29', '2000-02-29', '2019-12-31'])('knows that %s exists', (date) => {
    expect(isPlainDate(date)).toBe(true);
  });

  it.each(['2023-02-29', '1900-02-29', '2019-13-01', '2019-00-10', '2019-04-31', '2019-4-3', 'today', ''])(
    'knows that "%s" does not exist',
    (date) => {
      expect(isPlainDate(date)).toBe(false);
    },
  );

  it.each([
    ['00:00', true],
    ['23:59', true],
    ['24:00', false],
    ['9:30', false],
    ['12:60', false],
  ])('knows whether %s is a time of day', (time, exists) => {
    expect(isPlainTime(time)).toBe(exists);
  });

  it.each([
    ['2024-02-28', 2, '2024-03-01'],
    ['2023-02-28', 1, '2023-03-01'],
    ['2020-01-01', -1, '2019-12-31'],
    ['2019-07-03', 0, '2019-07-03'],
    ['1969-12-31', 1, '1970-01-01'],
  ])('counts from %s by %i days to %s', (from, days, to) => {
    expect(addDays(from, days)).toBe(to);
  });

  it('knows that 3 July 2019 was a Wednesday and 1 May 1990 a Tuesday', () => {
    expect([dayOfWeek('2019-07-03'), dayOfWeek('1990-05-01')]).toEqual([3, 2]);
  });

  it('numbers the days of the week from Monday 1 to Sunday 7, also before 1970', () => {
    expect([0, 1, 2, 3, 4, 5, 6].map((n) => dayOfWeek(addDays('1899-12-25', n)))).toEqual([
      1, 2, 3, 4, 5, 6, 7,
    ]);
  });

  it.each([
    ['2019-12-31', 2, '2020-02-29'],
    ['2018-12-31', 2, '2019-02-28'],
    ['2019-09-30', 2, '2019-11-30'],
    ['2019-11-15', 2, '2020-01-15'],
    ['2020-03-31', -1, '2020-02-29'],
    ['2020-01-31', -13, '2018-12-31'],
  ])('counts months from %s by %i to %s', (from, months, to) => {
    expect(addMonths(from, months)).toBe(to);
  });

  it('agrees with the calendar of the machine on every date', () => {
    fc.assert(
      fc.property(fc.integer({ min: -40_000, max: 60_000 }), (days) => {
        const date = new Date(days * 86_400_000);
        expect(addDays(epoch, days)).toBe(date.toISOString().slice(0, 10));
        expect(dayOfWeek(addDays(epoch, days)) % 7).toBe(date.getUTCDay());
      }),
    );
  });

  it('gives dates that exist, and counts back what it counted on', () => {
    fc.assert(
      fc.property(aDate, fc.integer({ min: -9_000, max: 9_000 }), (date, days) => {
        const later = addDays(date, days);
        expect(isPlainDate(later)).toBe(true);
        expect(addDays(later, -days)).toBe(date);
        expect(daysBetween(date, later)).toBe(days);
      }),
    );
  });

  it('never leaves the month it counts to', () => {
    fc.assert(
      fc.property(aDate, fc.integer({ min: -240, max: 240 }), (date, months) => {
        const to = addMonths(date, months);
        const expected = addMonths(plainDate(Number(date.slice(0, 4)), Number(date.slice(5, 7)), 1), months);
        expect(isPlainDate(to)).toBe(true);
        expect(to.slice(0, 7)).toBe(expected.slice(0, 7));
        expect(to.slice(8) <= date.slice(8)).toBe(true);
      }),
    );
  });
});

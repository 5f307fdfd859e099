import { aCalendar } from '@minutebook/testing';
import { bankHolidays } from './bank-holidays';
import { dayOfWeek, isPlainDate } from './plain-date';
import {
  hasHolidayTable,
  isWorkingDay,
  nextWorkingDay,
  nonWorkingReason,
  previousWorkingDay,
} from './working-days';

const calendar = aCalendar();

describe('working days in England and Wales', () => {
  it.each([
    ['2019-04-19', 'Good Friday'],
    ['2019-04-22', 'Easter Monday'],
    ['2019-05-06', 'Early May bank holiday'],
    ['2019-07-06', 'Saturday'],
    ['2019-07-07', 'Sunday'],
    ['2022-09-19', 'Bank Holiday for the State Funeral of Queen Elizabeth II'],
  ])('does not count %s: %s', (date, reason) => {
    expect(nonWorkingReason(date, calendar)).toBe(reason);
    expect(isWorkingDay(date, calendar)).toBe(false);
  });

  it.each([
    ['2020-05-04', 'the early May holiday was moved to VE Day'],
    ['2022-05-30', 'the spring holiday was moved to the Jubilee'],
    ['2019-12-24', 'Christmas Eve is no holiday'],
  ])('counts %s: %s', (date) => {
    expect(isWorkingDay(date, calendar)).toBe(true);
  });

  it.each([
    ['2020-05-08', 'VE Day'],
    ['2022-06-02', 'the moved spring holiday'],
    ['2022-06-03', 'Platinum Jubilee'],
    ['2023-05-08', 'Coronation'],
    ['2012-06-05', 'Diamond Jubilee'],
    ['2026-12-28', 'substitute for Boxing Day'],
  ])('does not count the one-off or substitute day %s (%s)', (date) => {
    expect(isWorkingDay(date, calendar)).toBe(false);
  });

  it('does not count a holiday proclaimed since, nor a day on which the offices are closed', () => {
    const own = aCalendar([
      { on: '2027-03-10', kind: 'holiday', name: 'Proclaimed holiday' },
      { on: '2027-03-11', kind: 'closure', name: 'Offices closed for the move' },
    ]);
    expect(nonWorkingReason('2027-03-10', own)).toBe('Proclaimed holiday');
    expect(nonWorkingReason('2027-03-11', own)).toBe('Offices closed for the move');
    expect(nextWorkingDay('2027-03-09', own)).toBe('2027-03-12');
  });

  it('steps over weekends and holidays', () => {
    expect(nextWorkingDay('2019-05-03', calendar)).toBe('2019-05-07');
    expect(previousWorkingDay('2019-05-07', calendar)).toBe('2019-05-03');
    expect(previousWorkingDay('2027-01-04', calendar)).toBe('2026-12-31');
  });
});

describe('the shipped table of holidays', () => {
  const dates = Object.keys(bankHolidays);

  it('holds dates that exist, every year from 2012 to 2028 with at least eight', () => {
    expect(dates.every(isPlainDate)).toBe(true);
    for (let year = 2012; year <= 2028; year++) {
      const ofYear = dates.filter((date) => date.startsWith(String(year)));
      expect(ofYear.length).toBeGreaterThanOrEqual(8);
    }
  });

  it('has a Good Friday and an Easter Monday in each of its 17 years, three days apart', () => {
    const named = (name: string) => dates.filter((date) => bankHolidays[date] === name);
    expect(named('Good Friday').map(dayOfWeek)).toEqual(Array(17).fill(5));
    expect(named('Easter Monday').map(dayOfWeek)).toEqual(Array(17).fill(1));
  });

  it.each([
    ['2011-12-31', false],
    ['2012-01-01', true],
    ['2028-12-31', true],
    ['2029-01-01', false],
  ])('says for %s whether it is covered', (date, isCovered) => {
    expect(hasHolidayTable(date)).toBe(isCovered);
  });

  it('leaves weekends where it does not reach, so that counting goes on', () => {
    expect(isWorkingDay('2031-01-04', calendar)).toBe(false);
    expect(isWorkingDay('2031-01-06', calendar)).toBe(true);
  });
});

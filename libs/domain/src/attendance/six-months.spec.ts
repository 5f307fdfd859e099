import fc from 'fast-check';
import { addDays, addMonths } from '../calendar/index';
import { sixMonths } from './six-months';

describe('the six months of s.85 (B-11, B-12)', () => {
  it.each([
    ['2019-03-06', '2019-09-06'],
    ['2019-08-31', '2020-02-29'],
    ['2023-08-29', '2024-02-29'],
    ['2021-06-22', '2021-12-22'],
    ['2019-08-30', '2020-02-29'],
    ['2018-08-31', '2019-02-28'],
  ])('last attended %s: attend before %s', (lastAttendedOn, lapsesOn) => {
    expect(sixMonths(lastAttendedOn, lastAttendedOn)).toEqual({ lastAttendedOn, lapsesOn, warning: 'none' });
  });

  it.each([
    ['2019-06-05', 'none'],
    ['2019-06-06', 'three-months'],
    ['2019-07-05', 'three-months'],
    ['2019-07-06', 'four-months'],
    ['2019-08-05', 'four-months'],
    ['2019-08-06', 'five-months'],
    ['2019-09-05', 'five-months'],
    ['2019-09-06', 'lapsed'],
    ['2020-01-01', 'lapsed'],
  ])('last attended 6 March 2019: on %s the warning is %s', (today, warning) => {
    expect(sixMonths('2019-03-06', today).warning).toBe(warning);
  });

  it('warns at the end of a shorter month', () => {
    expect(sixMonths('2019-08-31', '2019-11-29').warning).toBe('none');
    expect(sixMonths('2019-08-31', '2019-11-30').warning).toBe('three-months');
  });

  it('has lapsed from the day on, and on no day before', () => {
    const aDate = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('1990-01-01', days));
    fc.assert(
      fc.property(aDate, (last) => {
        const { lapsesOn } = sixMonths(last, last);
        expect(lapsesOn).toBe(addMonths(last, 6));
        expect(sixMonths(last, lapsesOn).warning).toBe('lapsed');
        expect(sixMonths(last, addDays(lapsesOn, -1)).warning).toBe('five-months');
      }),
    );
  });
});

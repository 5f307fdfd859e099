import { dayAndMonth, monthAndYear, weekdayOf } from './day-words';

it('keeps a day short enough for the margin', () => {
  expect(['2019-07-03', '2019-09-04', '2019-12-25', '2019-05-01'].map(dayAndMonth)).toEqual([
    '3 July',
    '4 Sept',
    '25 Dec',
    '1 May',
  ]);
});

it('names weekday and month', () => {
  expect(weekdayOf('2019-07-03')).toBe('Wednesday');
  expect([monthAndYear('2019-07-03'), monthAndYear('2019-07')]).toEqual(['July 2019', 'July 2019']);
});

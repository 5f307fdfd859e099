import { municipalYear } from './period';

describe('the municipal year of a day', () => {
  it.each([
    ['2027-05-19', '2026-05-20', '2027-05-19'],
    ['2027-05-20', '2027-05-20', '2028-05-19'],
    ['2027-12-31', '2027-05-20', '2028-05-19'],
  ])('%s is in that from %s to %s', (day, from, to) => {
    expect(municipalYear(day, '05-20')).toEqual({ from, to });
  });
});

import { isInForce } from './in-force';

describe('a membership or an office', () => {
  const year = { startsOn: '2019-05-01', endsOn: '2020-04-30' };

  it.each([
    ['2019-04-30', false],
    ['2019-05-01', true],
    ['2020-04-30', true],
    ['2020-05-01', false],
  ])('from 1 May 2019 to 30 April 2020 on %s: %s', (on, holds) => {
    expect(isInForce(year, on)).toBe(holds);
  });

  it('without an end holds on', () => {
    expect(isInForce({ ...year, endsOn: null }, '2031-01-01')).toBe(true);
  });
});

import fc from 'fast-check';
import { councilTime, instantAt, minutesBetween } from './instants';

/** Minutes from 1 January 2015 to the end of 2034. */
const anInstant = fc
  .integer({ min: 0, max: 20 * 365 * 1440 })
  .map((minutes) => new Date(Date.UTC(2015, 0, 1) + minutes * 60_000).toISOString());
const machineClock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  dateStyle: 'short',
  timeStyle: 'short',
});

describe('what the clocks of the council show', () => {
  it.each([
    ['2019-03-06T17:09:00.000Z', '2019-03-06', '17:09'],
    ['2019-07-03T17:44:00.000Z', '2019-07-03', '18:44'],
    ['2019-07-03T23:30:00.000Z', '2019-07-04', '00:30'],
    ['2019-12-31T23:59:00.000Z', '2019-12-31', '23:59'],
    ['2019-03-31T00:59:00.000Z', '2019-03-31', '00:59'],
    ['2019-03-31T01:00:00.000Z', '2019-03-31', '02:00'],
    ['2019-10-27T00:30:00.000Z', '2019-10-27', '01:30'],
    ['2019-10-27T01:30:00.000Z', '2019-10-27', '01:30'],
  ])('at %s is %s, %s', (instant, on, at) => {
    expect(councilTime(instant)).toEqual({ on, at });
  });

  it('is what the machine shows for Europe/London', () => {
    fc.assert(
      fc.property(anInstant, (instant) => {
        const { on, at } = councilTime(instant);
        const [year, month, day] = on.split('-');
        expect(machineClock.format(new Date(instant))).toBe(`${day}/${month}/${year}, ${at}`);
      }),
    );
  });
});

describe('the instant of a time of day', () => {
  it.each([
    ['2019-07-03', '18:44', '2019-07-03T17:44:00.000Z', 'in summer'],
    ['2019-03-06', '17:09', '2019-03-06T17:09:00.000Z', 'in winter'],
    ['2019-07-03', '00:30', '2019-07-02T23:30:00.000Z', 'just after midnight in summer'],
    ['2019-10-27', '01:30', '2019-10-27T00:30:00.000Z', 'the first of two'],
    ['2019-10-27', '02:00', '2019-10-27T02:00:00.000Z', 'after the clocks went back'],
    ['2019-03-31', '01:30', '2019-03-31T01:30:00.000Z', 'one that does not exist, an hour later'],
  ])('on %s at %s is %s: %s', (on, at, instant, _why) => {
    expect(instantAt(on, at)).toBe(instant);
  });

  it('leads back to itself, but for the hour that comes twice', () => {
    fc.assert(
      fc.property(anInstant, (instant) => {
        const { on, at } = councilTime(instant);
        const back = instantAt(on, at);
        expect([0, 60]).toContain(minutesBetween(back, instant));
        expect(councilTime(back)).toEqual({ on, at });
      }),
    );
  });
});

describe('minutes between two instants', () => {
  it.each([
    ['2019-03-06T17:09:00.000Z', '2019-03-06T19:07:00.000Z', 118],
    ['2019-03-06T23:50:00.000Z', '2019-03-07T00:10:00.000Z', 20],
    ['2019-03-06T19:07:00.000Z', '2019-03-06T17:09:00.000Z', -118],
    ['2019-12-31T23:59:00.000Z', '2020-01-01T00:00:00.000Z', 1],
  ])('from %s to %s are %i', (from, to, minutes) => {
    expect(minutesBetween(from, to)).toBe(minutes);
  });

  it('are those that passed, whatever the clocks did', () => {
    const from = instantAt('2019-10-27', '00:30');
    expect(minutesBetween(from, instantAt('2019-10-27', '02:30'))).toBe(180);
    expect(minutesBetween(instantAt('2019-03-31', '00:30'), instantAt('2019-03-31', '02:30'))).toBe(60);
  });
});

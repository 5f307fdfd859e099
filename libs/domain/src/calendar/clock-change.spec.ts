import { localTimeProblem } from './clock-change';
import { addDays } from './plain-date';

describe('the change of the clocks', () => {
  it.each([
    ['2019-03-31', '01:00'],
    ['2026-03-29', '01:30'],
    ['2024-03-31', '01:59'],
  ])('refuses %s at %s, which does not exist', (date, time) => {
    expect(localTimeProblem(date, time)?.code).toBe('time-skipped');
  });

  it.each([
    ['2019-10-27', '01:00'],
    ['2026-10-25', '01:30'],
    ['2021-10-31', '01:59'],
  ])('refuses %s at %s, which comes twice', (date, time) => {
    expect(localTimeProblem(date, time)?.code).toBe('time-repeated');
  });

  it.each([
    ['2026-03-29', '00:59'],
    ['2026-03-29', '02:00'],
    ['2026-03-22', '01:30'],
    ['2026-03-28', '01:30'],
    ['2026-10-25', '02:00'],
    ['2026-10-18', '01:30'],
    ['2026-05-31', '01:30'],
    ['2026-07-03', '17:00'],
  ])('takes %s at %s', (date, time) => {
    expect(localTimeProblem(date, time)).toBeNull();
  });

  it('agrees with the zone data of the machine on every day from 2012 to 2028', () => {
    const london = new Intl.DateTimeFormat('en-GB', {
      timeZone: 'Europe/London',
      hour: '2-digit',
      hourCycle: 'h23',
    });
    const hourAt = (date: string, utcTime: string) => Number(london.format(new Date(`${date}T${utcTime}Z`)));
    const wrong: string[] = [];
    for (let date = '2012-01-01'; date <= '2028-12-31'; date = addDays(date, 1)) {
      const [midnight, oneLater] = [hourAt(date, '00:30'), hourAt(date, '01:30')];
      const code =
        midnight === 0 && oneLater === 2
          ? 'time-skipped'
          : midnight === oneLater
            ? 'time-repeated'
            : undefined;
      if (localTimeProblem(date, '01:30')?.code !== code) wrong.push(date);
    }
    expect(wrong).toEqual([]);
  });
});

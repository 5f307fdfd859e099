import { aClock, aMeeting } from '../testing/samples';
import { monthAway, monthFrom, monthGrid, weeksOf } from './month-grid';

const calendar = { specialDays: [{ on: '2019-07-12', kind: 'closure' as const, name: 'Offices closed' }] };
const dayOn = (date: string, meetings = [aMeeting()]) =>
  monthGrid(date.slice(0, 7), meetings, calendar, '2019-06-24')
    .flat()
    .find((day) => day.date === date);

describe('the calendar', () => {
  it('has weeks from Monday to Sunday that hold the whole month', () => {
    expect(weeksOf('2019-06')).toEqual({ from: '2019-05-27', to: '2019-06-30' });
    expect(weeksOf('2027-02')).toEqual({ from: '2027-02-01', to: '2027-02-28' });
    expect(monthGrid('2019-06', [], calendar, '2019-06-24').map((week) => week.length)).toEqual([
      7, 7, 7, 7, 7,
    ]);
  });

  it('turns the year with the months', () => {
    expect(monthAway('2019-12', 1)).toBe('2020-01');
    expect(monthAway('2019-01', -1)).toBe('2018-12');
  });

  it('shows the month of today when the address names none that exists', () => {
    for (const asked of [undefined, '', '2019', '2019-13', 'July']) {
      expect(monthFrom(asked, '2019-06-24')).toBe('2019-06');
    }
    expect(monthFrom('2020-02', '2019-06-24')).toBe('2020-02');
  });

  it('shows a meeting on its day and its deadline on the last day for publishing', () => {
    expect(dayOn('2019-07-03')?.entries).toMatchObject([{ kind: 'meeting', lead: '5.00pm', text: 'Panel' }]);
    expect(dayOn('2019-06-25')?.entries).toMatchObject([
      { kind: 'publication', mark: 'soon', lead: 'Publish by 5.00pm', text: 'Panel, for Wed 3 July' },
    ]);
  });

  it('shows a publication on the day on which it was made', () => {
    const published = { at: '2019-06-20T09:00:00Z', on: '2019-06-20', clearDays: 8, isLate: false };
    const meeting = aMeeting({ clock: aClock({ standing: 'met', published }) });
    expect(dayOn('2019-06-20', [meeting])?.entries).toMatchObject([{ mark: 'done', lead: 'Published' }]);
    expect(dayOn('2019-06-25', [meeting])?.entries).toEqual([]);
  });

  it('asks for no publication of what will not meet', () => {
    const meeting = aMeeting({ state: 'cancelled', clock: aClock({ standing: 'none' }) });
    expect(dayOn('2019-07-03', [meeting])?.entries).toMatchObject([
      { mark: 'withdrawn', lead: 'Will not meet' },
    ]);
    expect(dayOn('2019-06-25', [meeting])?.entries).toEqual([]);
  });

  it('names the days on which nothing counts, weekends by their hatching alone', () => {
    expect(dayOn('2019-07-12')).toMatchObject({ isWorking: false, closedFor: 'Offices closed' });
    expect(dayOn('2019-07-13')).toMatchObject({ isWorking: false, closedFor: '' });
    expect(dayOn('2019-08-26')).toMatchObject({ isWorking: false, closedFor: 'Summer bank holiday' });
  });
});

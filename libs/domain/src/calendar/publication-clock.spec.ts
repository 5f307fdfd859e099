import { aCalendar, aPublicationClock, fixedClock } from '@minutebook/testing';
import { addDays } from './plain-date';
import { clearDayStrip, publicationClock } from './publication-clock';

describe('the publication clock', () => {
  it('says by when to publish and how many working days are left', () => {
    expect(publicationClock(aPublicationClock())).toEqual({
      standing: 'soon',
      publishBy: { on: '2019-06-25', at: '17:00' },
      requiredClearDays: 5,
      workingDaysLeft: 1,
    });
  });

  it.each([
    ['2019-06-17', '09:00', 'ample', 6],
    ['2019-06-18', '09:00', 'soon', 5],
    ['2019-06-22', '09:00', 'soon', 2],
    ['2019-06-25', '17:00', 'soon', 0],
    ['2019-06-25', '17:01', 'late', 0],
    ['2019-06-26', '09:00', 'late', -1],
    ['2019-07-03', '09:00', 'late', -6],
  ])('on %s at %s stands at "%s" with %i working days left', (on, at, standing, workingDaysLeft) => {
    const reading = publicationClock(aPublicationClock(fixedClock(on, at)));
    expect(reading).toMatchObject({ standing, workingDaysLeft });
  });

  it.each(['cancelled', 'postponed'] as const)('asks for nothing once the meeting is %s', (state) => {
    expect(publicationClock(aPublicationClock({ state })).standing).toBe('none');
  });

  it('is met by a publication in time, and stays late after one that was not', () => {
    const state = 'agenda-published';
    const inTime = { on: '2019-06-25', clearDays: 5, isLate: false };
    const late = { on: '2019-06-26', clearDays: 4, isLate: true };
    expect(publicationClock(aPublicationClock({ state, published: inTime })).standing).toBe('met');
    expect(publicationClock(aPublicationClock({ state, published: late })).standing).toBe('late');
  });

  it('does not rewrite a past stamp when a holiday is proclaimed later', () => {
    const calendar = aCalendar([{ on: '2019-06-28', kind: 'holiday', name: 'Proclaimed holiday' }]);
    const published = { on: '2019-06-25', clearDays: 5, isLate: false };
    const reading = publicationClock(aPublicationClock({ state: 'agenda-published', calendar, published }));
    expect(reading).toMatchObject({ standing: 'met', publishBy: { on: '2019-06-24' } });
  });

  it('asks for the clear days of the policy', () => {
    const reading = publicationClock(aPublicationClock({ policy: { clearDays: 3, cutoff: '12:00' } }));
    expect(reading).toMatchObject({ publishBy: { on: '2019-06-27', at: '12:00' }, requiredClearDays: 3 });
  });
});

describe('the strip of clear days', () => {
  const strip = (today: string) =>
    clearDayStrip({ today, publishBy: '2019-06-25', meetingOn: '2019-07-03', calendar: aCalendar() });

  it('runs from today to the meeting and numbers the days that count', () => {
    expect(strip('2019-06-24')).toEqual([
      { date: '2019-06-24', kind: 'other', isToday: true },
      { date: '2019-06-25', kind: 'publish', isToday: false },
      { date: '2019-06-26', kind: 'counted', countedNumber: 1, isToday: false },
      { date: '2019-06-27', kind: 'counted', countedNumber: 2, isToday: false },
      { date: '2019-06-28', kind: 'counted', countedNumber: 3, isToday: false },
      { date: '2019-06-29', kind: 'off', offReason: 'Saturday', isToday: false },
      { date: '2019-06-30', kind: 'off', offReason: 'Sunday', isToday: false },
      { date: '2019-07-01', kind: 'counted', countedNumber: 4, isToday: false },
      { date: '2019-07-02', kind: 'counted', countedNumber: 5, isToday: false },
      { date: '2019-07-03', kind: 'meeting', isToday: false },
    ]);
  });

  it('begins with the day of publication once that is past, and marks today in it', () => {
    const cells = strip('2019-06-27');
    expect(cells[0]).toMatchObject({ date: '2019-06-25', kind: 'publish' });
    expect(cells.find((cell) => cell.isToday)).toMatchObject({ date: '2019-06-27', countedNumber: 2 });
  });

  it('has one cell a day without a gap', () => {
    const cells = strip('2019-06-10');
    cells.forEach((cell, index) => expect(cell.date).toBe(addDays('2019-06-10', index)));
    expect(cells.at(-1)?.kind).toBe('meeting');
  });

  it('names the bank holiday that does not count', () => {
    const cells = clearDayStrip({
      today: '2019-04-11',
      publishBy: '2019-04-11',
      meetingOn: '2019-04-23',
      calendar: aCalendar(),
    });
    expect(cells.filter((cell) => cell.kind === 'off').map((cell) => cell.offReason)).toEqual([
      'Saturday',
      'Sunday',
      'Good Friday',
      'Saturday',
      'Sunday',
      'Easter Monday',
    ]);
  });
});

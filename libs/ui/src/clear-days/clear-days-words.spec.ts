import type { PublicationClock } from '@minutebook/contracts';
import { clearDaysWords, drawnDays, listDays, reasoning, stripDays } from './clear-days-words';

const calendar = { specialDays: [] };
const clock = (over: Partial<PublicationClock> = {}): PublicationClock => ({
  standing: 'soon',
  publishBy: { on: '2019-06-25', at: '17:00' },
  requiredClearDays: 5,
  workingDaysLeft: 1,
  published: null,
  ...over,
});
const source = (over: Partial<PublicationClock> = {}, today = '2019-06-24') => ({
  clock: clock(over),
  meetingOn: '2019-07-03',
  today,
  calendar,
});
const stamp = (clearDays: number, isLate: boolean, on = '2019-06-25') => ({
  published: { at: `${on}T10:20:00Z`, on, clearDays, isLate },
});

describe('the sentence that leads a publication clock', () => {
  it.each([
    ['tomorrow', source(), 'soon', 'Publish by 5.00pm tomorrow, Tuesday, 25 June', '1 working day left'],
    [
      'today',
      source({ workingDaysLeft: 0 }, '2019-06-25'),
      'soon',
      'Publish by 5.00pm today, Tuesday, 25 June',
      'No working day to spare',
    ],
    [
      'in two weeks',
      source({ standing: 'ample', workingDaysLeft: 8 }, '2019-06-13'),
      'open',
      'Publish by 5.00pm on Tuesday, 25 June',
      '8 working days left',
    ],
    [
      'past',
      source({ standing: 'late', workingDaysLeft: -1 }, '2019-06-26'),
      'late',
      'Late: publication was due by 5.00pm on Tuesday, 25 June',
      'Published now, it would have 4 clear days; 5 are needed',
    ],
    [
      'published on the last day',
      source({ standing: 'met', ...stamp(5, false) }, '2019-06-30'),
      'done',
      'Published Tuesday, 25 June 2019',
      'Exactly 5 clear days',
    ],
    [
      'published late',
      source({ standing: 'late', ...stamp(4, true, '2019-06-26') }, '2019-06-30'),
      'late',
      'Published Wednesday, 26 June 2019',
      'Late: 4 clear days, 5 are needed',
    ],
  ])('%s', (_, given, mark, lead, fact) => {
    expect(clearDaysWords(given)).toEqual({ mark, lead, fact });
  });

  it('says so when it counts from a later day than that of the act', () => {
    const published = { at: '2019-06-24T17:30:00Z', on: '2019-06-25', clearDays: 5, isLate: false };
    expect(clearDaysWords(source({ standing: 'met', published })).lead).toBe(
      'Counts as published Tuesday, 25 June 2019',
    );
  });

  it('asks for nothing when the meeting is off', () => {
    expect(clearDaysWords(source({ standing: 'none' })).lead).toBe('No publication is due');
  });

  it('names the year of a deadline in another year', () => {
    const given = {
      ...source({ publishBy: { on: '2020-01-07', at: '17:00' }, standing: 'ample' }),
      today: '2019-12-20',
    };
    expect(clearDaysWords(given).lead).toBe('Publish by 5.00pm on Tuesday, 7 January 2020');
  });
});

describe('the strip of days', () => {
  it('runs from today to the meeting, with the clear days counted and the weekend left out', () => {
    expect(stripDays(source()).map(({ kind }) => kind)).toEqual([
      'other',
      'publish',
      ...['counted', 'counted', 'counted', 'off', 'off', 'counted', 'counted'],
      'meeting',
    ]);
    expect(stripDays(source())[0]?.isToday).toBe(true);
  });

  it('begins with publication while today is far off', () => {
    expect(stripDays(source({}, '2019-05-01'))[0]).toMatchObject({ date: '2019-06-25', kind: 'publish' });
  });

  it('draws the day of an early publication and the last days, with a gap between', () => {
    const days = stripDays(source({ standing: 'met', ...stamp(17, false, '2019-06-07') }));
    const drawn = drawnDays(days);
    expect(drawn).toHaveLength(12);
    expect(drawn[0]).toMatchObject({ date: '2019-06-07', kind: 'publish' });
    expect(drawn[1]).toMatchObject({ date: '2019-06-23', isAfterGap: true });
    expect(drawn.at(-1)?.kind).toBe('meeting');
  });

  it('says the whole reasoning in words', () => {
    expect(reasoning(source())).toBe(
      'Publish by Tuesday, 25 June 2019. 5 clear days: 26, 27 and 28 June, 1 and 2 July. ' +
        'Meeting on Wednesday, 3 July 2019. Today is Monday, 24 June 2019.',
    );
  });

  it('lists days of one month and of two', () => {
    expect(listDays(['2019-06-26', '2019-06-27'])).toBe('26 and 27 June');
    expect(listDays(['2019-06-28', '2019-07-01'])).toBe('28 June, 1 July');
  });
});

import type { PublicationClock } from '@minutebook/contracts';
import { clockLine, standingMark, workingDaysLeftWords } from './clock-words';

const clock: PublicationClock = {
  standing: 'soon',
  publishBy: { on: '2019-06-25', at: '17:00' },
  requiredClearDays: 5,
  workingDaysLeft: 1,
  published: null,
};
const stamp = { at: '2019-06-25T10:20:00Z', on: '2019-06-25', clearDays: 5, isLate: false };

describe('a publication clock in one line', () => {
  it.each<[string, Partial<PublicationClock>, string]>([
    ['says by when and how many working days are left', {}, 'Publish by Tue 25 June, 1 working day left'],
    [
      'says that there is no day to spare',
      { workingDaysLeft: 0 },
      'Publish by Tue 25 June, no working day to spare',
    ],
    ['says what was missed', { standing: 'late' }, 'Not published; it was due by Tue 25 June'],
    ['states the stamp', { standing: 'met', published: stamp }, 'Published Tue 25 June, 5 clear days'],
    [
      'states the days that were too few',
      { standing: 'late', published: { ...stamp, clearDays: 1, isLate: true } },
      'Published Tue 25 June, 1 clear day, 5 are needed',
    ],
    ['asks for nothing where the meeting will not take place', { standing: 'none' }, 'No agenda is due'],
  ])('%s', (_name, change, words) => {
    expect(clockLine({ ...clock, ...change }, '2019-06-24')).toBe(words);
  });

  it('gives the year where it is not this one', () => {
    expect(clockLine(clock, '2018-12-31')).toContain('Tue 25 June 2019');
  });
});

it('has a shape for each standing', () => {
  expect((['ample', 'soon', 'late', 'met', 'none'] as const).map(standingMark)).toEqual([
    'open',
    'soon',
    'late',
    'done',
    'withdrawn',
  ]);
});

it('counts in working days', () => {
  expect([0, 1, 8].map(workingDaysLeftWords)).toEqual([
    'No working day to spare',
    '1 working day left',
    '8 working days left',
  ]);
});

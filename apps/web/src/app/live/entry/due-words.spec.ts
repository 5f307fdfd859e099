import { dueWords, readDue } from './due-words';

const wednesday = '2019-07-03';

describe('when something is due', () => {
  it.each([
    ['4 September', { kind: 'date', on: '2019-09-04' }],
    ['by 4 Sept', { kind: 'date', on: '2019-09-04' }],
    ['4th September 2020', { kind: 'date', on: '2020-09-04' }],
    ['Wednesday, 4 September', { kind: 'date', on: '2019-09-04' }],
    ['4/9', { kind: 'date', on: '2019-09-04' }],
    ['4.9.2020', { kind: 'date', on: '2020-09-04' }],
    ['3 July', { kind: 'date', on: '2019-07-03' }],
    ['2 July', { kind: 'date', on: '2020-07-02' }],
    ['Friday', { kind: 'date', on: '2019-07-05' }],
    ['wednesday', { kind: 'date', on: '2019-07-10' }],
    ['next meeting', { kind: 'next-meeting' }],
    ['by the next meeting', { kind: 'next-meeting' }],
    ['6 weeks', { kind: 'weeks', weeks: 6 }],
    ['in six weeks', { kind: 'weeks', weeks: 6 }],
    ['1 week', { kind: 'weeks', weeks: 1 }],
  ])('reads "%s"', (words, due) => {
    expect(readDue(words, wednesday)).toEqual(due);
  });

  it.each(['someday', '31 September', '31/13', '0 weeks', '105 weeks', 'some weeks', ''])(
    'refuses "%s"',
    (words) => {
      expect(readDue(words, wednesday)).toBeNull();
    },
  );

  it.each([
    [{ kind: 'date', on: '2019-09-04' } as const, '4 September'],
    [{ kind: 'date', on: '2020-01-08' } as const, '8 January 2020'],
    [{ kind: 'weeks', weeks: 6 } as const, '6 weeks'],
    [{ kind: 'next-meeting' } as const, 'next meeting'],
  ])('says %j as words that it reads again', (due, words) => {
    expect(dueWords(due, wednesday)).toBe(words);
    expect(readDue(words, wednesday)).toEqual(due);
  });
});

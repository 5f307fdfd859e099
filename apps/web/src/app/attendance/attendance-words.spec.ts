import { periodsTo, roleWords, sixMonthsStanding } from './attendance-words';
import { presenceWords } from './presence-words';

describe('the quorum after a meeting', () => {
  it('is told step by step, with the moment at which it was lost', () => {
    const steps = [
      { from: '2019-03-06T17:09:00.000Z', present: 7 },
      { from: '2019-03-06T19:07:00.000Z', present: 2 },
      { from: '2019-03-06T19:17:00.000Z', present: 1 },
    ];
    expect(presenceWords(steps, 3)).toEqual([
      { at: '5.09pm', words: '7 voting members, quorate', isQuorate: true },
      { at: '7.07pm', words: '2 voting members, inquorate: the quorum is 3', isQuorate: false },
      { at: '7.17pm', words: '1 voting member, inquorate: the quorum is 3', isQuorate: false },
    ]);
  });
});

describe('the six months (B-12)', () => {
  it.each([
    ['none', 'done'],
    ['three-months', 'under-way'],
    ['four-months', 'soon'],
    ['five-months', 'soon'],
    ['lapsed', 'late'],
  ] as const)('with the warning %s are a %s', (warning, mark) => {
    expect(sixMonthsStanding(warning).mark).toBe(mark);
  });
});

describe('the page of attendance', () => {
  it('offers the municipal year, this year, the last and all', () => {
    expect(periodsTo('2019-07-08').map(({ label, from, to }) => [label, from, to])).toEqual([
      ['Municipal year', null, null],
      ['2019', '2019-01-01', '2019-07-08'],
      ['2018', '2018-01-01', '2018-12-31'],
      ['All meetings', '2000-01-01', '2019-07-08'],
    ]);
  });

  it('writes roles as words', () => {
    expect(['chair', 'vice-chair', 'co-optee'].map(roleWords)).toEqual(['Chair', 'Vice-Chair', 'Co-optee']);
  });
});

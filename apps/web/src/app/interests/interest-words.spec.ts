import {
  dispensationWords,
  formatPounds,
  penceFrom,
  poundsPattern,
  scopeWords,
  standingWords,
} from './interest-words';

describe('where a member stands', () => {
  const member = { dueBy: '2026-06-16', notifiedOn: null };
  it.each([
    [{ ...member, standing: 'due' as const }, 'soon', 'Due by Tue 16 June'],
    [{ ...member, standing: 'overdue' as const }, 'late', 'Overdue, was due by Tue 16 June'],
    [{ ...member, standing: 'registered' as const, notifiedOn: '2026-06-01' }, 'done', 'Notified Mon 1 June'],
    [
      { ...member, standing: 'registered-late' as const, notifiedOn: '2025-06-20' },
      'done',
      'Notified late, Fri 20 June 2025',
    ],
    [{ dueBy: null, notifiedOn: null, standing: 'not-required' as const }, 'grey', 'Need not register'],
  ])('%#: is said with a mark and a word', (register, mark, word) => {
    expect(standingWords(register, '2026-06-20')).toEqual({ mark, word });
  });
});

describe('pounds', () => {
  it.each([
    ['50', 5000],
    ['£50.01', 5001],
    ['1,200.5', 120050],
    [' £ 0.99 ', 99],
  ])('%s are read', (typed, pence) => {
    expect(poundsPattern.test(typed)).toBe(true);
    expect(penceFrom(typed)).toBe(pence);
  });

  it.each(['', 'fifty', '50.001', '1,20', '-5', '5.'])('%s are not taken for a sum', (typed) => {
    expect(poundsPattern.test(typed)).toBe(false);
  });

  it('are shown with their pence', () => {
    expect(formatPounds(5001)).toBe('£50.01');
    expect(formatPounds(123_400)).toBe('£1,234.00');
  });
});

describe('a dispensation in words', () => {
  it('says what it lifts', () => {
    expect(scopeWords({ maySpeak: true, mayVote: false })).toBe('May speak, no vote');
    expect(scopeWords({ maySpeak: false, mayVote: true })).toBe('May vote, not speak');
    expect(scopeWords({ maySpeak: true, mayVote: true })).toBe('May speak and vote');
  });

  it('holds on its first and last day and not a day more', () => {
    const granted = { grantedOn: '2026-05-05', expiresOn: '2026-11-01' };
    expect(dispensationWords(granted, '2026-05-04')).toEqual({ mark: 'open', word: 'From Tue 5 May' });
    expect(dispensationWords(granted, '2026-05-05').mark).toBe('done');
    expect(dispensationWords(granted, '2026-11-01')).toEqual({
      mark: 'done',
      word: 'In force until Sun 1 November',
    });
    expect(dispensationWords(granted, '2026-11-02')).toEqual({
      mark: 'withdrawn',
      word: 'Expired Sun 1 November',
    });
  });
});

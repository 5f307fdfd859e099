import type { Due } from '@minutebook/domain';
import { aBlock } from '../testing/blocks';
import { dueWords, obligationLines } from './due-words';

it.each<[Due | null, string]>([
  [{ kind: 'date', on: '2019-09-04' }, 'Due Wednesday, 4 September 2019'],
  [{ kind: 'next-meeting' }, 'Due at the next meeting'],
  [{ kind: 'weeks', weeks: 1 }, 'Due in a week'],
  [{ kind: 'weeks', weeks: 6 }, 'Due in 6 weeks'],
  [null, ''],
])('says when %j is', (due, words) => {
  expect(dueWords(due)).toBe(words);
});

describe('under a block', () => {
  it('stands who owes it and when, and what is still missing', () => {
    const action = aBlock('a', 'That EMPIRE be invited.', { kind: 'action', owner: 'Head of Service' });
    expect(obligationLines(action)).toEqual([
      { words: 'Head of Service', isMissing: false },
      { words: 'No date yet', isMissing: true },
    ]);
  });

  it('of a recommendation stands to whom it goes', () => {
    expect(
      obligationLines(aBlock('a', 'That ...', { kind: 'recommendation', addressedTo: 'Cabinet' })),
    ).toEqual([{ words: 'To Cabinet', isMissing: false }]);
  });

  it('of a discussion stands nothing', () => {
    expect(obligationLines(aBlock('a', 'Demand had risen.'))).toEqual([]);
  });
});

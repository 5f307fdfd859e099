import { daysLeftWords, numbersOf, stageOf } from './recommendation-words';

describe('words of recommendations', () => {
  it.each([
    [24, '24 working days left'],
    [1, '1 working day left'],
    [0, 'Today is the last working day'],
    [-1, '1 working day late'],
    [-1326, '1,326 working days late'],
    [null, ''],
  ])('%s is "%s"', (workingDaysLeft, words) => {
    expect(daysLeftWords({ workingDaysLeft })).toBe(words);
  });

  it('number as the meeting did, or by reference', () => {
    const item = { id: 'x', text: '', reference: '19/21, R1' };
    expect(
      numbersOf({
        items: [
          { ...item, ordinal: '1.a' },
          { ...item, ordinal: '' },
        ],
      }),
    ).toBe('1.a, 19/21, R1');
  });

  it('say whose draft it is', () => {
    const response = { stage: 'drafted', savedBy: 'Education' } as Parameters<typeof stageOf>[0];
    expect(stageOf(response)).toBe('Draft saved by Education, not sent');
    expect(stageOf({ ...response, stage: 'approved' })).toBe('Approved, not published');
  });
});

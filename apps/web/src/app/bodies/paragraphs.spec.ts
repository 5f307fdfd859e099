import { paragraphsFrom, paragraphsPattern } from './paragraphs';

describe('paragraphs of Schedule 12A as they are typed', () => {
  it.each([
    ['1, 2', [1, 2]],
    ['2 and 1', [1, 2]],
    ['3', [3]],
    ['1 1', [1]],
    ['', []],
  ])('%s', (typed, numbers) => {
    expect(paragraphsPattern.test(typed)).toBe(true);
    expect(paragraphsFrom(typed)).toEqual(numbers);
  });

  it.each(['8', '12', 'one', '1;2'])('%s is not accepted', (typed) => {
    expect(paragraphsPattern.test(typed)).toBe(false);
  });
});

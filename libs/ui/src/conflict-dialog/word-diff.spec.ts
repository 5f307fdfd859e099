import { wordDiff } from './word-diff';

const changed = (parts: { text: string; isChanged: boolean }[]) =>
  parts.filter(({ isChanged }) => isChanged).map(({ text }) => text.trim());

describe('words that differ between two versions', () => {
  it('marks only the words that one side has', () => {
    const diff = wordDiff(
      'A young person asked how they could reach their IRO.',
      'A young person asked how someone would reach their IRO.',
    );
    expect(changed(diff.theirs)).toEqual(['they could']);
    expect(changed(diff.yours)).toEqual(['someone would']);
  });

  it('gives back each text whole', () => {
    const [theirs, yours] = ['one two  three', 'zero one three four'];
    const diff = wordDiff(theirs, yours);
    expect(diff.theirs.map(({ text }) => text).join('')).toBe(theirs);
    expect(diff.yours.map(({ text }) => text).join('')).toBe(yours);
  });

  it('marks a whole text when the other side is empty', () => {
    expect(wordDiff('', 'new words').yours).toEqual([{ text: 'new words', isChanged: true }]);
  });
});

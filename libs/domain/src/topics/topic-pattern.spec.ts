import fc from 'fast-check';
import { topicKinds } from './terms';
import { topicPattern } from './topic-pattern';

describe('the words of a topic', () => {
  it.each([
    ['tag', 'Dental checks', '\\mDental\\s+checks\\M'],
    ['tag', '(SEND)', '\\(SEND\\)'],
    ['indicator', 'LAC 13', '\\mLAC\\s*13\\M'],
    ['theme', 'leaving-care', '\\mleaving\\s+care\\M'],
    ['theme', 'other', '$x'],
    ['recommendation', '6f9619ff-8b86-4011-b42d-00cf4fc964ff', '$x'],
    ['tag', '  ', '$x'],
  ] as const)('of %s "%s" are found by %s', (kind, key, pattern) => {
    expect(topicPattern(kind, key)).toBe(pattern);
  });

  it('never make a broken expression, whatever the key', () => {
    const regular = (pattern: string) => new RegExp(pattern.replace(/^\\m/, '\\b').replace(/\\M$/, '\\b'));
    fc.assert(
      fc.property(fc.constantFrom(...topicKinds), fc.string(), (kind, key) => {
        expect(() => regular(topicPattern(kind, key))).not.toThrow();
      }),
    );
  });
});

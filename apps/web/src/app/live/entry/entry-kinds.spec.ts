import { kindTyped } from './entry-kinds';

describe('a letter and a space at the start of the line', () => {
  it.each([
    ['d ', 'discussion'],
    ['c ', 'conclusion'],
    ['r ', 'resolution'],
    ['a ', 'action'],
    ['i ', 'request'],
    ['m ', 'motion'],
    ['v ', 'movement'],
    ['q ', 'question'],
    ['e ', 'recommendation'],
  ])('%s sets the kind to %s', (text, kind) => {
    expect(kindTyped(text, false)).toBe(kind);
  });

  it('sets an outcome in the outcomes item only', () => {
    expect(kindTyped('o ', true)).toBe('outcome');
    expect(kindTyped('o ', false)).toBeNull();
  });

  it.each(['A ', 'x ', 'a', ' a ', 'aa ', 'a young'])('leaves "%s" as text', (text) => {
    expect(kindTyped(text, true)).toBeNull();
  });
});

import { aBlock, aStoredBlock } from '../testing/blocks';
import { blockChanges } from './block-changes';

const base = [
  aStoredBlock('a', 'Demand had risen.', { version: 3 }),
  aStoredBlock('b', 'Carried.', { version: 7 }),
];

describe('what a save says', () => {
  it('is nothing while nothing was changed, whatever the order of the keys in the database', () => {
    const text = [{ text: 'Demand had risen.', type: 'text' as const }];
    const mine = [
      aBlock('a', '', { content: [{ content: text, type: 'paragraph' }] }),
      aBlock('b', 'Carried.'),
    ];
    expect(blockChanges(base, mine)).toBeNull();
  });

  it('is only the block that was changed, with the version that it was made on', () => {
    const changed = aBlock('b', 'Carried by seven votes.');
    expect(blockChanges(base, [aBlock('a', 'Demand had risen.'), changed])).toEqual({
      changed: [{ block: changed, version: 7 }],
      removed: [],
      order: ['a', 'b'],
    });
  });

  it('counts an owner, a date and a kind as changes', () => {
    const owned = aBlock('b', 'Carried.', { kind: 'action', owner: 'Head of Service' });
    expect(blockChanges(base, [base[0]!, owned])?.changed).toHaveLength(1);
  });

  it('has no version for a block that is new', () => {
    const mine = [...base, aBlock('c', 'Noted.')];
    expect(blockChanges(base, mine)).toMatchObject({
      changed: [{ block: { id: 'c' }, version: null }],
      order: ['a', 'b', 'c'],
    });
  });

  it('leaves out a block that was begun and not written', () => {
    expect(blockChanges(base, [...base, aBlock('c', '  ')])).toBeNull();
  });

  it('names the blocks that are gone and the order of the rest', () => {
    expect(blockChanges(base, [base[1]!])).toEqual({
      changed: [],
      removed: [{ id: 'a', version: 3 }],
      order: ['b'],
    });
    expect(blockChanges(base, [base[1]!, base[0]!])).toEqual({ changed: [], removed: [], order: ['b', 'a'] });
  });
});

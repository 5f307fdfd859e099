import { plainTextOf } from '@minutebook/domain';
import fc from 'fast-check';
import { aBlock, aStoredBlock } from '../testing/blocks';
import { mergeBlocks } from './merge-blocks';

const base = [
  aStoredBlock('a', 'Demand had risen.'),
  aStoredBlock('b', 'They could reach their IRO.'),
  aStoredBlock('c', 'The report was noted.'),
];
const newer = (id: string, words: string) => aStoredBlock(id, words, { version: 2 });
const said = (blocks: { content: Parameters<typeof plainTextOf>[0] }[]) =>
  blocks.map(({ content }) => plainTextOf(content));

describe('two clerks in one minute', () => {
  it('who wrote in different blocks are both kept, and nobody is asked', () => {
    const mine = [aBlock('a', 'Demand had fallen.'), base[1]!, base[2]!];
    const theirs = [base[0]!, base[1]!, newer('c', 'The report was welcomed.')];
    const { blocks, clashes } = mergeBlocks({ base, mine, theirs });
    expect(said(blocks)).toEqual([
      'Demand had fallen.',
      'They could reach their IRO.',
      'The report was welcomed.',
    ]);
    expect(clashes).toEqual([]);
  });

  it('who wrote in one block are asked, and until then the words of the writer stand', () => {
    const mine = [base[0]!, aBlock('b', 'Someone in care could reach their IRO.'), base[2]!];
    const theirs = [base[0]!, newer('b', 'One could reach the IRO by text.'), base[2]!];
    const { blocks, clashes } = mergeBlocks({ base, mine, theirs });
    expect(said(blocks)[1]).toBe('Someone in care could reach their IRO.');
    expect(clashes).toEqual([{ mine: mine[1], theirs: theirs[1], fields: ['content'] }]);
  });

  it('are not asked when one changed the words and the other the owner', () => {
    const mine = [base[0]!, aBlock('b', 'An app be tried.'), base[2]!];
    const theirs = [
      base[0]!,
      { ...newer('b', 'They could reach their IRO.'), owner: 'Head of Service' },
      base[2]!,
    ];
    const { blocks, clashes } = mergeBlocks({ base, mine, theirs });
    expect(clashes).toEqual([]);
    expect(blocks[1]).toMatchObject({ owner: 'Head of Service' });
    expect(said(blocks)[1]).toBe('An app be tried.');
  });

  it('are not asked when both wrote the same', () => {
    const theirs = [newer('a', 'Demand fell.'), base[1]!, base[2]!];
    expect(
      mergeBlocks({ base, mine: [aBlock('a', 'Demand fell.'), base[1]!, base[2]!], theirs }).clashes,
    ).toEqual([]);
  });

  it('keep the blocks that each added, each beside its neighbour', () => {
    const mine = [base[0]!, aBlock('mine', 'I added this.'), base[1]!, base[2]!];
    const theirs = [...base, newer('theirs', 'They added this.')];
    const ids = mergeBlocks({ base, mine, theirs }).blocks.map(({ id }) => id);
    expect(ids).toEqual(['a', 'mine', 'b', 'c', 'theirs']);
  });

  it('keep the order of the one who moved blocks', () => {
    const mine = [base[2]!, base[0]!, base[1]!];
    const theirs = [...base, newer('d', 'New.')];
    expect(mergeBlocks({ base, mine, theirs }).blocks.map(({ id }) => id)).toEqual(['c', 'd', 'a', 'b']);
    expect(mergeBlocks({ base, mine: base, theirs: mine as typeof base }).blocks.map(({ id }) => id)).toEqual(
      ['c', 'a', 'b'],
    );
  });

  it('lose a block that one took out, unless the other wrote in it meanwhile', () => {
    expect(mergeBlocks({ base, mine: base, theirs: base.slice(1) }).blocks.map(({ id }) => id)).toEqual([
      'b',
      'c',
    ]);
    const mine = [aBlock('a', 'Demand had risen by a tenth.'), base[1]!, base[2]!];
    expect(said(mergeBlocks({ base, mine, theirs: base.slice(1) }).blocks)[0]).toBe(
      'Demand had risen by a tenth.',
    );
    const theirs = [newer('a', 'Demand had doubled.'), base[1]!, base[2]!];
    expect(said(mergeBlocks({ base, mine: base.slice(1), theirs }).blocks)[0]).toBe('Demand had doubled.');
  });

  it('never lose a word of a block that they changed or added', () => {
    const edits = fc.array(
      fc.record({ id: fc.constantFrom('a', 'b', 'c', 'x', 'y'), words: fc.stringMatching(/^[a-z]{3,9}$/) }),
      {
        maxLength: 4,
      },
    );
    const apply = (changes: { id: string; words: string }[], suffix: string) => {
      const blocks = new Map(base.map((block) => [block.id, block] as const));
      for (const { id, words } of changes) {
        const own = 'xy'.includes(id) ? `${id}${suffix}` : id;
        blocks.set(own, newer(own, words));
      }
      return [...blocks.values()];
    };
    fc.assert(
      fc.property(edits, edits, (myEdits, theirEdits) => {
        const [mine, theirs] = [apply(myEdits, '-mine'), apply(theirEdits, '-theirs')];
        const { blocks, clashes } = mergeBlocks({ base, mine, theirs });
        const all = [...said(blocks), ...said(clashes.map((clash) => clash.theirs))];
        for (const block of [...mine, ...theirs]) {
          if (block.version === 2) expect(all).toContain(plainTextOf(block.content));
        }
        expect(new Set(blocks.map(({ id }) => id)).size).toBe(blocks.length);
      }),
    );
  });
});

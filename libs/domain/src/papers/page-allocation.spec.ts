import fc from 'fast-check';
import { allocatePages } from './page-allocation';

const item = (number: number, ...pages: number[]) => ({
  itemId: `item-${number}`,
  number,
  title: `Item ${number}`,
  papers: pages.map((count, index) => ({ paperId: `paper-${number}-${index + 1}`, pages: count })),
});
const ranges = (frontMatterPages: number, ...items: ReturnType<typeof item>[]) =>
  allocatePages({ frontMatterPages, items }).items.map(({ number, first, last }) => [number, first, last]);

describe('pages of a pack', () => {
  it('come out as the Corporate Parenting Panel of 3 July 2019 printed them', () => {
    const items = [item(1), item(2, 7), item(6, 4), item(7, 23), item(8, 11), item(9, 18), item(10)];
    expect(ranges(4, ...items)).toEqual([
      [2, 5, 12],
      [6, 13, 16],
      [7, 17, 40],
      [8, 41, 52],
      [9, 53, 70],
    ]);
  });

  it('come out as the Children & Young People Sub-Committee of 14 September 2021 printed them', () => {
    const items = [item(2, 9), item(6), item(7, 36), item(8, 2, 1), item(10, 4)];
    expect(ranges(4, ...items)).toEqual([
      [2, 5, 14],
      [7, 15, 50],
      [8, 51, 54],
      [10, 55, 58],
    ]);
  });

  it('come out as the Corporate Parenting Panel of 10 November 2021 printed them', () => {
    expect(ranges(4, item(7, 20), item(8, 17), item(11, 3))).toEqual([
      [7, 5, 24],
      [8, 25, 42],
      [11, 43, 46],
    ]);
  });

  it('keep appendices inside the range of their item, one after another', () => {
    const map = allocatePages({ frontMatterPages: 4, items: [item(8, 2, 1)] });
    expect(map).toEqual({
      frontMatter: { first: 1, last: 4 },
      items: [
        {
          itemId: 'item-8',
          number: 8,
          title: 'Item 8',
          first: 5,
          last: 8,
          lastContent: 7,
          papers: [
            { paperId: 'paper-8-1', first: 5, last: 6 },
            { paperId: 'paper-8-2', first: 7, last: 7 },
          ],
        },
      ],
      totalPages: 8,
    });
  });

  it('bring odd front matter to an even end', () => {
    expect(allocatePages({ frontMatterPages: 5, items: [item(2, 1)] })).toMatchObject({
      frontMatter: { first: 1, last: 6 },
      items: [{ first: 7, last: 8, lastContent: 7 }],
    });
  });

  it('are those of the front matter alone when no item has a paper', () => {
    expect(allocatePages({ frontMatterPages: 4, items: [item(1), item(2, 0)] })).toEqual({
      frontMatter: { first: 1, last: 4 },
      items: [],
      totalPages: 4,
    });
  });
});

describe('any pack', () => {
  const anyItems = fc
    .array(fc.array(fc.nat(60), { maxLength: 5 }), { maxLength: 20 })
    .map((list) => list.map((pages, index) => item(index + 1, ...pages)));

  it('starts every item on an odd page, ends it on an even one, and leaves no gap between them', () => {
    fc.assert(
      fc.property(fc.nat(12), anyItems, (frontMatterPages, items) => {
        const map = allocatePages({ frontMatterPages, items });
        let last = map.frontMatter.last;
        for (const placed of map.items) {
          expect(placed.first).toBe(last + 1);
          expect([placed.first % 2, placed.last % 2]).toEqual([1, 0]);
          expect(placed.last - placed.lastContent).toBeLessThanOrEqual(1);
          last = placed.last;
        }
        expect(map.totalPages).toBe(last);
      }),
    );
  });

  it('gives every paper its own pages, in order and within its item', () => {
    fc.assert(
      fc.property(anyItems, (items) => {
        for (const placed of allocatePages({ frontMatterPages: 4, items }).items) {
          const source = items.find((one) => one.itemId === placed.itemId)!;
          let last = placed.first - 1;
          for (const paper of placed.papers) {
            expect(paper.first).toBe(last + 1);
            expect(paper.last - paper.first + 1).toBe(
              source.papers.find((p) => p.paperId === paper.paperId)?.pages,
            );
            last = paper.last;
          }
          expect(last).toBe(placed.lastContent);
        }
      }),
    );
  });
});

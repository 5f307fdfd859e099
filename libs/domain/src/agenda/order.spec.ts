import { anAgendaItem } from '@minutebook/testing';
import fc from 'fast-check';
import { inAgendaOrder, moveItem, numberAgenda } from './order';
import type { WarnedItem } from './warnings';

const partA = (...ids: string[]) => ids.map((id, index) => anAgendaItem(id, { position: index + 1 }));
const partB = (...ids: string[]) =>
  ids.map((id, index) => anAgendaItem(id, { part: 'B', position: index + 1 }));
const idsOf = (items: readonly WarnedItem[]) =>
  items.map((item) => `${item.part}${item.position} ${item.id}`);

describe('numbering of the agenda', () => {
  it('runs through Part A and on through Part B, whatever the order of the rows', () => {
    const items = [...partB('placement'), ...partA('apologies', 'minutes', 'exclusion')];
    const numbers = numberAgenda(items, { isPublished: false });
    expect(Object.fromEntries(numbers)).toEqual({ apologies: 1, minutes: 2, exclusion: 3, placement: 4 });
  });

  const withWithdrawn = () =>
    partA('apologies', 'scorecard', 'report').map((item) => ({
      ...item,
      isWithdrawn: item.id === 'scorecard',
    }));

  it('gives no number to an item withdrawn before publication', () => {
    const numbers = numberAgenda(withWithdrawn(), { isPublished: false });
    expect(Object.fromEntries(numbers)).toEqual({ apologies: 1, scorecard: null, report: 2 });
  });

  it('leaves an item its number when it is withdrawn after publication', () => {
    const numbers = numberAgenda(withWithdrawn(), { isPublished: true });
    expect(Object.fromEntries(numbers)).toEqual({ apologies: 1, scorecard: 2, report: 3 });
  });

  it('does not shift the published numbers for an item that had been withdrawn before', () => {
    const publishedIds = new Set(['apologies', 'report']);
    const numbers = numberAgenda(withWithdrawn(), { isPublished: true, publishedIds });
    expect(Object.fromEntries(numbers)).toEqual({ apologies: 1, scorecard: null, report: 2 });
  });

  it('numbers nothing on an empty agenda', () => {
    expect(numberAgenda([], { isPublished: false }).size).toBe(0);
  });
});

describe('moving an item', () => {
  it('puts it before the item that had the position', () => {
    const moved = moveItem(partA('first', 'second', 'third'), 'third', 'A', 1);
    expect(idsOf(moved)).toEqual(['A1 third', 'A2 first', 'A3 second']);
  });

  it('moves it down as well as up', () => {
    const moved = moveItem(partA('first', 'second', 'third'), 'first', 'A', 2);
    expect(idsOf(moved)).toEqual(['A1 second', 'A2 first', 'A3 third']);
  });

  it('moves it to the other part and closes the gap', () => {
    const items = [...partA('first', 'second'), ...partB('placement')];
    expect(idsOf(moveItem(items, 'first', 'B', 1))).toEqual(['A1 second', 'B1 first', 'B2 placement']);
    expect(idsOf(moveItem(items, 'placement', 'A', 2))).toEqual(['A1 first', 'A2 placement', 'A3 second']);
  });

  it('takes a position past the end for the end, and one before the start for the start', () => {
    expect(idsOf(moveItem(partA('first', 'second'), 'first', 'A', 99))).toEqual(['A1 second', 'A2 first']);
    expect(idsOf(moveItem(partA('first', 'second'), 'second', 'A', -3))).toEqual(['A1 second', 'A2 first']);
  });

  it('throws for an item that is not on the agenda', () => {
    expect(() => moveItem(partA('first'), 'other', 'A', 1)).toThrow(RangeError);
  });
});

describe('any agenda', () => {
  const flags = fc.record({ part: fc.constantFrom('A' as const, 'B' as const), isWithdrawn: fc.boolean() });
  const anyAgenda = fc
    .array(flags, { minLength: 1, maxLength: 25 })
    .map((list) =>
      list.map((item, index) => anAgendaItem(`item-${index}`, { ...item, position: index + 1 })),
    );

  it('is numbered 1 to n without gaps, Part A first', () => {
    fc.assert(
      fc.property(anyAgenda, fc.boolean(), (items, isPublished) => {
        const numbers = numberAgenda(items, { isPublished });
        const inOrder = inAgendaOrder(items).map((item) => numbers.get(item.id)!);
        const given = inOrder.filter((number) => number !== null);
        expect(numbers.size).toBe(items.length);
        expect(given).toEqual(given.map((_, index) => index + 1));
      }),
    );
  });

  it('keeps its items through a move, has the moved one where it was put, and positions without gaps', () => {
    fc.assert(
      fc.property(
        anyAgenda,
        fc.nat(24),
        fc.constantFrom('A' as const, 'B' as const),
        fc.integer({ min: 1, max: 30 }),
        (items, pick, part, position) => {
          const id = items[pick % items.length]!.id;
          const moved = moveItem(items, id, part, position);
          expect(moved.map((item) => item.id).sort()).toEqual(items.map((item) => item.id).sort());
          for (const each of ['A', 'B'] as const) {
            const positions = moved.filter((item) => item.part === each).map((item) => item.position);
            expect(positions).toEqual(positions.map((_, index) => index + 1));
          }
          const target = moved.filter((item) => item.part === part);
          expect(target.findIndex((item) => item.id === id) + 1).toBe(Math.min(position, target.length));
        },
      ),
    );
  });

  it('keeps the order of all other items through a move', () => {
    fc.assert(
      fc.property(anyAgenda, fc.nat(24), fc.integer({ min: 1, max: 30 }), (items, pick, position) => {
        const id = items[pick % items.length]!.id;
        const others = (list: WarnedItem[]) => list.map((item) => item.id).filter((other) => other !== id);
        expect(others(moveItem(items, id, 'A', position))).toEqual(others(inAgendaOrder(items)));
      }),
    );
  });
});

import type { AgendaPart } from './terms';

/** What the order of business needs to know of an item. `position` counts from 1 within its part. */
export interface OrderedItem {
  id: string;
  part: AgendaPart;
  position: number;
}

/** Part A before Part B, each by position. */
export const inAgendaOrder = <Item extends OrderedItem>(items: readonly Item[]): Item[] =>
  [...items].sort((a, b) => a.part.localeCompare(b.part) || a.position - b.position);

export interface NumberingOptions {
  isPublished: boolean;
  /** Items that stood on the agenda as it was published; all of them when left out. */
  publishedIds?: ReadonlySet<string>;
}

/**
 * The numbers of the agenda: 1, 2, 3 through Part A and on through Part B (E-10). An item withdrawn before publication takes
 * none (null); one withdrawn afterwards keeps the number that it was published with.
 * A: first, second (withdrawn); B: third. Before publication 1, null, 2; after it 1, 2, 3.
 */
export function numberAgenda(
  items: readonly (OrderedItem & { isWithdrawn: boolean })[],
  { isPublished, publishedIds }: NumberingOptions,
): Map<string, number | null> {
  const numbers = new Map<string, number | null>();
  let next = 1;
  for (const item of inAgendaOrder(items)) {
    const keepsNumber = isPublished && (publishedIds?.has(item.id) ?? true);
    numbers.set(item.id, !item.isWithdrawn || keepsNumber ? next++ : null);
  }
  return numbers;
}

/**
 * The order after an item has been moved to a position (from 1) of a part: all items, Part A before Part B, with positions
 * renewed. A position past the end means the end. Throws for an item that is not on the agenda.
 * A: first, second, third; `moveItem(items, 'third', 'A', 1)` gives third, first, second.
 */
export function moveItem<Item extends OrderedItem>(
  items: readonly Item[],
  id: string,
  part: AgendaPart,
  position: number,
): Item[] {
  const moved = items.find((item) => item.id === id);
  if (!moved) throw new RangeError(`Item ${id} is not on this agenda.`);
  const others = inAgendaOrder(items).filter((item) => item.id !== id);
  const target = others.filter((item) => item.part === part);
  target.splice(Math.max(0, position - 1), 0, { ...moved, part });
  const rest = others.filter((item) => item.part !== part);
  return part === 'A'
    ? [...renumbered(target), ...renumbered(rest)]
    : [...renumbered(rest), ...renumbered(target)];
}

const renumbered = <Item extends OrderedItem>(items: readonly Item[]): Item[] =>
  items.map((item, index) => ({ ...item, position: index + 1 }));

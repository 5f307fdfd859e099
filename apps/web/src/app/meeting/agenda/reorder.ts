import type { AgendaItem } from '@minutebook/contracts';
import { moveItem, numberAgenda, type AgendaPart } from '@minutebook/domain';

/** Where an item goes within the agenda; `position` counts from 1 within the part. */
export interface Target {
  part: AgendaPart;
  position: number;
}

const withdrawnFlag = (item: AgendaItem) => ({ ...item, isWithdrawn: item.withdrawnReason !== null });

/** The agenda as it will read once an item stands elsewhere, numbers renewed. */
export function reordered(
  items: readonly AgendaItem[],
  itemId: string,
  target: Target,
  isPublished: boolean,
): AgendaItem[] {
  const moved = moveItem(items.map(withdrawnFlag), itemId, target.part, target.position);
  const numbers = numberAgenda(moved, { isPublished });
  return moved.map(({ isWithdrawn: _, ...item }) => ({ ...item, number: numbers.get(item.id) ?? null }));
}

/** The target one place up or down within the part, or null at its end. */
export function nextPlace(items: readonly AgendaItem[], item: AgendaItem, step: -1 | 1): Target | null {
  const part = items.filter((other) => other.part === item.part);
  const position = part.findIndex(({ id }) => id === item.id) + 1 + step;
  return position < 1 || position > part.length ? null : { part: item.part, position };
}

/** The target at which an item takes a number that another item of its part now has. */
export function placeOfNumber(items: readonly AgendaItem[], item: AgendaItem, number: number): Target | null {
  const position = items
    .filter(({ part }) => part === item.part)
    .findIndex((other) => other.number === number);
  return position === -1 ? null : { part: item.part, position: position + 1 };
}

/** The last place of a part. The motion to exclude the public stays the last item of Part A, so others go before it. */
export function lastPlace(items: readonly AgendaItem[], part: AgendaPart): Target {
  const there = items.filter((item) => item.part === part);
  const isBeforeMotion = part === 'A' && there.at(-1)?.kind === 'exclusion';
  return { part, position: there.length + (isBeforeMotion ? 0 : 1) };
}

/** Said aloud after a move: "Item 8 is now item 7". */
export function moveInWords(before: AgendaItem, after: AgendaItem | undefined): string {
  if (!after) return '';
  const was = before.number === null ? `“${before.title}”` : `Item ${before.number}`;
  if (before.part !== after.part) {
    const now = after.number === null ? '' : `, item ${after.number}`;
    return `${was} is now in Part ${after.part}${now}`;
  }
  return after.number === null ? `${was} has moved` : `${was} is now item ${after.number}`;
}

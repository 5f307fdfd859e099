import type { MinuteBook } from '@minutebook/contracts';
import { describeMinutesState } from '@minutebook/domain';
import type { Mark } from '@minutebook/ui';
import { minutesMark } from '../meeting/meeting-tabs';

export type BookRow = MinuteBook[number];

export interface BookYear {
  year: string;
  rows: BookRow[];
}

/** The book of one body, or of all, in years; the newest first. */
export function bookYears(book: MinuteBook, bodyId: string | undefined): BookYear[] {
  const years = new Map<string, BookRow[]>();
  const newestFirst = [...book].sort((a, b) => b.heldOn.localeCompare(a.heldOn));
  for (const row of newestFirst) {
    if (bodyId && row.body.id !== bodyId) continue;
    const year = row.heldOn.slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), row]);
  }
  return [...years].map(([year, rows]) => ({ year, rows }));
}

/** How a set of minutes stands, and who signed it. */
export function bookStanding({ state, signedBy }: BookRow): { mark: Mark; word: string } {
  if (state === 'not-begun') return { mark: 'open', word: 'Not begun' };
  const word = describeMinutesState(state);
  return { mark: minutesMark(state), word: signedBy ? `${word} by ${signedBy}` : word };
}

/** The bodies that the book has minutes of, by name. */
export const bookBodies = (book: MinuteBook): BookRow['body'][] =>
  [...new Map(book.map(({ body }) => [body.id, body] as const)).values()].sort((a, b) =>
    a.name.localeCompare(b.name),
  );

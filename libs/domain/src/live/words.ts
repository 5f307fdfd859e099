import { councilTime, formatDateTime, formatTime, joinWords, type Instant } from '../calendar/index';
import type { LiveItem, LiveMeeting, LiveParticipant } from './live-meeting';

/** What the council's clocks showed: "7.07pm". */
export const clockOf = (at: Instant): string => formatTime(councilTime(at).at);

/** The time, with its date where that is not the date of the other moment. */
export function momentOf(at: Instant, beside: Instant): string {
  const { on, at: time } = councilTime(at);
  return on === councilTime(beside).on ? formatTime(time) : formatDateTime(on, time);
}

export const nameOf = ({ participants }: Pick<LiveMeeting, 'participants'>, id: string): string =>
  participants.find((person) => person.id === id)?.name ?? 'Somebody';

export const namesOf = (people: readonly Pick<LiveParticipant, 'name'>[]): string =>
  joinWords(people.map(({ name }) => name));

/** "item 9", or the title where it has no number. */
export const itemWords = ({ number, title }: Pick<LiveItem, 'number' | 'title'>): string =>
  number === null ? `“${title}”` : `item ${number}`;

/** "items 7, 8 and 9". */
export function itemsWords(items: readonly Pick<LiveItem, 'number' | 'title'>[]): string {
  const [only] = items;
  if (only && items.length === 1) return itemWords(only);
  if (items.some(({ number }) => number === null)) return joinWords(items.map(itemWords));
  return `items ${joinWords(items.map(({ number }) => String(number)))}`;
}

export const sentenceCase = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** `counted(1, 'vote', 'votes')` is "1 vote". */
export const counted = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

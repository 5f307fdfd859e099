import { formatPages, formatTime, joinWords, type LiveItem, type LiveMeeting } from '@minutebook/domain';
import { clockWords, spellWords } from '../record-time';

/** "Item 7 (Pages 17 - 40). Began 6.21pm", "Items 7 and 8, taken together. Began 6.21pm". */
export function itemFacts(items: readonly LiveItem[], live: LiveMeeting): string {
  const [first] = items;
  if (!first) return live.phase === 'closed' ? `The meeting ended at ${clockWords(live.closedAt ?? '')}` : '';
  return [`${nameOf(items)}${pagesOf(items)}`, plannedWords(first), timesOf(first)]
    .filter(Boolean)
    .join('. ');
}

/** "Planned for 6.20pm"; empty where no time is planned. */
export const plannedWords = ({ plannedAt }: Pick<LiveItem, 'plannedAt'>): string =>
  plannedAt ? `Planned for ${formatTime(plannedAt)}` : '';

function nameOf(items: readonly LiveItem[]): string {
  const numbers = items.flatMap(({ number }) => (number === null ? [] : [String(number)]));
  if (numbers.length === 0) return 'Item without a number';
  if (items.length === 1) return `Item ${numbers[0] ?? ''}`;
  return `Items ${joinWords(numbers)}, taken together`;
}

const pagesOf = ([item, another]: readonly LiveItem[]): string =>
  item?.pages && !another ? ` ${formatPages(item.pages.first, item.pages.last)}` : '';

function timesOf({ state, spells, reason }: LiveItem): string {
  const began = spells[0]?.from;
  const ended = spells.at(-1)?.to;
  if (state === 'deferred' || state === 'withdrawn') {
    return `${state === 'deferred' ? 'Deferred' : 'Withdrawn'}${reason ? `: ${reason}` : ''}`;
  }
  if (!began) return 'Not begun';
  return ended ? spellWords(began, ended) : `Began ${clockWords(began)}`;
}

/** The title, or both titles of items taken together. */
export function itemHeading(items: readonly LiveItem[], phase: LiveMeeting['phase']): string {
  if (items.length > 0) return joinWords(items.map(({ title }) => title));
  return phase === 'closed' ? 'The meeting has ended' : 'No item is on';
}

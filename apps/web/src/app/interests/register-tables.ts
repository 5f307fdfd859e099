import type { RegisteredInterest } from '@minutebook/contracts';
import {
  categoryCaption,
  interestCategories,
  interestKindOf,
  type InterestCategory,
  type PlainDate,
  formatShortDate,
} from '@minutebook/domain';
import type { StateWords } from './interest-words';

export interface EntryLine {
  entry: RegisteredInterest;
  /** The words, or null where they are withheld. */
  words: string | null;
  state: StateWords | null;
  period: string;
}
export interface CategoryTable {
  category: InterestCategory;
  caption: string;
  /** Interests of a partner are registered under the pecuniary categories only. */
  hasPartner: boolean;
  member: EntryLine[];
  partner: EntryLine[];
}

/** One table a category, numbered through, each entry with what is to be known about it. */
export function categoryTables(entries: readonly RegisteredInterest[], today: PlainDate): CategoryTable[] {
  return interestCategories.map((category) => {
    const ofCategory = entries.filter((entry) => entry.category === category);
    const lines = (holder: RegisteredInterest['holder']) =>
      ofCategory.filter((entry) => entry.holder === holder).map((entry) => lineOf(entry, today));
    return {
      category,
      caption: categoryCaption(category),
      hasPartner: interestKindOf(category) === 'dpi',
      member: lines('member'),
      partner: lines('partner'),
    };
  });
}

const lineOf = (entry: RegisteredInterest, today: PlainDate): EntryLine => ({
  entry,
  words: entry.withholding === 'none' ? entry.description : null,
  state: stateOf(entry, today),
  period: periodOf(entry, today),
});

/** What is special about an entry; null for one that is simply in the register. */
function stateOf(
  { confirmedOn, endedOn, notifiedOn }: RegisteredInterest,
  today: PlainDate,
): StateWords | null {
  if (confirmedOn === null)
    return { mark: 'under-way', word: `Notified ${formatShortDate(notifiedOn, today)}, not confirmed yet` };
  if (endedOn !== null && endedOn <= today) return { mark: 'withdrawn', word: 'Over, no longer published' };
  return null;
}

function periodOf({ beganOn, endedOn }: RegisteredInterest, today: PlainDate): string {
  const day = (date: PlainDate) => formatShortDate(date, today);
  if (beganOn && endedOn) return `${day(beganOn)} to ${day(endedOn)}`;
  if (beganOn) return `Since ${day(beganOn)}`;
  return endedOn ? `Until ${day(endedOn)}` : '';
}

import type { PlainDate } from '../calendar/index';
import { categoryCaption, interestCategories, interestKindOf } from './categories';
import type { InterestCategory, InterestHolder } from './categories';
import type { InterestCircumstance, InterestKind } from './terms';

/** Why the words of an entry are kept back: sensitive (I-05, s.32), or somebody's home address (I-08). */
export const withholdings = ['none', 'sensitive', 'home-address'] as const;
export type Withholding = (typeof withholdings)[number];

/** An entry as the open register holds it. What is withheld is not in here at all, but kept apart. */
export interface RegisterEntry {
  category: InterestCategory;
  holder: InterestHolder;
  /** Empty when withheld. */
  description: string;
  withholding: Withholding;
  beganOn: PlainDate | null;
  endedOn: PlainDate | null;
  /** Null until the Monitoring Officer has confirmed the member's notification. */
  confirmedOn: PlainDate | null;
}

/** One table of the published register: a category with what the member and the partner hold. */
export interface PublishedCategory {
  category: InterestCategory;
  caption: string;
  me: string[];
  partner: string[];
}

/** What stands in print in place of words that are withheld (s.32(2)(b)). */
export const withheldText: Record<Exclude<Withholding, 'none'>, string> = {
  sensitive: 'An interest whose details are withheld under section 32(2) of the Localism Act 2011.',
  'home-address': 'A home address, which is not published.',
};

/**
 * The register as anybody may read it (I-01, I-05, I-08; s.29 and s.32 Localism Act 2011): every category in order, and of
 * the entries those that are confirmed and have not ended (s.29(3)). Of a sensitive interest or a home address it says only
 * that there is one.
 */
export function publishedRegister(entries: readonly RegisterEntry[], today: PlainDate): PublishedCategory[] {
  const published = entries.filter((entry) => isPublished(entry, today));
  return interestCategories.map((category) => {
    const of = (holder: InterestHolder) =>
      published.filter((entry) => entry.category === category && entry.holder === holder).map(publishedText);
    return { category, caption: categoryCaption(category), me: of('member'), partner: of('partner') };
  });
}

const isPublished = (entry: RegisterEntry, today: PlainDate): boolean =>
  entry.confirmedOn !== null && (entry.endedOn === null || entry.endedOn > today);

/** What the public reads of an entry: its words, or why they are withheld. */
export const publishedText = (entry: Pick<RegisterEntry, 'withholding' | 'description'>): string =>
  entry.withholding === 'none' ? entry.description : withheldText[entry.withholding];

/** Why an entry cannot be notified so, or null: the partner's interests are pecuniary ones, and an end follows its start. */
export function entryProblem(
  entry: Pick<RegisterEntry, 'category' | 'holder' | 'beganOn' | 'endedOn' | 'withholding'>,
): { code: string; detail: string; path: string } | null {
  if (entry.holder === 'partner' && interestKindOf(entry.category) === 'ori')
    return {
      path: 'holder',
      code: 'partner-pecuniary-only',
      detail: 'Of a partner only disclosable pecuniary interests are registered.',
    };
  if (entry.withholding === 'home-address' && entry.category !== 'land' && entry.category !== 'licences')
    return {
      path: 'withholding',
      code: 'no-address-here',
      detail: 'A home address stands under land or licences only.',
    };
  if (entry.beganOn !== null && entry.endedOn !== null && entry.endedOn < entry.beganOn)
    return { path: 'endedOn', code: 'ends-before-start', detail: 'An interest cannot end before it began.' };
  return null;
}

/** What is owed to the register because of an interest. */
export interface RegisterDuty {
  duty: 'none' | 'registered' | 'in-train' | 'notify';
  isWithheld: boolean;
}

/**
 * What an interest asks of the register, whatever dispensation there is (I-04 to I-06, column "Register" of rules 4.3). A DPI
 * that is not registered is notified within 28 days; a non-registrable interest asks nothing.
 */
export function registerDuty(matter: {
  interest: InterestKind;
  circumstance: InterestCircumstance;
  isSensitive: boolean;
}): RegisterDuty {
  if (matter.interest === 'nri') return { duty: 'none', isWithheld: false };
  const byCircumstance: Partial<Record<InterestCircumstance, RegisterDuty['duty']>> = {
    registered: 'registered',
    pending: 'in-train',
  };
  return { duty: byCircumstance[matter.circumstance] ?? 'notify', isWithheld: matter.isSensitive };
}

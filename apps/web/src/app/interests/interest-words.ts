import type { Dispensation, RegisterSummary } from '@minutebook/contracts';
import {
  formatShortDate,
  type PlainDate,
  type RegistrationStanding,
  type Withholding,
} from '@minutebook/domain';
import type { Mark } from '@minutebook/ui';

export interface StateWords {
  mark: Mark;
  word: string;
}

/** Where a member stands against the 28 days: "Due by Tue 16 June", "Overdue since Wed 17 June". */
export function standingWords(
  { standing, dueBy, notifiedOn }: Pick<RegisterSummary, 'standing' | 'dueBy' | 'notifiedOn'>,
  today: PlainDate,
): StateWords {
  const day = (date: PlainDate | null) => (date ? formatShortDate(date, today) : '');
  const words: Record<RegistrationStanding, StateWords> = {
    'not-required': { mark: 'grey', word: 'Need not register' },
    due: { mark: 'soon', word: `Due by ${day(dueBy)}` },
    overdue: { mark: 'late', word: `Overdue, was due by ${day(dueBy)}` },
    registered: { mark: 'done', word: `Notified ${day(notifiedOn)}` },
    'registered-late': { mark: 'done', word: `Notified late, ${day(notifiedOn)}` },
  };
  return words[standing];
}

export const withholdingWords: Record<Withholding, string> = {
  none: 'Published with the register',
  sensitive: 'Sensitive: the details are withheld',
  'home-address': 'A home address: it is not published',
};

/** £50.01, from pence. */
export const formatPounds = (pence: number): string =>
  `£${Math.floor(pence / 100).toLocaleString('en-GB')}.${String(pence % 100).padStart(2, '0')}`;

/** Pounds as people write them: "50", "£1,200.50". */
export const poundsPattern = /^\s*£?\s*\d{1,3}(,?\d{3})*(\.\d{1,2})?\s*$/;

/** Pence from what `poundsPattern` lets through: "£1,200.50" is 120050. */
export function penceFrom(pounds: string): number {
  const [whole = '', part = ''] = pounds.replace(/[£,\s]/g, '').split('.');
  return Number(whole) * 100 + Number(part.padEnd(2, '0'));
}

/** What a dispensation lifts: "May speak and vote". */
export const scopeWords = ({ maySpeak, mayVote }: Pick<Dispensation, 'maySpeak' | 'mayVote'>): string =>
  maySpeak && mayVote ? 'May speak and vote' : maySpeak ? 'May speak, no vote' : 'May vote, not speak';

/** Whether a dispensation holds today: "In force until Sat 4 May 2030", "Expired Sun 1 November". */
export function dispensationWords(
  { grantedOn, expiresOn }: Pick<Dispensation, 'grantedOn' | 'expiresOn'>,
  today: PlainDate,
): StateWords {
  if (expiresOn < today) return { mark: 'withdrawn', word: `Expired ${formatShortDate(expiresOn, today)}` };
  if (grantedOn > today) return { mark: 'open', word: `From ${formatShortDate(grantedOn, today)}` };
  return { mark: 'done', word: `In force until ${formatShortDate(expiresOn, today)}` };
}

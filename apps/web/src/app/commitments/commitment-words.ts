import type { Commitment } from '@minutebook/contracts';
import {
  addDays,
  formatDate,
  formatShortDate,
  type AddresseeKind,
  type CommitmentKind,
  type CommitmentState,
  type PlainDate,
} from '@minutebook/domain';
import type { IconName, Mark } from '@minutebook/ui';
import { dayAndMonth, weekdayOf } from '../core/day-words';

export const kindOf: Record<CommitmentKind, { label: string; icon: IconName }> = {
  action: { label: 'Action', icon: 'checklist' },
  request: { label: 'Request', icon: 'help' },
  recommendation: { label: 'Recommendation', icon: 'reply' },
  resolution: { label: 'Resolution', icon: 'gavel' },
};

export const addresseeWords: Record<AddresseeKind, string> = {
  '': 'Not said',
  executive: 'The executive',
  council: 'The council',
  partner: 'A partner',
  officer: 'An officer',
};

const stateOf: Record<CommitmentState, { mark: Mark; word: string }> = {
  'not-begun': { mark: 'open', word: 'Not begun' },
  'under-way': { mark: 'under-way', word: 'Under way' },
  'done-proposed': { mark: 'soon', word: 'Done, to confirm' },
  done: { mark: 'done', word: 'Done' },
  dropped: { mark: 'withdrawn', word: 'Dropped' },
  withdrawn: { mark: 'withdrawn', word: 'Withdrawn' },
};

/** From so many days before it is due, silence is worth a mark. */
const soonWithinDays = 14;

export const isOpen = ({ state }: Pick<Commitment, 'state'>): boolean =>
  state === 'not-begun' || state === 'under-way' || state === 'done-proposed';

export const isLate = ({ lateByWorkingDays }: Pick<Commitment, 'lateByWorkingDays'>): boolean =>
  lateByWorkingDays !== null;

/** "1 day late", in working days; a day off that has passed since counts as none. */
export function lateWords(workingDays: number): string {
  if (workingDays < 1) return 'Late';
  return `${countWords(workingDays, 'day')} late`;
}

type Standing = Pick<Commitment, 'state' | 'dueOn' | 'lateByWorkingDays' | 'lastUpdateAt'>;

/** How a row stands, as its mark and its words: late before everything else, then silence close to the day. */
export function standingOf(row: Standing, today: PlainDate): { mark: Mark; word: string } {
  if (row.state === 'done-proposed') return stateOf['done-proposed'];
  if (row.lateByWorkingDays !== null) return { mark: 'late', word: lateWords(row.lateByWorkingDays) };
  const isSoon = row.dueOn !== null && row.dueOn <= addDays(today, soonWithinDays);
  if (row.state === 'not-begun' && isSoon && !row.lastUpdateAt)
    return { mark: 'soon', word: 'Nothing heard' };
  return stateOf[row.state];
}

export const stateWords = (state: CommitmentState): string => stateOf[state].word;

/** "Wed 4 Sept", and "Wed 4 Sept 2018" where the year is not this one. */
const shortDay = (date: PlainDate, today: PlainDate): string => {
  const year = date.slice(0, 4) === today.slice(0, 4) ? '' : ` ${date.slice(0, 4)}`;
  return `${weekdayOf(date).slice(0, 3)} ${dayAndMonth(date)}${year}`;
};

/** "Wed 3 July", "Next meeting", "In 4 weeks", "No date". */
export function dueWords({ due, dueOn }: Pick<Commitment, 'due' | 'dueOn'>, today: PlainDate): string {
  if (dueOn) return shortDay(dueOn, today);
  if (due?.kind === 'next-meeting') return 'Next meeting';
  if (due?.kind === 'weeks') return due.weeks === 1 ? 'In a week' : `In ${due.weeks} weeks`;
  return 'No date';
}

/** The quiet line under the text: what was heard last, or that it was asked by young people. */
export function lastHeard(row: Commitment, today: PlainDate): string {
  const heard = row.lastUpdate.trim();
  const on = row.lastUpdateAt
    ? formatShortDate(row.lastUpdateAt.slice(0, 10), today).split(' ').slice(1)
    : [];
  const said = heard ? [on.join(' '), heard].filter(Boolean).join(': ') : '';
  return [row.isFromYoungPeople ? 'Asked by young people' : '', said].filter(Boolean).join('. ');
}

export const countWords = (amount: number, one: string, many = `${one}s`): string =>
  amount === 1 ? `1 ${one}` : `${amount.toLocaleString('en-GB')} ${many}`;

export const longDue = ({ due, dueOn }: Pick<Commitment, 'due' | 'dueOn'>): string =>
  dueOn ? formatDate(dueOn) : dueWords({ due, dueOn }, '2000-01-01');

import type { PlainDate } from '@minutebook/domain';
import type { SixMonths } from '@minutebook/contracts';
import type { Mark } from '@minutebook/ui';

export interface Period {
  label: string;
  from: PlainDate | null;
  to: PlainDate | null;
}

/** What can be chosen: the API's own period, the calendar year so far, the one before, and everything. */
export function periodsTo(today: PlainDate): Period[] {
  const year = Number(today.slice(0, 4));
  return [
    { label: 'Municipal year', from: null, to: null },
    { label: String(year), from: `${year}-01-01`, to: today },
    { label: String(year - 1), from: `${year - 1}-01-01`, to: `${year - 1}-12-31` },
    { label: 'All meetings', from: '2000-01-01', to: today },
  ];
}

/** "Vice-Chair" of `vice-chair`; whatever else the API calls a role begins with a capital too. */
export const roleWords = (role: string): string =>
  role === 'vice-chair' ? 'Vice-Chair' : role.slice(0, 1).toUpperCase() + role.slice(1);

const standings: Record<SixMonths[number]['warning'], { mark: Mark; word: string }> = {
  none: { mark: 'done', word: 'No warning' },
  'three-months': { mark: 'under-way', word: 'Three months without attendance' },
  'four-months': { mark: 'soon', word: 'Four months without attendance' },
  'five-months': { mark: 'soon', word: 'Five months without attendance' },
  lapsed: { mark: 'late', word: 'Six months have passed' },
};

/** How near a councillor is to the end of the six months (B-11, B-12). */
export const sixMonthsStanding = (warning: SixMonths[number]['warning']): { mark: Mark; word: string } =>
  standings[warning];

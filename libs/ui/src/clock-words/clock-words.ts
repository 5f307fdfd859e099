import type { PublicationClock } from '@minutebook/contracts';
import { formatShortDate, type PlainDate, type PublicationStanding } from '@minutebook/domain';
import type { Mark } from '../status/mark';

const standingMarks: Record<PublicationStanding, Mark> = {
  ample: 'open',
  soon: 'soon',
  late: 'late',
  met: 'done',
  none: 'withdrawn',
};

/** The shape of a publication clock's standing. */
export const standingMark = (standing: PublicationStanding): Mark => standingMarks[standing];

/** "8 working days left"; "No working day to spare" on the last day. */
export function workingDaysLeftWords(days: number): string {
  if (days <= 0) return 'No working day to spare';
  return days === 1 ? '1 working day left' : `${days} working days left`;
}

/**
 * A publication clock in one line for lists: "Publish by Tue 25 June, 8 working days left", "Published Tue 25 June, 5 clear
 * days". For the whole reasoning use `mb-clear-days`.
 */
export function clockLine(clock: PublicationClock, today: PlainDate): string {
  const { published, publishBy, requiredClearDays, standing } = clock;
  if (published) {
    const days = published.clearDays === 1 ? '1 clear day' : `${published.clearDays} clear days`;
    const needed = published.clearDays < requiredClearDays ? `, ${requiredClearDays} are needed` : '';
    return `Published ${formatShortDate(published.on, today)}, ${days}${needed}`;
  }
  if (standing === 'none') return 'No agenda is due';
  const by = formatShortDate(publishBy.on, today);
  return standing === 'late'
    ? `Not published; it was due by ${by}`
    : `Publish by ${by}, ${workingDaysLeftWords(clock.workingDaysLeft).toLowerCase()}`;
}

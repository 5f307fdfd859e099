import type { MeetingState } from '../meetings/index';
import type { PublicationPolicy } from '../policy/index';
import { latestPublication, publicationDay, workingDaysUntil } from './clear-days';
import { addDays } from './plain-date';
import type { PlainDate, PlainTime } from './plain-date';
import type { PublicationStanding } from './standing';
import { nonWorkingReason } from './working-days';
import type { WorkingCalendar } from './working-days';

/** Up to this many working days left, a deadline is "soon". */
const soonWorkingDays = 5;

export interface PublicationClockInput {
  meetingOn: PlainDate;
  state: MeetingState;
  today: PlainDate;
  timeOfDay: PlainTime;
  policy: PublicationPolicy;
  calendar: WorkingCalendar;
  /** The stamp of the publication. A holiday proclaimed later changes nothing about it. */
  published: { on: PlainDate; clearDays: number; isLate: boolean } | null;
}

export interface PublicationClockReading {
  standing: PublicationStanding;
  publishBy: { on: PlainDate; at: PlainTime };
  requiredClearDays: number;
  /** Working days after today, up to and with the last day for publishing: 0 on that day, negative once it is past. */
  workingDaysLeft: number;
}

/**
 * Where a meeting stands against its publication deadline (N-02, N-03, N-12). On Monday, 24 June 2019 at 14:10 the meeting
 * of 3 July 2019 is "soon": publish by 25 June 2019 at 17:00, 1 working day left.
 */
export function publicationClock(input: PublicationClockInput): PublicationClockReading {
  const { meetingOn, policy, calendar, today } = input;
  const lastDay = latestPublication(meetingOn, calendar, policy.clearDays);
  const workingDaysLeft = workingDaysUntil(today, lastDay, calendar);
  return {
    standing: standingOf(input, lastDay, workingDaysLeft),
    publishBy: { on: lastDay, at: policy.cutoff },
    requiredClearDays: policy.clearDays,
    workingDaysLeft,
  };
}

function standingOf(
  input: PublicationClockInput,
  lastDay: PlainDate,
  workingDaysLeft: number,
): PublicationStanding {
  const { state, today, timeOfDay, policy, calendar, published } = input;
  if (state === 'cancelled' || state === 'postponed') return 'none';
  if (published) return published.isLate ? 'late' : 'met';
  if (publicationDay(today, timeOfDay, policy.cutoff, calendar) > lastDay) return 'late';
  return workingDaysLeft <= soonWorkingDays ? 'soon' : 'ample';
}

export interface ClearDayCell {
  date: PlainDate;
  kind: 'publish' | 'counted' | 'off' | 'meeting' | 'other';
  /** 1 for the first clear day; only where `kind` is `counted`. */
  countedNumber?: number;
  /** "Saturday", "Easter Monday"; only where `kind` is `off`. */
  offReason?: string;
  isToday: boolean;
}

/**
 * One cell a day from today, or from the day of publication if that is earlier, to the meeting (N-12). `publishBy` is the
 * last day for publishing, or the day on which it was done. Today 24 June 2019, publish by 25 June, meeting 3 July: other,
 * publish, counted 1 to 3, off, off, counted 4 and 5, meeting.
 */
export function clearDayStrip(input: {
  today: PlainDate;
  publishBy: PlainDate;
  meetingOn: PlainDate;
  calendar: WorkingCalendar;
}): ClearDayCell[] {
  const { today, publishBy, meetingOn, calendar } = input;
  const cells: ClearDayCell[] = [];
  let counted = 0;
  for (let date = today < publishBy ? today : publishBy; date <= meetingOn; date = addDays(date, 1)) {
    const offReason = nonWorkingReason(date, calendar);
    const isToday = date === today;
    if (date === meetingOn) cells.push({ date, kind: 'meeting', isToday });
    else if (date === publishBy) cells.push({ date, kind: 'publish', isToday });
    else if (offReason !== null) cells.push({ date, kind: 'off', offReason, isToday });
    else if (date < publishBy) cells.push({ date, kind: 'other', isToday });
    else cells.push({ date, kind: 'counted', countedNumber: ++counted, isToday });
  }
  return cells;
}

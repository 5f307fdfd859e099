import type { MeetingSummary } from '@minutebook/contracts';
import {
  addDays,
  dayOfWeek,
  daysInMonth,
  formatDate,
  formatShortDate,
  formatTime,
  isPlainDate,
  nonWorkingReason,
  type PlainDate,
  type WorkingCalendar,
} from '@minutebook/domain';
import { standingMark, type Mark } from '@minutebook/ui';

/** A meeting, or the publication of its agenda, on the day on which it stands. */
export interface DayEntry {
  key: string;
  meetingId: string;
  kind: 'meeting' | 'publication';
  mark: Mark;
  lead: string;
  text: string;
}

export interface MonthDay {
  date: PlainDate;
  day: number;
  inFull: string;
  isInMonth: boolean;
  isToday: boolean;
  /** Weekends, bank holidays and closures do not count as clear days. `closedFor` names the last two. */
  isWorking: boolean;
  closedFor: string;
  entries: DayEntry[];
}

export const monthOf = (date: PlainDate): string => date.slice(0, 7);

/** The month of the address, or the one of today where that is none. */
export const monthFrom = (asked: string | undefined, today: PlainDate): string =>
  asked && isPlainDate(`${asked}-01`) ? asked : monthOf(today);

/** The month so many months away: `monthAway('2019-12', 1)` is `'2020-01'`. */
export function monthAway(month: string, months: number): string {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + months;
  return `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}`;
}

/** First and last day of the weeks, Monday to Sunday, that hold the month. */
export function weeksOf(month: string): { from: PlainDate; to: PlainDate } {
  const first = `${month}-01`;
  const last = `${month}-${daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5, 7)))}`;
  return { from: addDays(first, 1 - dayOfWeek(first)), to: addDays(last, 7 - dayOfWeek(last)) };
}

/** The weeks of a month with their meetings and publication days. */
export function monthGrid(
  month: string,
  meetings: readonly MeetingSummary[],
  calendar: WorkingCalendar,
  today: PlainDate,
): MonthDay[][] {
  const { from, to } = weeksOf(month);
  const entries = meetings.flatMap((meeting) => entriesOf(meeting, today));
  const weeks: MonthDay[][] = [];
  for (let monday = from; monday <= to; monday = addDays(monday, 7)) {
    weeks.push(
      Array.from({ length: 7 }, (_, index) => {
        const date = addDays(monday, index);
        const reason = nonWorkingReason(date, calendar);
        return {
          date,
          day: Number(date.slice(8)),
          inFull: formatDate(date),
          isInMonth: monthOf(date) === month,
          isToday: date === today,
          isWorking: reason === null,
          closedFor: reason === 'Saturday' || reason === 'Sunday' ? '' : (reason ?? ''),
          entries: entries.filter((entry) => entry.on === date),
        };
      }),
    );
  }
  return weeks;
}

function entriesOf(meeting: MeetingSummary, today: PlainDate): (DayEntry & { on: PlainDate })[] {
  const { id: meetingId, body, clock, heldOn } = meeting;
  const name = body.shortName || body.name;
  const isOff = clock.standing === 'none';
  const held = {
    key: `${meetingId}-meeting`,
    meetingId,
    kind: 'meeting' as const,
    on: heldOn,
    mark: (isOff ? 'withdrawn' : heldOn < today ? 'done' : 'open') as Mark,
    lead: isOff ? `Will not meet` : formatTime(meeting.startTime),
    text: name,
  };
  if (isOff) return [held];
  const publication = {
    key: `${meetingId}-publication`,
    meetingId,
    kind: 'publication' as const,
    on: clock.published?.on ?? clock.publishBy.on,
    mark: standingMark(clock.standing),
    lead: clock.published ? 'Published' : `Publish by ${formatTime(clock.publishBy.at)}`,
    text: `${name}, for ${formatShortDate(heldOn, today)}`,
  };
  return [held, publication];
}
